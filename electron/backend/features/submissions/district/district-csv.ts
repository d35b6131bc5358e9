import { columnTitle } from "#shared/features/submissions/district/column-title.ts";
import type { DistrictColumn } from "#shared/features/submissions/district/contract.ts";
import { districtExportText as text } from "#shared/features/submissions/district/export-text.ts";
import { districtScreenText } from "#shared/features/submissions/district/screen-text.ts";
import { plainValue } from "#shared/features/submissions/district/shown-value.ts";
import type { GatheredTable } from "./district-table.ts";

/**
 * The table's rows as texts, the district first; each row tells its level, so that a sum
 * over a column does not count villages and communes together. Numbers have no grouping
 * marks: "1.234" would be read as a fraction where Excel is not a Vietnamese one.
 */
export function districtCsv({
  table: { columns, rows, total },
}: Pick<GatheredTable, "table">): string[][] {
  return [
    [text.level, text.unit, text.village, ...columns.map(columnTitle), text.report],
    [text.levels.district, text.total, "", ...numbers(columns, total), ""],
    ...rows.flatMap(({ unitName, source, values, villages }) => {
      const report = districtScreenText.sources[source];
      return [
        [text.levels.unit, unitName, "", ...numbers(columns, values), report],
        ...villages.map((village) => [
          text.levels.village,
          unitName,
          village.name,
          ...numbers(columns, village.values),
          report,
        ]),
      ];
    }),
  ];
}

function numbers(
  columns: readonly DistrictColumn[],
  values: Readonly<Record<string, string | null>>,
): string[] {
  return columns.map((column) => plainValue(column, values[column.code] ?? null));
}
