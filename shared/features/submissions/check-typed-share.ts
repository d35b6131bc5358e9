import {
  compareExact,
  exact,
  multiplyExact,
  ratio,
  roundExact,
  type Exact,
} from "#shared/kernel/exact.ts";
import type { SheetCell } from "#shared/kernel/sheet-grid.ts";
import type { TypedShare } from "./form-definition.ts";
import { readNumberCell, type CellReading } from "./read-number-cell.ts";

/**
 * Compares the percentage that a commune typed with the one its counts give.
 * It is rounded to as many decimals as were typed, so that 61,5 fits 8/13.
 */
export function checkTypedShare(
  cell: SheetCell | undefined,
  sheet: string,
  share: TypedShare,
  counts: Readonly<{ numerator: string | null; denominator: string | null }>,
  reading: CellReading,
): void {
  const typed = readNumberCell(cell, sheet, share.label, reading);
  if (typed === null || cell === undefined) return;
  const place = { sheet, cell: cell.address };
  const percent = asPercent(typed.value, cell);
  const found = roundExact(percent, 6);
  if (compareExact(percent, exact(100)) > 0) {
    reading.findings.add("ratio-over-100", place, { found, item: share.label });
    return;
  }
  if (percent.s < 0n) {
    reading.findings.add("negative", place, { found, item: share.label });
    return;
  }
  const { numerator, denominator } = counts;
  if (numerator === null || denominator === null || /^-?0*$/.test(denominator)) return;
  const computed = multiplyExact(ratio(numerator, denominator), exact(100));
  const places = Math.min(6, found.split(".")[1]?.length ?? 0);
  if (roundExact(computed, places) !== found) {
    reading.findings.add("typed-ratio-differs", place, {
      found,
      computed: roundExact(computed, Math.max(1, places)),
      item: share.label,
    });
  }
}

/** A cell with a percent format holds 0.615 and shows 61,5%. */
function asPercent(value: string, cell: SheetCell): Exact {
  const isFormatted = typeof cell.value === "number" && cell.numberFormat?.includes("%") === true;
  return isFormatted ? multiplyExact(exact(value), exact(100)) : exact(value);
}
