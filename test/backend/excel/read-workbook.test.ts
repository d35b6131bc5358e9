import { Workbook } from "@cj-tech-master/excelts";
import { describe, expect, test } from "vitest";

import { readWorkbookBytes } from "#backend/excel/read-workbook.ts";
import type { SheetCell } from "#shared/kernel/sheet-grid.ts";
import { rawParts, sheetXml, zipOf } from "./raw-xlsx.ts";

async function cellsOf(parts: Record<string, string>): Promise<readonly SheetCell[]> {
  const [sheet] = await readWorkbookBytes(await zipOf(parts), "thử.xlsx");
  return sheet?.rows.flatMap(({ cells }) => cells) ?? [];
}

async function oneCell(cellXml: string, more: Record<string, string> = {}) {
  const parts = { ...rawParts(sheetXml(`<row r="7">${cellXml}</row>`)), ...more };
  return (await cellsOf(parts))[0];
}

describe("a number comes out as its exact decimal", () => {
  test.each([
    ["61.5", "61.5"],
    // Excel writes the 17 digits of the double that 0.615 is.
    ["0.61499999999999999", "0.615"],
    ["1.5E-7", "0.00000015"],
    ["1.2E+21", "1200000000000000000000"],
    ["12345678901234567890", "12345678901234567890"],
    ["-3", "-3"],
    ["0", "0"],
  ])("%s → %s", async (stored, text) => {
    expect(await oneCell(`<c r="C7"><v>${stored}</v></c>`)).toEqual({
      address: "C7",
      row: 7,
      column: 3,
      value: Number(stored),
      text,
    });
  });
});

describe("what a cell holds", () => {
  test("a string of the table, with rich runs joined and the phonetic guide left out", async () => {
    const strings =
      "<sst><si><t>Thừa</t></si><si><r><t>Nà </t></r><r><t xml:space='preserve'>Sen &amp; co</t></r><rPh><t>bỏ</t></rPh></si></sst>";
    expect(
      await oneCell('<c r="B7" t="s"><v>1</v></c>', { "xl/sharedStrings.xml": strings }),
    ).toMatchObject({ value: "Nà Sen & co", text: "Nà Sen & co" });
  });

  test("a string in place, with entities and Excel's escapes", async () => {
    expect(
      await oneCell(
        '<c r="B7" t="inlineStr"><is><t>a&#x1EBF;_x000D_<![CDATA[<b>&amp;]]></t></is></c>',
      ),
    ).toMatchObject({ value: "aế\r<b>&amp;" });
  });

  test("a formula with its cached result, one that shares another's, an error, a boolean", async () => {
    const row =
      '<c r="A7"><f t="shared" ref="A7:B7" si="0">SUM(C7:D7)</f><v>3</v></c>' +
      '<c r="B7"><f t="shared" si="0"/><v>4</v></c>' +
      '<c r="C7" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D7" t="b"><v>1</v></c>';
    const cells = await cellsOf(rawParts(sheetXml(`<row r="7">${row}</row>`)));
    expect(cells.map(({ value, formula, error }) => ({ value, formula, error }))).toEqual([
      { value: 3, formula: "SUM(C7:D7)", error: undefined },
      { value: 4, formula: "", error: undefined },
      { value: "#DIV/0!", formula: "1/0", error: "#DIV/0!" },
      { value: true, formula: undefined, error: undefined },
    ]);
  });

  test("its number format: built in, of the workbook's own, or none", async () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-42A]0.0%"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="16"/></cellXfs></styleSheet>';
    const row =
      '<c r="A7" s="0"><v>1</v></c><c r="B7" s="1"><v>1</v></c><c r="C7" s="2"><v>1</v></c>';
    const parts = {
      ...rawParts(sheetXml(`<row r="7">${row}</row>`)),
      "xl/styles.xml": styles,
    };
    expect((await cellsOf(parts)).map(({ numberFormat }) => numberFormat)).toEqual([
      undefined,
      "[$-42A]0.0%",
      "d-mmm",
    ]);
  });

  test("a cell without an address stands after the one before it", async () => {
    const cells = await cellsOf(
      rawParts(sheetXml("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>")),
    );
    expect(cells.map(({ address }) => address)).toEqual(["A1", "B1", "A2"]);
  });
});

test("marks merged cells and those of hidden rows and columns", async () => {
  const xml =
    '<worksheet><cols><col min="3" max="4" hidden="1"/></cols><sheetData>' +
    '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>2</v></c></row>' +
    '<row r="2" hidden="1"><c r="A2"><v>3</v></c></row>' +
    '<row r="3"><c r="A3"><v>4</v></c></row></sheetData>' +
    '<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="A900:XFD1048576"/></mergeCells></worksheet>';
  const cells = await cellsOf(rawParts(xml));
  expect(cells.map(({ address, merged, hidden }) => ({ address, merged, hidden }))).toEqual([
    { address: "A1", merged: true, hidden: undefined },
    { address: "C1", merged: undefined, hidden: true },
    { address: "A2", merged: true, hidden: true },
    { address: "A3", merged: undefined, hidden: undefined },
  ]);
});

test("takes prefixed element names, as some programs write them", async () => {
  const xml =
    '<x:worksheet xmlns:x="main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>';
  expect(await cellsOf(rawParts(xml))).toMatchObject([{ address: "A1", value: 5 }]);
});

test("reads what the Excel library writes, cell for cell", async () => {
  const workbook = new Workbook();
  const worksheet = workbook.addWorksheet("Hộ > “nghèo” & cận");
  worksheet.addRow(["Nguyễn Văn Đoàn", 12, 0.1, true, { formula: "B1*2", result: 24 }]);
  worksheet.addRow(["Lò Thị Ủy", 1e-9, -5.25, false, { error: "#N/A" }]);
  workbook.addWorksheet("ẩn", { state: "veryHidden" });

  const sheets = await readWorkbookBytes(Buffer.from(await workbook.xlsx.writeBuffer()), "a.xlsx");

  expect(sheets.map(({ name, state }) => ({ name, state }))).toEqual([
    { name: "Hộ > “nghèo” & cận", state: "visible" },
    { name: "ẩn", state: "veryHidden" },
  ]);
  expect(sheets[0]?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ["Nguyễn Văn Đoàn", "12", "0.1", "TRUE", "24"],
    ["Lò Thị Ủy", "0.000000001", "-5.25", "FALSE", "#N/A"],
  ]);
});

test("tells how far it is and stops when it is told to", async () => {
  const rows = Array.from(
    { length: 20_000 },
    (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>${index}</v></c></row>`,
  );
  const bytes = await zipOf(rawParts(sheetXml(rows.join(""))));
  const steps: number[] = [];
  await readWorkbookBytes(bytes, "dài.xlsx", {
    progress: (done, total) => steps.push(done / total),
  });
  expect(steps.length).toBeGreaterThan(10);
  expect(steps.at(-1)).toBe(1);

  const stop = new AbortController();
  const reading = readWorkbookBytes(bytes, "dài.xlsx", {
    signal: stop.signal,
    progress: () => stop.abort(),
  });
  await expect(reading).rejects.toMatchObject({ name: "AbortError" });
});
