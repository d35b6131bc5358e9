import { describe, expect, test } from "vitest";

import { filledForm } from "./filled-form.ts";
import { startSubmissions } from "./submissions-backend.ts";

/** One waiting submission of Thèn Sin, its id 1. */
async function withDraft(options: { now?: string } = {}) {
  const backend = await startSubmissions(options);
  await backend.ok("submissions.openPeriod", { periodCode: "2020-H1" });
  await backend.ok("submissions.import", { files: [backend.file("a.xlsx", await filledForm())] });
  return backend;
}

type Backend = Awaited<ReturnType<typeof withDraft>>;

async function valueId(backend: Backend, cell: string, sheet = "Bản"): Promise<number> {
  const { values } = await backend.ok("submissions.show", { submissionId: 1 });
  const value = values.find((one) => one.cell === cell && one.sheet === sheet);
  if (value === undefined) throw new Error(`no value in ${cell}`);
  return value.id;
}

test("returning wants a reason and writes no figure", async () => {
  await using backend = await withDraft();

  await backend.ok("submissions.return", { submissionId: 1, reason: "Số hộ nghèo chưa khớp" });

  expect(await backend.ok("submissions.show", { submissionId: 1 })).toMatchObject({
    status: "returned",
    returnReason: "Số hộ nghèo chưa khớp",
    decidedBy: "Chuyên viên Lò Thị Hòa",
  });
  expect(await backend.db.selectFrom("figure").select("id").execute()).toEqual([]);
  expect(
    await backend.dispatch("submissions.return", { submissionId: 1, reason: " " }),
  ).toMatchObject({ ok: false, error: { code: "request.invalid-input" } });
  expect(await backend.dispatch("submissions.accept", { submissionIds: [1] })).toEqual({
    ok: false,
    error: {
      code: "submissions.wrong-status",
      details: { status: "returned", unitName: "Thèn Sin" },
    },
  });
});

test("accepting several is all or nothing", async () => {
  await using backend = await withDraft();
  const before = await backend.contents();

  expect(await backend.dispatch("submissions.accept", { submissionIds: [1, 99] })).toMatchObject({
    error: { code: "submissions.not-found" },
  });
  expect(await backend.contents()).toEqual(before);
});

describe("a correction", () => {
  test("keeps what the file said, every earlier value and the reason", async () => {
    await using backend = await withDraft();
    const id = await valueId(backend, "F8");

    await backend.ok("submissions.correct", { valueId: id, typed: "13", reason: "Rà soát lại" });
    const value = await backend.ok("submissions.correct", {
      valueId: id,
      typed: "011",
      reason: "Theo biên bản",
    });

    expect(value).toMatchObject({ value: "11", typedText: "12", cell: "F8" });
    expect(value.corrections.map(({ before, after, reason }) => [before, after, reason])).toEqual([
      ["12", "13", "Rà soát lại"],
      ["13", "11", "Theo biên bản"],
    ]);
    const audit = await backend.db
      .selectFrom("auditEntry")
      .select(["before", "after"])
      .where("action", "=", "submissions.correct")
      .orderBy("id", "desc")
      .limit(1)
      .executeTakeFirstOrThrow();
    expect(JSON.parse(audit.before ?? "")).toEqual({
      sheet: "Bản",
      cell: "F8",
      item: "poorHouseholds",
      value: "13",
    });
    expect(JSON.parse(audit.after ?? "")).toEqual({ value: "11", reason: "Theo biên bản" });
  });

  test.each(["", "mười", "-1", "2,5", "5001", "1.234", "12%"])(
    "to “%s” is refused and changes nothing",
    async (typed) => {
      await using backend = await withDraft();
      const id = await valueId(backend, "F8");
      const before = await backend.contents();

      const reply = await backend.dispatch("submissions.correct", {
        valueId: id,
        typed,
        reason: "thử",
      });

      expect(reply).toEqual({
        ok: false,
        error: {
          code: "submissions.not-a-number",
          details: { typed, item: "Hộ nghèo", maximum: 5_000 },
        },
      });
      expect(await backend.contents()).toEqual(before);
    },
  );

  test("that makes a part larger than its whole is refused with both numbers", async () => {
    await using backend = await withDraft();

    const reply = await backend.dispatch("submissions.correct", {
      valueId: await valueId(backend, "C8"),
      typed: "20",
      reason: "thử",
    });

    expect(reply).toEqual({
      ok: false,
      error: {
        code: "submissions.breaks-check",
        details: {
          parts: "Hộ đăng ký gia đình văn hóa",
          sum: "95",
          whole: "Tổng số hộ",
          wholeValue: "20",
        },
      },
    });
  });

  test("can leave an optional item empty again", async () => {
    await using backend = await withDraft();
    const id = await valueId(backend, "D20", "Xã");
    await backend.ok("submissions.correct", { valueId: id, typed: "31", reason: "bổ sung" });
    const value = await backend.ok("submissions.correct", { valueId: id, typed: "", reason: "bỏ" });
    expect(value.value).toBeNull();
  });

  test("of a returned report is refused", async () => {
    await using backend = await withDraft();
    const id = await valueId(backend, "F8");
    await backend.ok("submissions.return", { submissionId: 1, reason: "sai" });
    expect(
      await backend.dispatch("submissions.correct", { valueId: id, typed: "1", reason: "thử" }),
    ).toMatchObject({ error: { code: "submissions.wrong-status" } });
  });
});

describe("the matrix of a period", () => {
  test("shows each unit's newest report, who is missing, and who has left", async () => {
    await using backend = await withDraft({ now: "2020-06-15T02:00:00.000Z" });
    await backend.ok("submissions.correct", {
      valueId: await valueId(backend, "F8"),
      typed: "10",
      reason: "thử",
    });

    const matrix = await backend.ok("submissions.matrix", { periodCode: "2020-H1" });

    expect(
      matrix.map(({ unitName, status, isActive, version, corrections }) => ({
        unitName,
        status,
        isActive,
        version,
        corrections,
      })),
    ).toEqual([
      { unitName: "Thèn Sin", status: "draft", isActive: true, version: 1, corrections: 1 },
      { unitName: "Sùng Phài", status: "missing", isActive: false, version: null, corrections: 0 },
      {
        unitName: "thị trấn Tam Đường",
        status: "missing",
        isActive: true,
        version: null,
        corrections: 0,
      },
    ]);
  });

  test("says late from the day after the due day, by the Vietnamese calendar", async () => {
    await using backend = await withDraft({ now: "2020-06-15T17:30:00.000Z" });
    const matrix = await backend.ok("submissions.matrix", { periodCode: "2020-H1" });
    expect(matrix.map(({ status }) => status)).toEqual(["draft", "late", "late"]);
  });

  test("of a period that is not open is refused", async () => {
    await using backend = await withDraft();
    expect(await backend.dispatch("submissions.matrix", { periodCode: "2031-Y" })).toEqual({
      ok: false,
      error: { code: "submissions.period-not-found", details: { periodCode: "2031-Y" } },
    });
  });
});
