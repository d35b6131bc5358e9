import { cellAddress, columnLetters } from "#shared/kernel/sheet-grid.ts";
import type { HouseholdSection } from "../form-definition.ts";
import type { ExpectedVillage, ReadValue } from "../submission-value.ts";
import { HEAD_CODE, type ReadHousehold, type ReadHouseholdList } from "./household-list.ts";

/**
 * What a list says of each village in figures: how many households it has, and how many
 * have each mark. The cell is the run of rows that was counted; of a village without
 * households, the column alone ("E").
 */
export function countHouseholds(
  { sheet, columnOf, households }: ReadHouseholdList,
  section: HouseholdSection,
  villages: readonly ExpectedVillage[],
): ReadValue[] {
  const byVillage = Map.groupBy(households, ({ villageId }) => villageId);
  return villages.flatMap(({ id }) => {
    const own = byVillage.get(id) ?? [];
    return section.items.map(({ code }): ReadValue => ({
      itemCode: code,
      villageId: id,
      value: String(countOf(own, code, section)),
      words: null,
      sheet,
      cell: rangeOf(own, columnOf[code] ?? columnOf[HEAD_CODE] ?? 1),
      typedText: "",
    }));
  });
}

/** How many households an item counts: those with the mark of its code, else all. */
export function countOf(
  households: readonly Pick<ReadHousehold, "answers">[],
  itemCode: string,
  { columns }: HouseholdSection,
): number {
  if (!columns.some(({ code }) => code === itemCode)) return households.length;
  return households.filter(({ answers }) => answers[itemCode] === "1").length;
}

function rangeOf(households: readonly ReadHousehold[], column: number): string {
  const rows = households.map(({ row }) => row);
  if (rows.length === 0) return columnLetters(column);
  const [first, last] = rows.reduce(
    ([low, high], row) => [Math.min(low, row), Math.max(high, row)],
    [Number.MAX_SAFE_INTEGER, 0],
  );
  return `${cellAddress(first, column)}:${cellAddress(last, column)}`;
}
