import type { SheetCell } from "#shared/kernel/sheet-grid.ts";
import type { FormItem } from "./form-definition.ts";
import { checkItemValue, readNumberCell, type CellReading } from "./read-number-cell.ts";
import { readWords } from "./read-words.ts";
import type { ReadValue } from "./submission-value.ts";

/** What a cell says of an item: a number or words; a required one that is empty is told. */
export function readItem(
  cell: SheetCell | undefined,
  item: FormItem,
  place: Readonly<{ sheet: string; cell: string }>,
  village: Readonly<{ id: number; name: string }> | null,
  reading: CellReading,
): ReadValue {
  const { findings } = reading;
  const before = findings.all.length;
  const { value, words } =
    item.kind === "text"
      ? { value: null, words: readWords(cell?.text ?? "", item, place, findings) }
      : { value: readNumber(cell, item, place, reading), words: null };
  if (value === null && words === null && item.required && findings.all.length === before) {
    findings.add("missing-required", place, { item: item.label, village: village?.name ?? null });
  }
  return {
    itemCode: item.code,
    villageId: village?.id ?? null,
    value,
    words,
    ...place,
    typedText: cell?.text ?? "",
    note: cell?.note,
  };
}

function readNumber(
  cell: SheetCell | undefined,
  item: FormItem,
  place: Readonly<{ sheet: string; cell: string }>,
  reading: CellReading,
): string | null {
  const number = readNumberCell(cell, place.sheet, item.label, reading);
  const isUsable = number !== null && checkItemValue(number.value, item, place, reading.findings);
  return isUsable ? number.value : null;
}
