import type { Workbook, Worksheet } from "@cj-tech-master/excelts";

import { looks, markLooks } from "./looks.ts";
import { newWorkbook } from "./new-workbook.ts";
import type {
  CellMark,
  DescribedCell,
  DescribedSheet,
  DescribedWorkbook,
  InputRule,
} from "./sheet-description.ts";

/**
 * A form to be filled in Excel or LibreOffice: every sheet is protected with only its
 * input cells open, and the identity sheet is "veryHidden". The protection keeps
 * honest hands from slips; what comes back is checked as if there were none.
 */
export async function writeForm(form: DescribedWorkbook): Promise<Uint8Array> {
  const workbook = await newWorkbook();
  workbook.creator = form.author;
  workbook.created = new Date(form.dated);
  workbook.modified = workbook.created;
  workbook.calcProperties.fullCalcOnLoad = true;
  for (const sheet of form.sheets) await addSheet(workbook, sheet);
  const hidden = workbook.addWorksheet(form.hidden.name, { state: "veryHidden" });
  form.hidden.rows.forEach(([name, value], index) => {
    hidden.getCell(index + 1, 1).value = name;
    hidden.getCell(index + 1, 2).value = value;
  });
  await protect(hidden);
  return workbook.xlsx.writeBuffer();
}

async function addSheet(workbook: Workbook, sheet: DescribedSheet): Promise<void> {
  const worksheet = workbook.addWorksheet(sheet.name, {
    views: [
      sheet.headerRow === undefined
        ? { showGridLines: false }
        : { state: "frozen", ySplit: sheet.headerRow, showGridLines: false },
    ],
    pageSetup: {
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
      ...(sheet.headerRow !== undefined && {
        printTitlesRow: `${sheet.headerRow}:${sheet.headerRow}`,
      }),
      ...(sheet.printArea !== undefined && { printArea: sheet.printArea }),
    },
  });
  sheet.columnWidths.forEach((width, index) => {
    worksheet.getColumn(index + 1).width = width;
  });
  for (const [row, height] of Object.entries(sheet.rowHeights ?? {})) {
    worksheet.getRow(Number(row)).height = height;
  }
  for (const cell of sheet.cells) addCell(worksheet, cell);
  for (const range of sheet.merges) worksheet.mergeCells(range);
  for (const mark of sheet.marks ?? []) addMark(worksheet, mark);
  await protect(worksheet);
}

function addCell(worksheet: Worksheet, described: DescribedCell): void {
  const cell = worksheet.getCell(described.row, described.column);
  const look = looks[described.look];
  cell.font = look.font;
  cell.alignment = look.alignment;
  if (look.border !== undefined) cell.border = look.border;
  if (look.fill !== undefined) cell.fill = look.fill;
  if (described.numberFormat !== undefined) cell.numFmt = described.numberFormat;
  if (described.formula !== undefined) {
    cell.value = { formula: described.formula.text, result: described.formula.result };
  } else if (described.value !== undefined) cell.value = described.value;
  if (described.look === "input" || described.look === "input-text")
    cell.protection = { locked: false };
  if (described.rule !== undefined) cell.dataValidation = validation(described.rule);
}

function validation(rule: InputRule) {
  const shared = {
    allowBlank: true,
    showErrorMessage: true,
    showInputMessage: rule.help !== undefined,
    ...(rule.help !== undefined && { prompt: rule.help }),
    errorStyle: "stop",
    errorTitle: rule.title,
    error: rule.message,
  };
  switch (rule.kind) {
    case "list":
      return { ...shared, type: rule.kind, formulae: [`"${rule.choices.join(",")}"`] };
    case "list-from":
      return { ...shared, type: "list" as const, formulae: [rule.range] };
    case "text":
      return {
        ...shared,
        type: "textLength" as const,
        operator: "between" as const,
        formulae: [0, rule.maximum],
      };
    case "whole":
    case "decimal":
      return {
        ...shared,
        type: rule.kind,
        operator: "between" as const,
        formulae: [rule.minimum, rule.maximum],
      };
  }
}

function addMark(worksheet: Worksheet, { range, formula, severity }: CellMark): void {
  worksheet.addConditionalFormatting({
    ref: range,
    rules: [
      {
        type: "expression",
        priority: severity === "error" ? 1 : 2,
        formulae: [formula],
        style: markLooks[severity],
      },
    ],
  });
}

function protect(worksheet: Worksheet): Promise<void> {
  return worksheet.protect(undefined, {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
  });
}
