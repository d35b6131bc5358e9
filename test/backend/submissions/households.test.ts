import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

import { fillCells, type CellEntry } from "#backend/excel/fill-cells.ts";
import { readWorkbookBytes } from "#backend/excel/read-workbook.ts";
import { findingSentence } from "#shared/features/submissions/text.ts";
import { cellAddress } from "#shared/kernel/sheet-grid.ts";
import { fourHouseholds, type Line, LIST_SHEET, typedLines } from "./household-lines.ts";
import { startSubmissions } from "./submissions-backend.ts";

async function listForm(now?: string) {
  const backend = await startSubmissions(now === undefined ? {} : { now });
  await backend.ok("submissions.openPeriod", { periodCode: "2020-H1" });
  await backend.ok("submissions.choosePeriodForms", {
    periodCode: "2020-H1",
    formCodes: ["CD-01", "DS-01"],
  });
  const folder = backend.grant(backend.folder);
  const blank = async (periodCode = "2020-H1") => {
    const written = await backend.ok("submissions.exportForms", {
      periodCode,
      folder,
      formCodes: ["DS-01"],
    });
    const file = written.find(({ unitName }) => unitName === "Thèn Sin");
    return readFileSync(path.join(backend.folder, file?.fileName ?? ""));
  };
  return { backend, blank };
}

async function take(
  { backend }: Awaited<ReturnType<typeof listForm>>,
  bytes: Uint8Array,
  name: string,
) {
  const { reports } = await backend.ok("submissions.import", {
    files: [backend.file(name, bytes)],
  });
  const [report] = reports;
  if (report === undefined) throw new Error("no report");
  return report;
}

test("a list that comes back filled gives each household with its cells, and the counts of each village", async () => {
  const world = await listForm();
  await using backend = world.backend;
  const report = await take(
    world,
    await fillCells(await world.blank(), typedLines(fourHouseholds)),
    "hộ.xlsx",
  );

  expect(report.findings.map(findingSentence)).toEqual([
    "Trang “Danh sách hộ”: Danh sách không có hộ nào của Suối Hòa. Nếu đúng thì không cần sửa.",
  ]);
  const submissionId = report.submissionId ?? 0;
  const found = await backend.ok("submissions.households", { submissionId });
  expect(found?.households).toHaveLength(4);
  expect(found?.households[0]).toMatchObject({
    villageName: "Nà Sen",
    headName: "Hộ mẫu Một",
    row: 7,
    answers: {
      birthYear: "1970",
      members: "4",
      listedRegistered: "1",
      selfScore: "92",
      listedCultural: "1",
      listedCultural3Years: "1",
      note: "Trưởng bản",
    },
    typed: { listedRegistered: "x", listedCultural: "x", listedCultural3Years: "x" },
  });
  expect(found?.columnOf).toMatchObject({ village: 2, head: 3, birthYear: 4, note: 10 });

  const { values } = await backend.ok("submissions.show", { submissionId });
  const shown = values.map(({ villageName, itemCode, value, cell }) => [
    villageName,
    itemCode,
    value,
    cell,
  ]);
  expect(shown).toEqual([
    ["Nà Sen", "listedHouseholds", "3", "C7:C9"],
    ["Nà Sen", "listedRegistered", "3", "F7:F9"],
    ["Nà Sen", "listedCultural", "2", "H7:H9"],
    ["Nà Sen", "listedCultural3Years", "1", "I7:I9"],
    ["Đồi Chè", "listedHouseholds", "1", "C10:C10"],
    ["Đồi Chè", "listedRegistered", "1", "F10:F10"],
    ["Đồi Chè", "listedCultural", "1", "H10:H10"],
    ["Đồi Chè", "listedCultural3Years", "1", "I10:I10"],
    ["Suối Hòa", "listedHouseholds", "0", "C"],
    ["Suối Hòa", "listedRegistered", "0", "F"],
    ["Suối Hòa", "listedCultural", "0", "H"],
    ["Suối Hòa", "listedCultural3Years", "0", "I"],
  ]);
});

