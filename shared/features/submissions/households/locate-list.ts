import type { SheetGrid, SheetRow } from "#shared/kernel/sheet-grid.ts";
import { foldVietnamese } from "#shared/kernel/vietnamese.ts";
import type { HouseholdSection } from "../form-definition.ts";
import { HEADER_ROW } from "../form-layout.ts";
import { formText } from "../text.ts";
import { HEAD_CODE, VILLAGE_CODE } from "./household-list.ts";
import { LIST_COLUMNS, listColumn } from "./list-layout.ts";

/** Where a list of households really is in a sheet; rows and columns are 1-based. */
export type HouseholdTable = Readonly<{
  headerRow: number;
  columnOf: ReadonlyMap<string, number>;
  /** Headings that are nowhere in the row of headings. */
  missing: readonly Heading[];
  isMoved: boolean;
}>;

type Heading = Readonly<{ code: string; label: string; column: number }>;

/** How far down a heading is looked for. */
const DEEPEST_HEADER = 60;

/**
 * Finds the list by its headings, wherever columns and rows have gone to. Undefined when
 * less than half of them stand in any one row.
 */
export function locateList(
  sheet: SheetGrid,
  section: HouseholdSection,
): HouseholdTable | undefined {
  const headings = headingsOf(section);
  let best: Readonly<{ row: SheetRow; columnOf: ReadonlyMap<string, number> }> | undefined;
  for (const row of sheet.rows) {
    if (row.number > DEEPEST_HEADER) break;
    const columnOf = columnsOf(row, headings);
    if (columnOf.size > (best?.columnOf.size ?? 0)) best = { row, columnOf };
  }
  if (best === undefined || best.columnOf.size * 2 < headings.length) return undefined;
  const { row, columnOf } = best;
  return {
    headerRow: row.number,
    columnOf,
    missing: headings.filter(({ code }) => !columnOf.has(code)),
    isMoved:
      row.number !== HEADER_ROW ||
      headings.some(({ code, column }) => (columnOf.get(code) ?? column) !== column),
  };
}

function headingsOf(section: HouseholdSection): Heading[] {
  return [
    { code: VILLAGE_CODE, label: formText.village, column: LIST_COLUMNS.village },
    { code: HEAD_CODE, label: formText.householdHead, column: LIST_COLUMNS.head },
    ...section.columns.map((column) => ({
      code: column.code,
      label: column.label,
      column: listColumn(section, column),
    })),
  ];
}

/** Of equal headings the first counts: the villages' counts stand to the right. */
function columnsOf(row: SheetRow, headings: readonly Heading[]): Map<string, number> {
  const byLabel = new Map<string, number>();
  for (const { text, column } of row.cells) {
    const label = foldVietnamese(text);
    if (!byLabel.has(label)) byLabel.set(label, column);
  }
  return new Map(
    headings.flatMap(({ code, label }) => {
      const column = byLabel.get(foldVietnamese(label));
      return column === undefined ? [] : [[code, column] as const];
    }),
  );
}
