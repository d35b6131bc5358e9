import { expect, test } from "vitest";

import { submitAndApprove } from "../../support/sign-off.ts";
import { fullReport, townReport } from "../evaluation/full-report.ts";
import { type District, startDistrict } from "../indicators/district.ts";

const year = 2020;
const periodCode = "2020-Y";

/** Ranks 1, 2 and 3 in the order of their cultural families, and a commune that is not eligible. */
const district = {
  units: [
    { name: "Xã Nhất", reports: { [periodCode]: fullReport(90) } },
    { name: "Xã Nhì", reports: { [periodCode]: fullReport(80) } },
    { name: "Thị trấn Ba", kind: "town", reports: { [periodCode]: townReport(60) } },
    { name: "Xã Bốn", reports: { [periodCode]: fullReport(0, 0, 0) } },
  ],
  targets: [["culturalFamilies", "=", "90", "%"]],
  signer: { name: "Lò Văn Sơn", office: "Phó Chủ tịch" },
} as const satisfies District;

async function startEvaluated(one: District = district) {
  const backend = await startDistrict(one);
  await backend.ok("evaluation.run", { year, periodCode });
  return backend;
}

const household = (name: string, unitId: number | null = 1) => ({
  year,
  category: "household" as const,
  name,
  position: "Bản 1",
  unitId,
  achievement: "Hiến 200 m² đất làm đường bản",
});

test("nominates the best units with their money, and says how it came about", async () => {
  await using backend = await startEvaluated();

  const rewards = await backend.ok("rewards.propose", { year });

  expect(rewards).toMatchObject({
    quota: 1,
    eligible: 3,
    needsCheck: true,
    legalBasis:
      "Nghị định số 91/2017/NĐ-CP ngày 31/7/2017; lương cơ sở theo Nghị định số 38/2019/NĐ-CP",
    totalDong: 900_000,
    remarks: ["Cần kiểm tra: mức 0,3 của cá nhân và mức của hộ gia đình."],
    decision: null,
  });
  expect(rewards.nominations).toEqual([
    {
      id: 1,
      category: "collective",
      name: "Xã Nhất",
      position: "",
      unitId: 1,
      unitName: "Xã Nhất",
      awardCode: "giay-khen-chu-tich-huyen",
      awardName: "Giấy khen của Chủ tịch UBND huyện Thử Nghiệm",
      achievement: "Xếp hạng 1, đạt 100 điểm trong thực hiện Cuộc vận động năm 2020",
      origin: "rank",
      amountDong: 900_000,
      working: "1.490.000 × 0,6 = 894.000 → 900.000 đồng",
    },
  ]);
});

test("takes nobody of a rank that the quota cuts through, and says so", async () => {
  const equal = fullReport(90);
  await using backend = await startEvaluated({
    ...district,
    units: [
      { name: "Xã Nhất", reports: { [periodCode]: equal } },
      { name: "Xã Nhì", reports: { [periodCode]: equal } },
      { name: "Xã Ba", reports: { [periodCode]: fullReport(60) } },
    ],
  });

  const rewards = await backend.ok("rewards.propose", { year });

  expect([rewards.nominations, rewards.remarks[0]]).toEqual([
    [],
    "Xã Nhất, Xã Nhì đồng hạng ở đúng ranh giới chỉ tiêu 1 đơn vị: chưa đề nghị đơn vị nào trong số này, cần Hội đồng lựa chọn rồi thêm bằng tay.",
  ]);
});

test("a unit withdrawn with a reason stays out and the next one moves up; hand-made ones stay", async () => {
  await using backend = await startEvaluated();
  const first = await backend.ok("rewards.propose", { year });
  await backend.ok("rewards.nominate", { nominations: [household("Lò Văn Sơn")] });
  const nominationId = first.nominations[0]?.id ?? 0;
  await backend.ok("rewards.withdraw", { nominationId, reason: "Có đơn thư chưa giải quyết" });

  const again = await backend.ok("rewards.propose", { year });
  const kept = await backend.inFile((db) =>
    db
      .selectFrom("nomination")
      .select(["name", "status", "withdrawnReason"])
      .where("status", "=", "withdrawn")
      .execute(),
  );

  expect(again.nominations.map(({ name, origin }) => [name, origin])).toEqual([
    ["Xã Nhì", "rank"],
    ["Lò Văn Sơn", "hand"],
  ]);
  expect(kept).toEqual([
    { name: "Xã Nhất", status: "withdrawn", withdrawnReason: "Có đơn thư chưa giải quyết" },
  ]);
  expect(await backend.call("rewards.withdraw", { nominationId, reason: "lại" })).toEqual({
    ok: false,
    error: { code: "rewards.not-found", details: {} },
  });
});

