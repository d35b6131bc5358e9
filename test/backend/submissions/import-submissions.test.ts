import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

import type { Job } from "#backend/context.ts";
import { findingSentence } from "#shared/features/submissions/text.ts";
import { filledForm, thenSin } from "./filled-form.ts";
import { startSubmissions } from "./submissions-backend.ts";

async function started() {
  const backend = await startSubmissions();
  await backend.ok("submissions.openPeriod", { periodCode: "2020-H1" });
  return backend;
}

test("a good file becomes version 1 with its bytes, values and an audit row", async () => {
  await using backend = await started();
  const bytes = await filledForm();

  const reply = await backend.ok("submissions.import", {
    files: [backend.file("Thèn Sin – 6 tháng.xlsx", bytes)],
  });

  expect(reply).toMatchObject({
    reports: [
      {
        question: null,
        fileName: "Thèn Sin – 6 tháng.xlsx",
        outcome: "taken",
        unitName: "Thèn Sin",
        submissionId: 1,
        version: 1,
        findings: [],
      },
    ],
    cancelled: false,
  });
  const kept = await backend.db
    .selectFrom("submission")
    .select(["fileBytes", "status", "receivedBy"])
    .executeTakeFirstOrThrow();
  expect(Buffer.compare(kept.fileBytes, bytes)).toBe(0);
  expect(kept).toMatchObject({ status: "draft", receivedBy: "Chuyên viên Lò Thị Hòa" });
  const audit = await backend.db.selectFrom("auditEntry").select("action").execute();
  expect(audit.map(({ action }) => action)).toEqual([
    "submissions.openPeriod",
    "submissions.import",
  ]);
});

test("shows each value with its file, sheet and cell", async () => {
  await using backend = await started();
  await backend.ok("submissions.import", { files: [backend.file("a.xlsx", await filledForm())] });

  const shown = await backend.ok("submissions.show", { submissionId: 1 });

  expect(shown).toMatchObject({ fileName: "a.xlsx", version: 1, unitName: "Thèn Sin" });
  expect(shown.values).toHaveLength(44);
  expect(shown.values.find(({ cell }) => cell === "F8")).toEqual({
    id: 12,
    villageId: 12,
    villageName: "Đồi Chè",
    itemCode: "poorHouseholds",
    itemName: "Hộ nghèo",
    value: "12",
    sheet: "Bản",
    cell: "F8",
    typedText: "12",
    isWords: false,
    words: null,
    isCounted: false,
    note: null,
    corrections: [],
  });
});

test("what is only doubtful is taken with its warnings", async () => {
  await using backend = await started();
  const bytes = await filledForm([
    { sheet: "Bản", address: "K7", value: "81,5" },
    { sheet: "Bản", address: "F7", value: "12" },
    { sheet: "Xã", address: "E8", value: 61.5 },
  ]);

  const { reports } = await backend.ok("submissions.import", {
    files: [backend.file("a.xlsx", bytes)],
  });

  expect(reports[0]?.outcome).toBe("taken-with-warnings");
  expect(reports[0]?.findings.map(findingSentence)).toEqual([
    "Trang “Bản”, ô F7: “12” được lưu dạng chữ; chương trình đọc là 12.",
    "Trang “Bản”, ô K7: “81,5” được lưu dạng chữ; chương trình đọc là 81,5.",
    "Trang “Bản”, ô K7: “Tỷ lệ hộ đạt gia đình văn hóa” xã ghi 81,5%, tính từ số liệu là 80%. Chương trình dùng số tính được.",
  ]);
  const shown = await backend.ok("submissions.show", { submissionId: 1 });
  expect(shown.findings).toEqual(reports[0]?.findings);
});

test("the same file twice is noticed, under another name too", async () => {
  await using backend = await started();
  const bytes = await filledForm();
  const files = [backend.file("a.xlsx", bytes), backend.file("a (1).xlsx", bytes)];

  const { reports } = await backend.ok("submissions.import", { files });

  expect(reports.map(({ outcome, submissionId }) => [outcome, submissionId])).toEqual([
    ["taken", 1],
    ["same-file", 1],
  ]);
});

