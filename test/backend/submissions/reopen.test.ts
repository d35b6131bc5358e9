import { expect, test } from "vitest";

import { filledForm } from "./filled-form.ts";
import { startSubmissions } from "./submissions-backend.ts";

async function withAccepted() {
  const backend = await startSubmissions();
  await backend.ok("submissions.openPeriod", { periodCode: "2020-H1" });
  await backend.ok("submissions.import", { files: [backend.file("a.xlsx", await filledForm())] });
  await backend.ok("submissions.accept", { submissionIds: [1] });
  return backend;
}

type Backend = Awaited<ReturnType<typeof withAccepted>>;

async function poorOfDoiChe(backend: Backend) {
  const { values } = await backend.ok("submissions.show", { submissionId: 1 });
  const value = values.find(({ cell, sheet }) => cell === "F8" && sheet === "Bản");
  const figure = await backend.db
    .selectFrom("figure")
    .select("value")
    .where("villageId", "=", 12)
    .where("itemCode", "=", "poorHouseholds")
    .executeTakeFirst();
  return { id: value?.id ?? 0, value: value?.value, figure: figure?.value };
}

test("accepted figures are locked until the report is reopened, and hold until it is accepted again", async () => {
  await using backend = await withAccepted();
  const { id: valueId } = await poorOfDoiChe(backend);
  const correction = { valueId, typed: "10", reason: "Đính chính của xã" };

  expect(await backend.dispatch("submissions.correct", correction)).toEqual({
    ok: false,
    error: {
      code: "submissions.locked",
      details: expect.objectContaining({ unitName: "Thèn Sin" }),
    },
  });

  await backend.ok("submissions.reopen", { submissionId: 1, reason: "Xã gửi biên bản rà soát" });
  await backend.ok("submissions.correct", correction);
  expect(await poorOfDoiChe(backend)).toMatchObject({ value: "10", figure: "12" });
  expect(await backend.ok("submissions.show", { submissionId: 1 })).toMatchObject({
    status: "reopened",
    reopenings: [
      {
        reason: "Xã gửi biên bản rà soát",
        reopenedBy: "Chuyên viên Lò Thị Hòa",
        closedAt: null,
      },
    ],
  });
  const matrix = await backend.ok("submissions.matrix", { periodCode: "2020-H1" });
  expect(matrix[0]?.status).toBe("reopened");

  await backend.ok("submissions.accept", { submissionIds: [1] });
  expect(await poorOfDoiChe(backend)).toMatchObject({ value: "10", figure: "10" });
  const shown = await backend.ok("submissions.show", { submissionId: 1 });
  expect(shown.status).toBe("accepted");
  expect(shown.reopenings[0]?.closedAt).not.toBeNull();
  const acts = await backend.db
    .selectFrom("auditEntry")
    .select(["action", "after"])
    .where("action", "=", "submissions.reopen")
    .execute();
  expect(acts.map(({ after }) => JSON.parse(after ?? ""))).toEqual([
    { status: "reopened", reason: "Xã gửi biên bản rà soát" },
  ]);
});

test("only an accepted report is reopened, and only once", async () => {
  await using backend = await withAccepted();
  await backend.ok("submissions.reopen", { submissionId: 1, reason: "thử" });

  expect(
    await backend.dispatch("submissions.reopen", { submissionId: 1, reason: "thử" }),
  ).toMatchObject({ error: { code: "submissions.wrong-status", details: { status: "reopened" } } });
  expect(
    await backend.dispatch("submissions.return", { submissionId: 1, reason: "thử" }),
  ).toMatchObject({ error: { code: "submissions.wrong-status" } });
});

test("a newer version tells cell by cell what it changes, and takes the place of a reopened one", async () => {
  await using backend = await withAccepted();
  expect(await backend.ok("submissions.differences", { submissionId: 1 })).toEqual({
    against: null,
    differences: [],
  });
  await backend.ok("submissions.reopen", { submissionId: 1, reason: "Xã gửi lại" });
  const newer = await filledForm([
    { sheet: "Bản", address: "F8", value: 11 },
    { sheet: "Xã", address: "D20", value: 31 },
  ]);
  await backend.ok("submissions.import", { files: [backend.file("b.xlsx", newer)] });

  expect(await backend.ok("submissions.differences", { submissionId: 2 })).toMatchObject({
    against: { version: 1, status: "reopened", corrected: 0 },
    differences: [
      { villageName: "Đồi Chè", itemName: "Hộ nghèo", before: "12", after: "11", only: null },
      { villageName: null, before: null, after: "31", only: null },
    ],
  });
  const matrix = await backend.ok("submissions.matrix", { periodCode: "2020-H1" });
  expect(matrix[0]).toMatchObject({ version: 2, status: "draft", replacesAccepted: true });
  expect(await backend.dispatch("submissions.accept", { submissionIds: [2] })).toMatchObject({
    ok: false,
    error: { code: "submissions.differences-unseen", details: { unitName: "Thèn Sin", count: 2 } },
  });
  expect(await poorOfDoiChe(backend)).toMatchObject({ figure: "12" });
  await backend.ok("submissions.accept", { submissionIds: [2], confirmed: [2] });
  expect(await poorOfDoiChe(backend)).toMatchObject({ value: "12", figure: "11" });
  expect(await backend.ok("submissions.show", { submissionId: 1 })).toMatchObject({
    status: "superseded",
  });
});