test("a list with one thing wrong is refused whole, each place told", async () => {
  const world = await listForm();
  await using backend = world.backend;
  const blank = await world.blank();
  const before = await backend.contents();
  const wrong: Line[] = [
    ["Nà Sen", "Hộ mẫu Một", 1970, 4, "x", 92, "x", "x", null],
    ["Bản Lạ", "Hộ mẫu Hai", 1981, 5, "x", 85, null, null, null],
    [null, "Hộ mẫu Ba", 1992, 3, "x", 40, null, null, null],
    ["Nà Sen", null, 1990, 3, "x", 50, null, null, null],
    ["Nà Sen", "Hộ mẫu Một", 1970, 4, "x", 92, "có lẽ", null, null],
    ["Nà Sen", "Hộ mẫu Sáu", 1970, 99, "x", 101, null, "x", null],
    ["Nà Sen", "Hộ mẫu Bảy", 1970, 4, null, 60, "x", null, "y".repeat(201)],
  ];
  const report = await take(world, await fillCells(blank, typedLines(wrong)), "sai.xlsx");

  expect(report.outcome).toBe("refused");
  expect(report.findings.map(({ severity, cell, code }) => `${severity} ${cell} ${code}`)).toEqual([
    "error B8 unknown-village",
    "error B9 household-without-village",
    "error C10 household-without-head",
    "error H11 unclear-mark",
    "warning C11 duplicate-household",
    "error E12 out-of-range",
    "error G12 out-of-range",
    "error I12 mark-without",
    "error J13 text-too-long",
    "warning H13 mark-without",
    "warning null village-without-households",
    "warning null village-without-households",
  ]);
  expect(await backend.contents()).toEqual(before);
  expect(await backend.db.selectFrom("household").selectAll().execute()).toEqual([]);
});

test("villages written once over their households, ticks of every kind and a foot are understood", async () => {
  const world = await listForm();
  await using backend = world.backend;
  const rows: Line[] = [
    ["I. Nà Sen", null, null, null, null, null, null, null, null],
    [null, "Hộ mẫu Một", 1970, 4, "X", "92", "Đạt", "✓", null],
    [null, "Hộ  mẫu   Hai", 1981, 5, "có", 85, "không", "-", null],
    ["II. đồi chè", null, null, null, null, null, null, null, null],
    [null, "Hộ mẫu Bốn", 1965, 6, 1, 77, 0, null, null],
    [null, null, null, null, null, null, null, null, null],
    [null, "NGƯỜI LẬP BIỂU", null, null, null, null, null, null, null],
    [null, "Hộ sau chữ ký", 1965, 6, 1, 77, 0, null, null],
  ];
  const report = await take(
    world,
    await fillCells(await world.blank(), typedLines(rows)),
    "nhóm.xlsx",
  );

  expect(report.outcome).toBe("taken-with-warnings");
  expect(report.findings.map(({ code }) => code)).toEqual(["village-without-households"]);
  const found = await backend.ok("submissions.households", {
    submissionId: report.submissionId ?? 0,
  });
  expect(
    found?.households.map(({ villageName, headName, answers }) => [
      villageName,
      headName,
      answers["listedRegistered"],
      answers["listedCultural"],
      answers["selfScore"],
    ]),
  ).toEqual([
    ["Nà Sen", "Hộ mẫu Một", "1", "1", "92"],
    ["Nà Sen", "Hộ mẫu Hai", "1", "0", "85"],
    ["Đồi Chè", "Hộ mẫu Bốn", "1", "0", "77"],
  ]);
});

test("an unknown village over its households is told, and they are not given to the village above", async () => {
  const world = await listForm();
  await using backend = world.backend;
  const rows: Line[] = [
    ["Nà Sen", "Hộ mẫu Một", 1970, 4, "x", 92, null, null, null],
    ["III. Bản Lạ", null, null, null, null, null, null, null, null],
    [null, "Hộ mẫu Hai", 1981, 5, "x", 85, null, null, null],
  ];
  const report = await take(
    world,
    await fillCells(await world.blank(), typedLines(rows)),
    "lạ.xlsx",
  );

  expect(report.findings[0]).toMatchObject({
    code: "household-without-village",
    cell: "B9",
    details: { head: "Hộ mẫu Hai" },
  });
  expect(await backend.db.selectFrom("submission").selectAll().execute()).toEqual([]);
});

