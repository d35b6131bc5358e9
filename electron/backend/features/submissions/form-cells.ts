import type { DescribedCell, InputRule } from "#backend/excel/sheet-description.ts";
import type { FormItem } from "#shared/features/submissions/form-definition.ts";
import { FIRST_ROW, HEADER_ROW } from "#shared/features/submissions/form-layout.ts";
import { formText } from "#shared/features/submissions/text.ts";
import { columnLetters } from "#shared/kernel/sheet-grid.ts";

export function header(column: number, value: string): DescribedCell {
  return { row: HEADER_ROW, column, look: "header", value };
}

export function input(row: number, column: number, item: FormItem): DescribedCell {
  const title = formText.wholeTitle;
  const { maximum, help } = item;
  if (item.kind === "text") {
    const message = formText.textError(maximum);
    const rule: InputRule = { kind: "text", maximum, title, message, help };
    return { row, column, look: "input-text", rule };
  }
  const rule: InputRule =
    item.kind === "flag"
      ? { kind: "list", choices: ["0", "1"], title, message: formText.flagError, help }
      : {
          kind: "whole",
          minimum: 0,
          maximum: item.maximum,
          title,
          message: formText.whole(item.maximum),
          help,
        };
  return { row, column, look: "input", numberFormat: "#,##0", rule };
}

export function shareInput(row: number, column: number): DescribedCell {
  const rule: InputRule = {
    kind: "decimal",
    minimum: 0,
    maximum: 100,
    title: formText.wholeTitle,
    message: formText.shareError,
  };
  return { row, column, look: "input", numberFormat: "0.0##", rule };
}

export function total(column: number, totalRow: number): DescribedCell {
  const letters = columnLetters(column);
  return {
    row: totalRow,
    column,
    look: "total",
    numberFormat: "#,##0",
    formula: { text: `SUM(${letters}${FIRST_ROW}:${letters}${totalRow - 1})`, result: 0 },
  };
}

export function previousCell(row: number, column: number, value: string | null): DescribedCell {
  const cell: DescribedCell = { row, column, look: "previous", numberFormat: "#,##0" };
  return value === null ? cell : { ...cell, value: Number(value) };
}
