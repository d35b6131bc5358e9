import type { Workbook } from "@cj-tech-master/excelts";

import type { SheetGrid } from "#shared/kernel/sheet-grid.ts";
import { identifyWorkbook } from "./identify-file.ts";
import { newWorkbook } from "./new-workbook.ts";
import { isOpenDocument } from "./open-document.ts";
import { readWorkbookBytes } from "./read-workbook.ts";
import { workbookLimits } from "./workbook-limits.ts";
import { openZipPackage } from "./zip-package.ts";

/**
 * A workbook to write remarks into. An .xlsx keeps all that it has; of an .xls, .ods or .csv, which
 * cannot be written again as they were, a plain .xlsx takes the values, formulas and sheets.
 *
 * @param bytes of a workbook that the reader of this program has let through its limits
 */
export async function openCopy(bytes: Buffer, fileName: string): Promise<Workbook> {
  const workbook = await newWorkbook();
  if (await isXlsx(bytes, fileName)) {
    await workbook.xlsx.load(bytes);
    return workbook;
  }
  for (const sheet of await readWorkbookBytes(bytes, fileName)) addPlainSheet(workbook, sheet);
  return workbook;
}

async function isXlsx(bytes: Buffer, fileName: string): Promise<boolean> {
  if (identifyWorkbook(bytes, fileName) !== "zip") return false;
  return !isOpenDocument(await openZipPackage(bytes, fileName, workbookLimits));
}

function addPlainSheet(workbook: Workbook, { name, state, rows, merges }: SheetGrid): void {
  const sheet = workbook.addWorksheet(name, { state });
  for (const range of merges) sheet.mergeCells(range);
  for (const { number, hidden, cells } of rows) {
    if (hidden) sheet.getRow(number).hidden = true;
    for (const { address, value, error, formula, numberFormat } of cells) {
      if (value === null) continue;
      const cell = sheet.getCell(address);
      const shown = error ?? value;
      cell.value = formula ? { formula, result: shown } : shown;
      if (numberFormat !== undefined) cell.numFmt = numberFormat;
    }
  }
}
