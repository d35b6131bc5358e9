import { readFileSync, statSync } from "node:fs";
import path from "node:path";

import { expect, test } from "vitest";

import { readWorkbookBytes } from "#backend/excel/read-workbook.ts";
import { summaryText } from "#shared/features/reports/text.ts";
import { fullReport, townReport } from "../evaluation/full-report.ts";
import { startDistrict } from "../indicators/district.ts";

const year = 2020;
const periodCode = "2020-Y";

const district = {
  units: [
    { name: "Xã Một", reports: { "2019-Y": fullReport(80, 10), [periodCode]: fullReport(90, 5) } },
    { name: "Xã Hai", reports: { "2019-Y": fullReport(60, 40) } },
    {
      name: "Xã Ba",
      activeTo: "2020-02-29",
      reports: { "2019-Y": fullReport(60, 40) },
    },
    {
      name: "Thị trấn",
      kind: "town",
      reports: { "2019-Y": townReport(80, 10), [periodCode]: townReport(80, 6) },
    },
  ],
  targets: [
    ["culturalFamilies", "=", "85", "%"],
    ["communesMeetingNtm", "=", "50", "%"],
  ],
} as const;

test("the leaders' page tells targets, ranking, who is late and which papers wait", async () => {
  await using backend = await startDistrict(district);
  await backend.ok("evaluation.run", { year, periodCode });
  await backend.ok("rewards.propose", { year });
  const { decision } = await backend.ok("rewards.draftDecision", { year });
  const documentId = decision?.documentId ?? 0;
  await backend.ok("documents.submit", { documentId });

  const { targets, ...overview } = await backend.ok("reports.overview", { year, periodCode });

  expect(
    targets?.map(({ indicator, state, unitsReported, unitsExpected }) => [
      indicator,
      state,
      unitsReported,
      unitsExpected,
    ]),
  ).toEqual([
    ["culturalFamilies", "unknown", 2, 3],
    ["communesMeetingNtm", "unknown", 1, 2],
  ]);
  expect(overview).toEqual({
    year,
    periodCode,
    isIllustrative: false,
    counts: { met: 0, missed: 0, unknown: 2 },
    ranking: [
      { unitId: 1, unitName: "Xã Một", totalHundredths: 100_00, rank: 1, class: "excellent" },
      // 12 × 80/85 = 11,29 of 12: 84,29/85.
      { unitId: 4, unitName: "Thị trấn", totalHundredths: 99_16, rank: 2, class: "excellent" },
      { unitId: 2, unitName: "Xã Hai", totalHundredths: 0, rank: 3, class: "unknown" },
    ],
    waiting: [{ unitId: 2, unitName: "Xã Hai", status: "late", isLate: true, submissionId: null }],
    dueOn: "2020-12-15",
    papers: [
      {
        documentId,
        title:
          "Về việc khen thưởng tập thể, hộ gia đình, cá nhân có thành tích trong thực hiện Cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh” năm 2020",
        status: "submitted",
        kind: "QĐ",
      },
    ],
  });
});

test("a report that waits for a decision is named, and is not late before its day", async () => {
  await using backend = await startDistrict(district, "2020-12-15T16:59:00.000Z");
  await backend.inFile((db) =>
    db.updateTable("submission").set({ status: "draft" }).where("unitId", "=", 4).execute(),
  );

  const { waiting } = await backend.ok("reports.overview", { year, periodCode });

  expect(waiting).toEqual([
    { unitId: 2, unitName: "Xã Hai", status: "missing", isLate: false, submissionId: null },
    { unitId: 4, unitName: "Thị trấn", status: "draft", isLate: false, submissionId: 6 },
  ]);
});

test("a year with nothing in it gives an empty page", async () => {
  await using backend = await startDistrict({ units: [] });
  expect(await backend.ok("reports.overview", { year: 2031, periodCode: "2031-Y" })).toEqual({
    year: 2031,
    periodCode: "2031-Y",
    isIllustrative: false,
    targets: null,
    counts: { met: 0, missed: 0, unknown: 0 },
    ranking: null,
    waiting: [],
    dueOn: null,
    papers: [],
  });
});

test("saves the year's summary as a workbook with a sheet for each part", async () => {
  await using backend = await startDistrict(district);
  await backend.ok("evaluation.run", { year, periodCode });
  await backend.ok("rewards.propose", { year });
  const file = path.join(backend.folder, "tong-hop.xlsx");

  const saved = await backend.ok("reports.saveSummary", {
    year,
    periodCode,
    target: backend.grant(file),
  });
  const sheets = await readWorkbookBytes(readFileSync(file), "tong-hop.xlsx");
  const texts = (name: string) =>
    sheets
      .find((sheet) => sheet.name === name)
      ?.rows.flatMap(({ cells }) => cells.map(({ text }) => text)) ?? [];

  expect(saved).toEqual({ fileName: "tong-hop.xlsx", sizeBytes: statSync(file).size });
  expect(sheets.map(({ name }) => name)).toEqual([
    "Chỉ tiêu",
    "Từng xã",
    "Số liệu",
    "Nguồn",
    "Xếp hạng",
    "Khen thưởng",
  ]);
  expect(texts("Chỉ tiêu")).toEqual(
    expect.arrayContaining([
      "Kết quả thực hiện chỉ tiêu, năm 2020",
      "Số liệu chốt ngày 14/12/2020",
      "Tỷ lệ hộ đạt gia đình văn hóa",
      "Thiếu số liệu",
    ]),
  );
  expect(texts("Xếp hạng")).toEqual(expect.arrayContaining(["Xã Một", "Xuất sắc"]));
  expect(texts("Khen thưởng")).toEqual(
    expect.arrayContaining(["Xã Một", "1.490.000 × 0,6 = 894.000 → 900.000 đồng"]),
  );
});

test("the first line of each sheet of a sample district's summary says that it is made up", async () => {
  await using backend = await startDistrict(district);
  await backend.inFile((db) => db.updateTable("office").set({ isIllustrative: 1 }).execute());
  const file = path.join(backend.folder, "tong-hop.xlsx");

  await backend.ok("reports.saveSummary", { year, periodCode, target: backend.grant(file) });

  const sheets = await readWorkbookBytes(readFileSync(file), "tong-hop.xlsx");
  const firstLines = sheets.map(({ rows }) => [rows[0]?.number, rows[0]?.cells[0]?.text]);
  expect(firstLines).toEqual(Array.from({ length: 6 }, () => [1, summaryText.illustrative]));
});

test("refuses a period that has not been opened, and a folder that is not there", async () => {
  await using backend = await startDistrict(district);
  const target = backend.grant(path.join(backend.folder, "không có", "tong-hop.xlsx"));

  expect([
    await backend.call("reports.saveSummary", { year, periodCode: "2022-Y", target }),
    await backend.call("reports.saveSummary", { year, periodCode, target }),
  ]).toEqual([
    {
      ok: false,
      error: { code: "submissions.period-not-found", details: { periodCode: "2022-Y" } },
    },
    {
      ok: false,
      error: {
        code: "workspace.cannot-write",
        details: { fileName: "tong-hop.xlsx", reason: "other" },
      },
    },
  ]);
});
