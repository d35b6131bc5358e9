import { foldVietnamese } from "#shared/kernel/vietnamese.ts";
import type { SheetGrid, SheetRow } from "#shared/kernel/sheet-grid.ts";
import type { FormItem, FormSection } from "../form-definition.ts";
import {
  HEADER_ROW,
  NAME_COLUMN,
  villageItemColumn,
  villageLastColumn,
  villageShareColumn,
} from "../form-layout.ts";
import { formText } from "../text.ts";

/** Where the table of villages really is in a sheet; rows and columns are 1-based. */
export type VillageTable = Readonly<{
  headerRow: number;
  nameColumn: number;
  columnOf: ReadonlyMap<string, number>;
  lastColumn: number;
  /** Items whose heading is nowhere in the row of headings. */
  missing: readonly FormItem[];
  /** Somebody moved columns or put rows above the table. */
  isMoved: boolean;
}>;

/** How far down a heading is looked for. */
const DEEPEST_HEADER = 60;

/**
 * Finds the table of villages by its headings, wherever columns and rows have gone to.
 * Undefined when less than half of the headings stand in any one row.
 */
export function locateVillages(sheet: SheetGrid, section: FormSection): VillageTable | undefined {
  let best: Readonly<{ row: SheetRow; columns: ReadonlyMap<string, number> }> | undefined;
  for (const row of sheet.rows) {
    if (row.number > DEEPEST_HEADER) break;
    const columns = columnsOf(row, section);
    if (columns.size > (best?.columns.size ?? 0)) best = { row, columns };
  }
  if (best === undefined) return undefined;
  const { row, columns } = best;
  const found = section.items.filter(({ code }) => columns.has(code));
  if (found.length * 2 < section.items.length) return undefined;
  const nameColumn = nameColumnOf(row, Math.min(...columns.values()));
  const isMoved =
    row.number !== HEADER_ROW ||
    nameColumn !== NAME_COLUMN ||
    [...columns].some(([code, column]) => column !== columnAsMade(section, code));
  return {
    headerRow: row.number,
    nameColumn,
    columnOf: columns,
    lastColumn: isMoved ? Math.max(...columns.values()) : villageLastColumn(section),
    missing: section.items.filter(({ code }) => !columns.has(code)),
    isMoved,
  };
}

/** Headings of items and shares by code; of equal ones the first counts, as last period's stand to the right. */
function columnsOf(row: SheetRow, section: FormSection): Map<string, number> {
  const byLabel = new Map<string, number>();
  for (const { text, column } of row.cells) {
    const label = foldVietnamese(text);
    if (!byLabel.has(label)) byLabel.set(label, column);
  }
  const labels = [
    ...section.items.map(({ code, label }) => [code, label] as const),
    ...section.shares.map(({ code, label }) => [code, `${label} (%)`] as const),
  ];
  return new Map(
    labels.flatMap(([code, label]) => {
      const column = byLabel.get(foldVietnamese(label));
      return column === undefined ? [] : [[code, column] as const];
    }),
  );
}

function nameColumnOf(row: SheetRow, firstItemColumn: number): number {
  const wanted = foldVietnamese(formText.village);
  const named = row.cells.find(({ text }) => foldVietnamese(text) === wanted);
  return named?.column ?? Math.max(1, firstItemColumn - 1);
}

function columnAsMade(section: FormSection, code: string): number {
  const item = section.items.find((each) => each.code === code);
  if (item !== undefined) return villageItemColumn(section, item);
  const share = section.shares.find((each) => each.code === code);
  return share === undefined ? 0 : villageShareColumn(section, share);
}