test("refuses a second nomination of the same one, and then adds nothing at all", async () => {
  await using backend = await startEvaluated();
  await backend.ok("rewards.nominate", { nominations: [household("Lò Văn Sơn")] });

  const reply = await backend.call("rewards.nominate", {
    nominations: [
      household("Lò Văn Sơn", 2),
      household("LÒ  VĂN SƠN"),
      household("Tẩn A Phủ"),
      household("Tẩn A Phủ"),
    ],
  });
  const { nominations } = await backend.ok("rewards.show", { year });

  expect(reply).toEqual({
    ok: false,
    error: {
      code: "rewards.duplicate",
      details: { name: "LÒ  VĂN SƠN", unitName: "Xã Nhất", duplicates: 2 },
    },
  });
  expect(nominations.map(({ name, unitName }) => [name, unitName])).toEqual([
    ["Lò Văn Sơn", "Xã Nhất"],
  ]);
});

test("refuses a unit that is not in the catalogue", async () => {
  await using backend = await startEvaluated();
  expect(
    await backend.call("rewards.nominate", { nominations: [household("Tẩn A Phủ", 99)] }),
  ).toEqual({
    ok: false,
    error: { code: "rewards.unit-not-found", details: { name: "Tẩn A Phủ" } },
  });
});

test("takes five thousand households at once", async () => {
  await using backend = await startEvaluated();
  const nominations = Array.from({ length: 5000 }, (_, index) => household(`Hộ số ${index + 1}`));

  expect(await backend.ok("rewards.nominate", { nominations })).toEqual({ added: 5000 });
  const { totalDong } = await backend.ok("rewards.show", { year });
  expect(totalDong).toBe(5000 * 450_000);
});

test("drafts the decision once and keeps it up to date; its list closes when it is submitted", async () => {
  await using backend = await startEvaluated();
  await backend.ok("rewards.propose", { year });
  const drafted = await backend.ok("rewards.draftDecision", { year });
  await backend.ok("rewards.nominate", { nominations: [household("Lò Văn Sơn")] });
  const again = await backend.ok("rewards.draftDecision", { year });
  const documentId = again.decision?.documentId ?? 0;
  const draft = await backend.ok("documents.pdf", { documentId });
  await backend.ok("documents.submit", { documentId });
  const fixed = { ok: false, error: { code: "rewards.decision-fixed", details: { year } } };

  expect(drafted.decision).toEqual({ documentId, status: "draft", sign: "      /QĐ-UBND" });
  expect([draft.isFrozen, Buffer.from(draft.bytes).toString("latin1", 0, 5)]).toEqual([
    false,
    "%PDF-",
  ]);
  expect(await backend.call("rewards.propose", { year })).toEqual(fixed);
  expect(await backend.call("rewards.draftDecision", { year })).toEqual(fixed);
  expect(await backend.call("rewards.nominate", { nominations: [household("Tẩn A Phủ")] })).toEqual(
    fixed,
  );
  expect(
    await backend.call("rewards.withdraw", {
      nominationId: again.nominations[0]?.id ?? 0,
      reason: "thử",
    }),
  ).toEqual(fixed);

  await backend.ok("documents.sendBack", { documentId, reason: "Bổ sung một hộ" });
  await backend.ok("rewards.nominate", { nominations: [household("Tẩn A Phủ")] });
  await submitAndApprove(backend, documentId);
  const issued = await backend.ok("documents.issue", {
    documentId,
    issuedOn: "2020-12-18",
    number: null,
  });
  expect(issued).toMatchObject({
    kind: "QĐ",
    symbol: "QĐ-UBND",
    number: 1,
    signerName: "Lò Văn Sơn",
  });
  expect((await backend.ok("rewards.show", { year })).decision).toEqual({
    documentId,
    status: "issued",
    sign: "01/QĐ-UBND",
  });
});

test("refuses to propose from an evaluation that is missing or out of date", async () => {
  await using backend = await startDistrict(district);
  const missing = await backend.call("rewards.propose", { year });
  await backend.ok("evaluation.run", { year, periodCode });
  await backend.report(2, periodCode, fullReport(85));

  expect([missing, await backend.call("rewards.propose", { year })]).toEqual([
    { ok: false, error: { code: "evaluation.not-found", details: { year } } },
    { ok: false, error: { code: "evaluation.stale", details: { year } } },
  ]);
});

test("refuses to draft a decision from an evaluation that is out of date", async () => {
  await using backend = await startEvaluated();
  await backend.ok("rewards.propose", { year });
  await backend.report(2, periodCode, fullReport(85));

  const stale = await backend.call("rewards.draftDecision", { year });
  await backend.ok("evaluation.run", { year, periodCode });

  expect([stale, await backend.call("rewards.draftDecision", { year })]).toMatchObject([
    { ok: false, error: { code: "evaluation.stale", details: { year } } },
    { ok: true },
  ]);
});

test("refuses to draft a decision without anybody to reward", async () => {
  await using backend = await startEvaluated();
  expect(await backend.call("rewards.draftDecision", { year })).toEqual({
    ok: false,
    error: { code: "rewards.nothing-to-reward", details: { year } },
  });
});
