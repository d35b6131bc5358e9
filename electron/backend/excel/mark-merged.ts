import { parseRange, type CellRange } from "#shared/kernel/sheet-grid.ts";
import type { Reading } from "./reading.ts";
import type { SheetContents } from "./worksheet.ts";

/** Marks the cells inside merged ranges, going down the sheet once. */
export function markMerged(contents: SheetContents, reading: Reading): void {
  const waiting = contents.merges
    .flatMap((text) => parseRange(text) ?? [])
    .sort((a, b) => b.top - a.top);
  if (waiting.length === 0) return;
  let active: CellRange[] = [];
  for (const row of [...contents.rows].sort((a, b) => a.number - b.number)) {
    if (row.number % 1_000 === 0) reading.checkpoint();
    for (let next = waiting.at(-1); next !== undefined && next.top <= row.number;) {
      active.push(next);
      waiting.pop();
      next = waiting.at(-1);
    }
    active = active.filter((range) => range.bottom >= row.number);
    for (const cell of row.cells) {
      if (active.some(({ left, right }) => cell.column >= left && cell.column <= right)) {
        cell.merged = true;
      }
    }
  }
}