test("a list that lost its hidden sheet is known by its headings", async () => {
  const world = await listForm();
  await using backend = world.backend;
  const sheets = await readWorkbookBytes(await world.blank(), "gốc.xlsx");
  const { rows = [] } = sheets.find(({ name }) => name === LIST_SHEET) ?? {};
  expect(rows.length).toBeGreaterThan(300);
  const entries = typedLines(fourHouseholds).map((entry) => ({ ...entry, sheet: "Sheet1" }));
  const headings = ["Tên bản, tổ dân phố", "Họ và tên chủ hộ", "Năm sinh", "Số khẩu", "Đăng ký"];
  const others = ["Điểm tự chấm", "Đề nghị công nhận", "Đạt 3 năm liền", "Ghi chú"];
  const bytes = await ownWorkbook([
    { sheet: "Sheet1", address: "A1", value: "UBND xã Thèn Sin" },
    ...[...headings, ...others].map((value, index) => ({
      sheet: "Sheet1",
      address: cellAddress(6, index + 2),
      value,
    })),
    ...entries,
  ]);
  const report = await take(world, bytes, "danh sách hộ 6 tháng đầu năm 2020.xlsx");
  expect(report.outcome).toBe("unsure");
  expect(report.question).toMatchObject({
    identity: { formCode: "DS-01", unitId: 1, periodCode: "2020-H1" },
  });
  const { reports } = await backend.ok("submissions.import", {
    files: [backend.file("lại.xlsx", bytes)],
    answers: [
      {
        fileSha256: report.fileSha256,
        identity: { unitId: 1, periodCode: "2020-H1" },
        decimalMark: null,
      },
    ],
  });
  expect(reports[0]).toMatchObject({ outcome: "taken-with-warnings", unitName: "Thèn Sin" });
});

test("an answer is mended with its reason, the counts follow, and what was counted is not typed over", async () => {
  const world = await listForm();
  await using backend = world.backend;
  const report = await take(
    world,
    await fillCells(await world.blank(), typedLines(fourHouseholds)),
    "hộ.xlsx",
  );
  const submissionId = report.submissionId ?? 0;
  const found = await backend.ok("submissions.households", { submissionId });
  const third = found?.households[2]?.id ?? 0;
  const correct = (columnCode: string, typed: string) =>
    backend.dispatch("submissions.correctHousehold", {
      householdId: third,
      columnCode,
      typed,
      reason: "xã xác nhận qua điện thoại",
    });

  expect(await correct("listedCultural3Years", "x")).toMatchObject({
    ok: false,
    error: {
      code: "submissions.mark-without",
      details: { item: "Đạt 3 năm liền", needs: "Đề nghị công nhận" },
    },
  });
  expect(await correct("selfScore", "một trăm")).toMatchObject({
    ok: false,
    error: { code: "submissions.not-an-answer" },
  });
  expect(await correct("head", " ")).toMatchObject({
    ok: false,
    error: { code: "submissions.not-an-answer" },
  });
  expect(await correct("listedCultural", "x")).toMatchObject({
    ok: true,
    value: {
      answers: { listedCultural: "1" },
      corrections: [{ columnCode: "listedCultural", before: "0", after: "1" }],
    },
  });
  expect(await correct("head", "Hộ mẫu Ba Mới")).toMatchObject({
    ok: true,
    value: { headName: "Hộ mẫu Ba Mới" },
  });

  const { values } = await backend.ok("submissions.show", { submissionId });
  const counted = values.find(
    ({ villageName, itemCode }) => villageName === "Nà Sen" && itemCode === "listedCultural",
  );
  expect(counted).toMatchObject({ value: "3", isCounted: true });
  expect(
    await backend.dispatch("submissions.correct", {
      valueId: counted?.id ?? 0,
      typed: "5",
      reason: "thử",
    }),
  ).toMatchObject({ ok: false, error: { code: "submissions.counted" } });

  await backend.ok("submissions.accept", { submissionIds: [submissionId] });
  expect(await correct("listedCultural", "")).toMatchObject({
    ok: false,
    error: { code: "submissions.locked" },
  });
  const figures = await backend.db
    .selectFrom("figure")
    .select(["villageId", "value"])
    .where("itemCode", "=", "listedCultural")
    .orderBy("villageId")
    .execute();
  expect(figures).toEqual([
    { villageId: 11, value: "3" },
    { villageId: 12, value: "1" },
    { villageId: 13, value: "0" },
  ]);
});