test("the same file three times at once is one submission", async () => {
  await using backend = await started();
  const file = backend.file("a.xlsx", await filledForm());

  const imports = await Promise.all(
    [1, 2, 3].map(() => backend.ok("submissions.import", { files: [file] })),
  );

  const outcomes = imports.flatMap(({ reports }) => reports.map(({ outcome }) => outcome));
  expect(outcomes.toSorted()).toEqual(["same-file", "same-file", "taken"]);
  expect(await backend.ok("submissions.show", { submissionId: 1 })).toMatchObject({ version: 1 });
  expect(await backend.db.selectFrom("submission").select("id").execute()).toHaveLength(1);
});

test("a file that was returned may come again, as the next version", async () => {
  await using backend = await started();
  const files = [backend.file("a.xlsx", await filledForm())];
  await backend.ok("submissions.import", { files });
  await backend.ok("submissions.return", { submissionId: 1, reason: "Thiếu chữ ký" });

  const again = await backend.ok("submissions.import", { files });
  const twice = await backend.ok("submissions.import", { files });

  expect([...again.reports, ...twice.reports]).toMatchObject([
    { outcome: "taken", submissionId: 2, version: 2 },
    { outcome: "same-file", submissionId: 2, version: 2 },
  ]);
});

test("a newer file takes the place of the one that waits; an accepted one stays until then", async () => {
  await using backend = await started();
  const version = async (households: number) => {
    const bytes = await filledForm([{ sheet: "Bản", address: "C7", value: households }]);
    const { reports } = await backend.ok("submissions.import", {
      files: [backend.file(`${households}.xlsx`, bytes)],
    });
    return reports[0]?.submissionId ?? 0;
  };
  const statuses = async () =>
    (await backend.db.selectFrom("submission").select("status").orderBy("id").execute()).map(
      ({ status }) => status,
    );
  const householdsOfNaSen = () =>
    backend.db
      .selectFrom("figure")
      .select(["value", "submissionId", "cell"])
      .where("villageId", "=", 11)
      .where("itemCode", "=", "households")
      .execute();

  await version(101);
  const second = await version(102);
  expect(await statuses()).toEqual(["superseded", "draft"]);

  expect(await backend.ok("submissions.accept", { submissionIds: [second] })).toEqual({
    accepted: 1,
    figures: 41,
  });
  const third = await version(103);
  expect(await statuses()).toEqual(["superseded", "accepted", "draft"]);
  expect(await householdsOfNaSen()).toEqual([{ value: "102", submissionId: 2, cell: "C7" }]);

  await backend.ok("submissions.accept", { submissionIds: [third], confirmed: [third] });
  expect(await statuses()).toEqual(["superseded", "superseded", "accepted"]);
  expect(await householdsOfNaSen()).toEqual([{ value: "103", submissionId: 3, cell: "C7" }]);
});

describe("cancelling", () => {
  test("keeps what was finished and stops before the next file", async () => {
    await using backend = await started();
    const stop = new AbortController();
    const steps: (string | undefined)[] = [];
    const job: Job = {
      signal: stop.signal,
      progress: (done, _, label) => {
        steps.push(label);
        if (done === 1) stop.abort();
      },
    };
    const town = { ...thenSin, id: 3, code: "03390", name: "thị trấn Tam Đường" };
    const files = [
      backend.file("một.xlsx", await filledForm()),
      backend.file("hai.xlsx", await filledForm([], town)),
    ];

    const reply = await backend.ok("submissions.import", { files }, job);

    expect(reply.cancelled).toBe(true);
    expect(reply.reports.map(({ outcome }) => outcome)).toEqual(["taken"]);
    expect(steps).toEqual(["một.xlsx", "hai.xlsx"]);
    expect(await backend.db.selectFrom("submission").select("id").execute()).toHaveLength(1);
  });

  test("stops inside a file and leaves nothing of it", async () => {
    await using backend = await started();
    const file = backend.file("một.xlsx", await filledForm());
    const before = await backend.contents();
    const stop = new AbortController();
    setImmediate(() => stop.abort());

    const reply = await backend.ok(
      "submissions.import",
      { files: [file] },
      { signal: stop.signal, progress: () => undefined },
    );

    expect(reply).toEqual({ reports: [], cancelled: true });
    expect(await backend.contents()).toEqual(before);
  });
});

test("reading a file leaves it as it is", async () => {
  await using backend = await started();
  const bytes = await filledForm();
  backend.file("a.xlsx", bytes);
  const path = `${backend.folder}/a.xlsx`;

  await backend.ok("submissions.import", { files: [backend.grant(path)] });

  expect(Buffer.compare(readFileSync(path), bytes)).toBe(0);
});
