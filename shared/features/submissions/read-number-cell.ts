import { isDecimal } from "#shared/kernel/exact.ts";
import type { SheetCell } from "#shared/kernel/sheet-grid.ts";
import type { FindingList } from "./findings.ts";
import type { FormItem } from "./form-definition.ts";
import type { DecimalMark } from "#shared/kernel/parse-vietnamese-number.ts";
import { parseVietnameseNumber } from "#shared/kernel/parse-vietnamese-number.ts";

/** A decimal mark that somebody typed, and where: two kinds in one file are refused. */
export type TypedMark = Readonly<{ mark: DecimalMark; text: string; sheet: string; cell: string }>;

/** What reading the cells of one file shares. */
export type CellReading = Readonly<{
  findings: FindingList;
  marks: TypedMark[];
  /** What the clerk said stands before decimals in this file; null: not asked. */
  decimalMark: DecimalMark | null;
}>;

export type NumberCell = Readonly<{ value: string; typedText: string }>;

/**
 * The number in an input cell as a decimal string; null when it is empty or when a
 * finding says why it is none. `item` names the cell to the clerk.
 */
export function readNumberCell(
  cell: SheetCell | undefined,
  sheet: string,
  item: string,
  reading: CellReading,
): NumberCell | null {
  const { findings } = reading;
  if (cell === undefined || cell.text.trim() === "") return null;
  const place = { sheet, cell: cell.address };
  if (cell.error !== undefined) {
    findings.add("formula-error", place, { found: cell.error, item });
    return null;
  }
  if (cell.hidden === true && cell.merged !== true) findings.add("hidden-column", place, { item });
  const value =
    typeof cell.value === "number"
      ? storedNumber(cell, place, item, findings)
      : typedNumber(cell, place, item, reading);
  if (value !== null && cell.formula !== undefined) {
    findings.add("formula-in-input", place, { formula: cell.formula, taken: value });
  }
  return value === null ? null : { value, typedText: cell.text };
}

function storedNumber(
  cell: SheetCell,
  place: Readonly<{ sheet: string; cell: string }>,
  item: string,
  findings: FindingList,
): string | null {
  if (isDateFormat(cell.numberFormat)) {
    findings.add("date-in-number-cell", place, { item });
    return null;
  }
  if (!isDecimal(cell.text)) {
    findings.add("text-in-number-cell", place, { found: cell.text, item });
    return null;
  }
  return cell.text;
}

function typedNumber(
  cell: SheetCell,
  place: Readonly<{ sheet: string; cell: string }>,
  item: string,
  { findings, marks, decimalMark }: CellReading,
): string | null {
  const found = cell.text.trim();
  const parsed = parseVietnameseNumber(found);
  switch (parsed.kind) {
    case "not-a-number":
      findings.add("text-in-number-cell", place, { found, item });
      return null;
    case "ambiguous":
      if (decimalMark !== null) {
        const taken = parsed.mark === decimalMark ? parsed.asDecimal : parsed.asThousands;
        findings.add("number-as-text", place, { found, taken });
        return taken;
      }
      findings.add("ambiguous-number", place, {
        found,
        asThousands: parsed.asThousands,
        asDecimal: parsed.asDecimal,
      });
      return null;
    case "number":
      if (parsed.mark !== null) marks.push({ mark: parsed.mark, text: found, ...place });
      findings.add("number-as-text", place, { found, taken: parsed.value });
      return parsed.value;
  }
}

/** Excel turns a typed "5.5" into 5 May: a number with a date's format is no count. */
function isDateFormat(format: string | undefined): boolean {
  return format !== undefined && /[dy]|m{2,}|h:/i.test(format.replace(/\[[^\]]*\]|"[^"]*"/g, ""));
}

/** Tells why `value` cannot be the item's; true when it can. */
export function checkItemValue(
  value: string,
  item: Pick<FormItem, "label" | "maximum">,
  place: Readonly<{ sheet: string; cell: string }>,
  findings: FindingList,
): boolean {
  const details = { found: value, item: item.label };
  if (value.startsWith("-")) findings.add("negative", place, details);
  else if (value.includes(".")) findings.add("not-whole", place, details);
  else if (BigInt(value) > BigInt(item.maximum)) {
    findings.add("out-of-range", place, { ...details, maximum: item.maximum });
  } else return true;
  return false;
}
