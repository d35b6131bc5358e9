import type { DistrictTable } from "#shared/features/submissions/district/contract.ts";
import { districtScreenText as text } from "#shared/features/submissions/district/screen-text.ts";

/** A line of the screen's table: the district, a unit or one of its villages. */
export type TableLine = Readonly<{
  id: string;
  kind: "district" | "unit" | "village";
  name: string;
  /** Whose figures they are, in full. */
  place: readonly string[];
  /** Null: the whole district. */
  unitId: number | null;
  /** Null: all of its villages. */
  villageId: number | null;
  source: string;
  values: Readonly<Record<string, string | null>>;
}>;

/** The district's sums first, so that they stay in sight; villages under their unit. */
export function tableLines({ rows, total }: DistrictTable, withVillages: boolean): TableLine[] {
  return [
    {
      id: "district",
      kind: "district",
      name: text.district,
      place: [text.district],
      unitId: null,
      villageId: null,
      source: "",
      values: total,
    },
    ...rows.flatMap(({ unitId, unitName, source, values, villages }): TableLine[] => [
      {
        id: `unit-${String(unitId)}`,
        kind: "unit",
        name: unitName,
        place: [unitName],
        unitId,
        villageId: null,
        source: text.sources[source],
        values,
      },
      ...(withVillages ? villages : []).map((village): TableLine => ({
        id: `village-${String(village.villageId)}`,
        kind: "village",
        name: text.village(village.name),
        place: [unitName, village.name],
        unitId,
        villageId: village.villageId,
        source: "",
        values: village.values,
      })),
    ]),
  ];
}
