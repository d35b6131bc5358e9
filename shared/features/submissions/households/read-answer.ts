import type { SheetCell } from "#shared/kernel/sheet-grid.ts";
import { foldVietnamese } from "#shared/kernel/vietnamese.ts";
import type { ListColumn } from "../form-definition.ts";
import { findingList, type FindingList } from "../findings.ts";
import { checkItemValue, readNumberCell, type CellReading } from "../read-number-cell.ts";
import { readWords } from "../read-words.ts";
import { MARK, NO_WORDS, YES_WORDS } from "./list-words-data.ts";

type Place = Readonly<{ sheet: string; cell: string }>;

/** A household's answer in one column; null: left empty, or told by a finding why it cannot be taken. */
export function readAnswer(
  cell: SheetCell | undefined,
  column: ListColumn,
  place: Place,
  reading: CellReading,
): string | null {
  if (cell?.error !== undefined) {
    reading.findings.add("formula-error", place, { found: cell.error, item: column.label });
    return null;
  }
  switch (column.kind) {
    case "mark":
      return readMark(cell?.text ?? "", column, place, reading.findings);
    case "text":
      return readWords(cell?.text ?? "", column, place, reading.findings);
    case "whole":
      return readWhole(cell, column, place, reading);
  }
}

function readMark(
  text: string,
  { label }: ListColumn,
  place: Place,
  findings: FindingList,
): string | null {
  const word = text === MARK ? MARK : foldVietnamese(text);
  if (YES_WORDS.has(word)) return "1";
  if (NO_WORDS.has(word)) return "0";
  findings.add("unclear-mark", place, { found: text.trim().slice(0, 60), item: label });
  return null;
}

/** Of a list of thousands it is not told which numbers were stored as text: they are understood. */
function readWhole(
  cell: SheetCell | undefined,
  { label, maximum }: ListColumn,
  place: Place,
  reading: CellReading,
): string | null {
  const findings = findingList();
  const number = readNumberCell(cell, place.sheet, label, { ...reading, findings });
  const item = { label, maximum };
  const isUsable = number !== null && checkItemValue(number.value, item, place, findings);
  reading.findings.all.push(...findings.all.filter(({ code }) => code !== "number-as-text"));
  return isUsable ? number.value : null;
}
