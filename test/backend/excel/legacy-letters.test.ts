import { expect, test } from "vitest";

import { readWorkbookBytes } from "#backend/excel/read-workbook.ts";
import type { SheetGrid } from "#shared/kernel/sheet-grid.ts";
import { rawParts, sheetXml, zipOf } from "./raw-xlsx.ts";

const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0"/></numFmts><fonts>
  <font><name val="Times New Roman"/></font><font><name val=".VnTime"/></font>
  <font><name val=".VnTimeH"/></font><font><name val="VNI-Times"/></font></fonts>
  <cellStyleXfs><xf fontId="3"/></cellStyleXfs><cellXfs><xf numFmtId="0" fontId="0"/>
  <xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="2"/><xf numFmtId="164" fontId="3"/></cellXfs>
  </styleSheet>`;

async function sheetOf(...cells: readonly (readonly [text: string, style: number])[]) {
  const rows = cells
    .map(
      ([text, style], index) =>
        `<row r="${index + 1}"><c r="A${index + 1}" s="${style}" t="inlineStr"><is><t>${text}</t></is></c></row>`,
    )
    .join("");
  const bytes = await zipOf({ ...rawParts(sheetXml(rows)), "xl/styles.xml": styles });
  const [sheet] = await readWorkbookBytes(bytes, "biểu.xlsx");
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

function textsOf(sheet: SheetGrid): readonly string[] {
  return sheet.rows.flatMap(({ cells }) => cells.map(({ text }) => text));
}

test("cells in a font of TCVN3 are read by its letters, others as they stand", async () => {
  const sheet = await sheetOf(["Tæng sè hé", 1], ["céng hßa", 2], ["Tổng số hộ", 1], ["été", 0]);
  expect(textsOf(sheet)).toEqual(["Tổng số hộ", "CỘNG HÒA", "Tổng số hộ", "été"]);
  expect(sheet.legacyFont).toBe("TCVN3");
});

test("cells in a font of VNI are read by its letters and keep their format", async () => {
  const sheet = await sheetOf(["Toång soá hoä", 3]);
  expect(sheet.rows[0]?.cells[0]).toMatchObject({ value: "Tổng số hộ", numberFormat: "0.0" });
  expect(sheet.legacyFont).toBe("VNI");
});

test("letters of TCVN3 under a font of Unicode are known by the words they make", async () => {
  const sheet = await sheetOf(["Tæng sè hé d©n c­ cña x· lµ bao nhiªu", 0], ["§¹t chuÈn", 0]);
  expect(textsOf(sheet)).toEqual(["Tổng số hộ dân cư của xã là bao nhiêu", "Đạt chuẩn"]);
  expect(sheet.legacyFont).toBe("TCVN3");
});

test("decomposed letters are composed, which is no remark", async () => {
  const sheet = await sheetOf(["Tổng số hộ".normalize("NFD"), 1]);
  expect(textsOf(sheet)).toEqual(["Tổng số hộ"]);
  expect(sheet.legacyFont).toBeUndefined();
});
