import { totalFigures } from "#shared/features/indicators/figures.ts";
import { type FormDefinition, isByVillage, isCountable } from "../form-definition.ts";
import { shareOf, sumOf } from "../share-of.ts";
import type { DistrictColumn, DistrictRow, TableRows } from "./contract.ts";

/** One figure as a report gives it. */
export type DistrictFigure = Readonly<{
  unitId: number;
  villageId: number | null;
  itemCode: string;
  value: string;
}>;

export type DistrictUnit = Readonly<{
  unitId: number;
  unitName: string;
  /** What the row is made of. */
  source: DistrictRow["source"];
  villages: readonly Readonly<{ villageId: number; name: string }>[];
}>;

/** The form's items in its order, each section's shares after its items. */
export function districtColumns(form: FormDefinition): DistrictColumn[] {
  return form.sections.flatMap(({ kind, items, shares }, section) => [
    ...items.filter(isCountable).map(({ code, label, unit, kind: itemKind }): DistrictColumn => ({
      kind: "item",
      code,
      label,
      unit,
      isFlag: itemKind === "flag",
      level: isByVillage({ kind }) ? "village" : "unit",
    })),
    ...shares.map(({ code, label, numerator, denominator }): DistrictColumn => ({
      kind: "share",
      // A share may be called like an item, and like one of another sheet.
      code: `share.${section}.${code}`,
      label,
      unit: "%",
      numerator,
      denominator,
      level: isByVillage({ kind }) ? "village" : "unit",
    })),
  ]);
}

/**
 * A form's figures as the district's table: a row a unit, under it its villages, and the
 * district's sums. A sum is that of the rows under it, and a share is computed from the
 * sums of its row: percentages are never averaged.
 */
export function districtRows(
  form: FormDefinition,
  units: readonly DistrictUnit[],
  figures: readonly DistrictFigure[],
): TableRows {
  const columns = districtColumns(form);
  const byUnit = Map.groupBy(figures, ({ unitId }) => unitId);
  const isVillageForm = form.sections.some(isByVillage);
  const rows = units.map((unit): DistrictRow => {
    const own = byUnit.get(unit.unitId) ?? [];
    const byVillage = Map.groupBy(own, ({ villageId }) => villageId);
    return {
      unitId: unit.unitId,
      unitName: unit.unitName,
      source: unit.source,
      values: valuesOf(columns, own),
      villages:
        isVillageForm && own.length > 0
          ? unit.villages.map(({ villageId, name }) => ({
              villageId,
              name,
              values: valuesOf(columns, byVillage.get(villageId) ?? []),
            }))
          : [],
    };
  });
  const shown = new Set(units.map(({ unitId }) => unitId));
  const inTable = figures.filter(({ unitId }) => shown.has(unitId));
  return { rows, total: valuesOf(columns, inTable) };
}

function valuesOf(
  columns: readonly DistrictColumn[],
  figures: readonly DistrictFigure[],
): Record<string, string | null> {
  const sums = totalFigures(figures);
  return Object.fromEntries(
    columns.map((column) => [
      column.code,
      column.kind === "item" ? sumOf(column.code, sums) : shareOf(column, sums),
    ]),
  );
}
