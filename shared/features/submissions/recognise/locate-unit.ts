import { foldVietnamese } from "#shared/kernel/vietnamese.ts";
import type { SheetCell, SheetGrid } from "#shared/kernel/sheet-grid.ts";
import type { FormItem, FormSection } from "../form-definition.ts";
import { UNIT_COLUMNS, unitItemRow } from "../form-layout.ts";
import { formText } from "../text.ts";

/** Where the list of a unit's items really is in a sheet; rows and columns are 1-based. */
export type UnitList = Readonly<{
  nameColumn: number;
  valueColumn: number;
  shareColumn: number;
  rowOf: ReadonlyMap<string, number>;
  /** Items whose name is nowhere in the column of names. */
  missing: readonly FormItem[];
  /** Items whose name stands there twice, with the later row. */
  twice: readonly Readonly<{ item: FormItem; row: number }>[];
  isMoved: boolean;
}>;

/**
 * Finds the list of items by their names, wherever rows and columns have gone to.
 * Undefined when less than half of the names stand in any one column.
 */
export function locateUnit(sheet: SheetGrid, section: FormSection): UnitList | undefined {
  const cells = sheet.rows.flatMap((row) => row.cells);
  const byLabel = Map.groupBy(cells, ({ text }) => foldVietnamese(text));
  const named = section.items.flatMap((item) => byLabel.get(foldVietnamese(item.label)) ?? []);
  const columns = Map.groupBy(named, ({ column }) => column);
  const [nameColumn, inColumn] =
    [...columns].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
  if (nameColumn === undefined || inColumn === undefined) return undefined;
  const rows = section.items.map((item) => ({
    item,
    rows: (byLabel.get(foldVietnamese(item.label)) ?? [])
      .filter(({ column }) => column === nameColumn)
      .map(({ row }) => row),
  }));
  const rowOf = new Map(
    rows.flatMap(({ item, rows: [row] }) => (row === undefined ? [] : [[item.code, row] as const])),
  );
  if (rowOf.size * 2 < section.items.length) return undefined;
  const top = Math.min(...rowOf.values());
  const valueColumn =
    headColumn(cells, top, formText.value) ?? nameColumn + UNIT_COLUMNS.value - UNIT_COLUMNS.name;
  return {
    nameColumn,
    valueColumn,
    shareColumn: headColumn(cells, top, formText.share) ?? valueColumn + 1,
    rowOf,
    missing: rows.flatMap(({ item, rows: found }) => (found.length === 0 ? [item] : [])),
    twice: rows.flatMap(({ item, rows: [, second] }) =>
      second === undefined ? [] : [{ item, row: second }],
    ),
    isMoved:
      nameColumn !== UNIT_COLUMNS.name ||
      valueColumn !== UNIT_COLUMNS.value ||
      section.items.some(
        (item) => rowOf.has(item.code) && rowOf.get(item.code) !== unitItemRow(section, item),
      ),
  };
}

/** The column with that heading above the first item. */
function headColumn(cells: readonly SheetCell[], top: number, heading: string): number | undefined {
  const wanted = foldVietnamese(heading);
  return cells.find(({ row, text }) => row < top && foldVietnamese(text) === wanted)?.column;
}
