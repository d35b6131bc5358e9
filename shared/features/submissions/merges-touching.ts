import { cellAddress, parseRange, type SheetGrid } from "#shared/kernel/sheet-grid.ts";

/** Merged ranges that reach into the area from `top` down, between two columns. */
export function mergesTouching(
  sheet: SheetGrid,
  area: Readonly<{ top: number; left: number; right: number }>,
): readonly Readonly<{ range: string; topLeft: string }>[] {
  return sheet.merges.flatMap((text) => {
    const range = parseRange(text);
    if (range === undefined) return [];
    const isApart = range.bottom < area.top || range.right < area.left || range.left > area.right;
    return isApart ? [] : [{ range: text, topLeft: cellAddress(range.top, range.left) }];
  });
}
