import { Workbook } from "@cj-tech-master/excelts";
import { expect, test } from "vitest";

import { readWorkbookBytes } from "#backend/excel/read-workbook.ts";
import { type TableSheet, writeTable } from "#backend/excel/write-table.ts";

const sheet: TableSheet = {
  name: "Chỉ tiêu",
  title: "Tổng hợp kết quả năm 2020",
  note: "Số liệu minh họa",
  columns: [
    { header: "Xã, thị trấn", width: 30, kind: "text" },
    { header: "Số hộ", width: 12, kind: "integer" },
    { header: "Tỷ lệ (%)", width: 12, kind: "decimal" },
  ],
  rows: [
    ["Thèn Sin", "1234567", "61.5"],
    ["=SUM(A1:A9)", null, "0.615"],
  ],
};

test("a table comes back with its title, head and exact numbers", async () => {
  const bytes = Buffer.from(await writeTable("UBND huyện Tam Đường", [sheet]));

  const [read] = await readWorkbookBytes(bytes, "tổng hợp.xlsx");

  expect(read?.rows.map(({ number, cells }) => [number, ...cells.map(({ text }) => text)])).toEqual(
    [
      [1, "Tổng hợp kết quả năm 2020"],
      [2, "Số liệu minh họa"],
      [4, "Xã, thị trấn", "Số hộ", "Tỷ lệ (%)"],
      [5, "Thèn Sin", "1234567", "61.5"],
      [6, "=SUM(A1:A9)", "0.615"],
    ],
  );
  expect(read?.rows.flatMap(({ cells }) => cells).some(({ formula }) => formula)).toBe(false);
});

test("its head stays in view and on every printed page, its numbers are grouped", async () => {
  const workbook = new Workbook();
  await workbook.xlsx.load(await writeTable("UBND huyện Tam Đường", [sheet]));
  const worksheet = workbook.getWorksheet("Chỉ tiêu");

  expect(worksheet?.views).toMatchObject([{ state: "frozen", ySplit: 4 }]);
  expect(worksheet?.pageSetup).toMatchObject({
    paperSize: 9,
    orientation: "landscape",
    printTitlesRow: "4:4",
  });
  expect(worksheet?.getCell("B5").numFmt).toBe("#,##0");
  expect(worksheet?.getCell("C5").numFmt).toBe("#,##0.0");
  expect(worksheet?.getCell("C5").font).toMatchObject({ name: "Times New Roman" });
});

test("a row longer than the head is a bug, not a silent loss", async () => {
  const wrong = { ...sheet, rows: [["a", "1", "2", "3"]] };
  await expect(writeTable("UBND", [wrong])).rejects.toThrow(RangeError);
});
