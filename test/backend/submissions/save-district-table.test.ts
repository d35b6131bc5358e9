import { readFileSync } from "node:fs";
import path from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { readWorkbookBytes } from "#backend/excel/read-workbook.ts";
import type { TableFormat } from "#shared/features/submissions/district/contract.ts";
import {
  cellAddress,
  cellsByAddress,
  parseRange,
  type SheetGrid,
} from "#shared/kernel/sheet-grid.ts";

import { readPdf, textOf } from "../pdf/read-pdf.ts";
import { asked, share, startWaitingDistrict } from "./waiting-district.ts";

let backend: Awaited<ReturnType<typeof startWaitingDistrict>>;
beforeAll(async () => {
  backend = await startWaitingDistrict();
});
afterAll(async () => {
  await backend[Symbol.asyncDispose]();
});

async function save(format: TableFormat, withPending: boolean): Promise<Buffer> {
  const file = path.join(backend.folder, `bảng của huyện.${format}`);
  const target = backend.grant(file);
  const saved = await backend.ok("submissions.saveDistrictTable", {
    ...asked,
    withPending,
    format,
    target,
  });
  const bytes = readFileSync(file);
  expect(saved).toEqual({ fileName: path.basename(file), sizeBytes: bytes.length });
  return bytes;
}

/** Works out a cell as Excel does, by the formulas that the workbook uses. */
function compute(sheets: readonly SheetGrid[], name: string, address: string): number | "" {
  const sheet = sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  const cell = cellsByAddress(sheet).get(address);
  if (cell === undefined) return "";
  if (cell.formula === undefined) return Number(cell.text);
  const reference = /^'(.+)'!([A-Z]+\d+)$/.exec(cell.formula);
  if (reference !== null) return compute(sheets, reference[1] ?? "", reference[2] ?? "");
  const sum = /^SUM\((?:'(.+)'!)?([A-Z]+\d+:[A-Z]+\d+)\)$/.exec(cell.formula);
  const range = parseRange(sum?.[2] ?? "");
  if (sum !== null && range !== undefined) {
    let total = 0;
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        total += Number(compute(sheets, sum[1] ?? name, cellAddress(row, column)));
      }
    }
    return total;
  }
  const [, part = "", whole = ""] = /ROUND\((\w+)\*100\/(\w+),2\)/.exec(cell.formula) ?? [];
  const percent =
    (Number(compute(sheets, name, part)) * 100) / Number(compute(sheets, name, whole));
  return Math.round(percent * 100) / 100;
}

test("in the workbook every sum is a live formula that gives what the table says", async () => {
  const sheets = await readWorkbookBytes(await save("xlsx", true), "bảng.xlsx");

  expect(sheets.map(({ name }) => name)).toEqual(["Toàn huyện", "Từng bản", "Nguồn"]);
  const formulas = sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap(({ address, formula, text }) =>
        formula === undefined ? [] : [{ name, address, text }],
      ),
    ),
  );
  expect(formulas.length).toBeGreaterThan(20);
  expect(formulas.map(({ name, address }) => String(compute(sheets, name, address)))).toEqual(
    formulas.map(({ text }) => text),
  );
  const table = await backend.ok("submissions.districtTable", { ...asked, withPending: true });
  const units = cellsByAddress(sheets[0] as SheetGrid);
  expect([units.get("A8")?.text, units.get("B8")?.text, units.get("B8")?.formula]).toEqual([
    "Toàn huyện",
    table.total["households"],
    "SUM(B5:B7)",
  ]);
  const shareAt = table.columns.findIndex(({ code }) => code === share) + 2;
  expect(units.get(cellAddress(8, shareAt))?.text).toBe(table.total[share]);
});

test("from a sum in the workbook one comes to file, sheet, cell, version and acceptor", async () => {
  const sheets = await readWorkbookBytes(await save("xlsx", true), "bảng.xlsx");
  const [units, villages, sources] = sheets.map(cellsByAddress);
  const text = (address: string): string => sources?.get(address)?.text ?? "";

  expect(units?.get("B5")?.formula).toBe("SUM('Từng bản'!C5:C6)");
  expect(villages?.get("C6")?.formula).toBe("'Nguồn'!E8");
  expect("ABCEFGHIJK".split("").map((letter) => text(`${letter}8`))).toEqual([
    "Xã Bản Bo",
    "Bản 2",
    "Tổng số hộ",
    "40",
    "đơn vị 1 2020-Y.xlsx",
    "Bản",
    "C8",
    "1",
    "Lò Thị Hòa",
    "07:00 02/12/2020",
  ]);
  const waiting = [...(sources?.values() ?? [])].find(({ text: words }) => words === "Chờ nhận");
  expect(waiting?.address).toMatch(/^J/);
});

test("the CSV tells the level of each row and writes numbers that no Excel misreads", async () => {
  const lines = (await save("csv", false)).toString("utf8").split("\r\n");

  expect(lines[0]?.startsWith("\uFEFFCấp;Xã, thị trấn;Bản, tổ dân phố;Tổng số hộ (hộ);")).toBe(
    true,
  );
  expect(lines.slice(1).map((line) => line.split(";").slice(0, 4).join(";"))).toEqual([
    "Huyện;Toàn huyện;;400",
    "Xã;Xã Bản Bo;;100",
    "Bản;Xã Bản Bo;Bản 1;60",
    "Bản;Xã Bản Bo;Bản 2;40",
    "Xã;Xã Khun Há;;300",
    "Bản;Xã Khun Há;Bản 1;300",
    "Xã;Xã Thèn Sin;;",
    "",
  ]);
  expect(lines[1]).toContain(";65,25;");
});

test("the printed table says what is counted and who is missing", async () => {
  const pages = await readPdf(await save("pdf", false));
  const words = pages.map(textOf).join(" ");

  for (const phrase of [
    "BẢNG TỔNG HỢP CỦA HUYỆN",
    "2/3 đơn vị có số liệu",
    "65,25",
    "Chưa có số liệu: Xã Thèn Sin.",
  ]) {
    expect(words).toContain(phrase);
  }
});

test("refuses a folder that is not there", async () => {
  const target = backend.grant(path.join(backend.folder, "không có", "bảng.csv"));

  expect(
    await backend.call("submissions.saveDistrictTable", {
      ...asked,
      withPending: false,
      format: "csv",
      target,
    }),
  ).toMatchObject({ ok: false, error: { code: "workspace.cannot-write" } });
});