test("the next form has the accepted households in it, without their marks", async () => {
  const world = await listForm("2020-12-20T02:00:00.000Z");
  await using backend = world.backend;
  const report = await take(
    world,
    await fillCells(await world.blank(), typedLines(fourHouseholds)),
    "hộ.xlsx",
  );
  await backend.ok("submissions.accept", { submissionIds: [report.submissionId ?? 0] });
  await backend.ok("submissions.openPeriod", { periodCode: "2020-Y" });
  await backend.ok("submissions.choosePeriodForms", { periodCode: "2020-Y", formCodes: ["DS-01"] });

  const sheets = await readWorkbookBytes(await world.blank("2020-Y"), "mới.xlsx");
  const { rows = [] } = sheets.find(({ name }) => name === LIST_SHEET) ?? {};
  const shown = rows
    .filter(({ number }) => number >= 7 && number < 12)
    .map(({ cells }) =>
      cells.flatMap(({ column, value }) => (column > 10 || value === null ? [] : [value])),
    );
  expect(shown.slice(0, 4)).toEqual([
    [1, "Nà Sen", "Hộ mẫu Một", 1970, 4],
    [2, "Nà Sen", "Hộ mẫu Hai", 1981, 5],
    [3, "Nà Sen", "Hộ mẫu Ba", 1992, 3],
    [4, "Đồi Chè", "Hộ mẫu Bốn", 1965, 6],
  ]);
});

test("a list in which everything is wrong is not read to its end", async () => {
  const world = await listForm();
  await using backend = world.backend;
  const bad = Array.from({ length: 280 }, (_, index): Line => [
    "Nà Sen",
    `Hộ mẫu ${String(index)}`,
    "năm",
    "khẩu",
    "có lẽ",
    null,
    null,
    null,
    null,
  ]);
  const report = await take(
    world,
    await fillCells(await world.blank(), typedLines(bad)),
    "sai hết.xlsx",
  );
  expect(report.findings.at(-1)).toMatchObject({ code: "village-without-households" });
  expect(report.findings.filter(({ code }) => code === "list-stopped")).toEqual([
    expect.objectContaining({ details: { row: 108 } }),
  ]);
  expect(report.findings.length).toBeLessThan(310);
  expect(await backend.db.selectFrom("submission").selectAll().execute()).toEqual([]);
});

async function ownWorkbook(entries: readonly CellEntry[]): Promise<Uint8Array> {
  const { newWorkbook } = await import("#backend/excel/new-workbook.ts");
  const workbook = await newWorkbook();
  const worksheet = workbook.addWorksheet("Sheet1");
  for (const { address, value } of entries) worksheet.getCell(address).value = value;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

test("a newer list tells which households came, went and changed, household by household", async () => {
  const world = await listForm();
  await using backend = world.backend;
  const first = await take(
    world,
    await fillCells(await world.blank(), typedLines(fourHouseholds)),
    "một.xlsx",
  );
  await backend.ok("submissions.accept", { submissionIds: [first.submissionId ?? 0] });
  const newer: Line[] = [
    ["Nà Sen", "hộ mẫu một", 1970, 5, "x", 92, "x", "x", "Trưởng bản"],
    ["Nà Sen", "Hộ mẫu Ba", 1992, 3, "x", 40, "x", null, null],
    ["Đồi Chè", "Hộ mẫu Bốn", 1966, 6, "x", 77, "x", "x", null],
    ["Nà Sen", "Hộ mẫu Hai", 1981, 5, "x", 85, "x", null, null],
  ];
  const second = await take(
    world,
    await fillCells(await world.blank(), typedLines(newer)),
    "hai.xlsx",
  );
  const { against, differences } = await backend.ok("submissions.differences", {
    submissionId: second.submissionId ?? 0,
  });
  expect(against).toMatchObject({ version: 1, status: "accepted" });
  expect(
    differences.map(({ villageName, itemName, before, after }) =>
      [villageName, itemName, before, after].join(" | "),
    ),
  ).toEqual([
    "Nà Sen | Hộ đề nghị công nhận (theo danh sách) | 2 | 3",
    "Nà Sen | Hộ hộ mẫu một: Số khẩu | 4 | 5",
    "Nà Sen | Hộ Hộ mẫu Ba: Đề nghị công nhận | không | có",
    // Another year of birth is another household until somebody says otherwise.
    "Đồi Chè | Hộ Hộ mẫu Bốn |  | có trong danh sách",
    "Đồi Chè | Hộ Hộ mẫu Bốn | có trong danh sách | ",
  ]);
});
