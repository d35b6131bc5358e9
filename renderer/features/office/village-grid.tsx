import { useMemo } from "react";

import type { Unit } from "#shared/features/office/contract.ts";
import { officeScreenText as text } from "#shared/features/office/screen-text.ts";
import { DataGrid } from "#renderer/components/grid/data-grid.tsx";
import type { GridColumn } from "#renderer/components/grid/grid-column.ts";

type Row = Readonly<{ id: number; name: string; unitName: string }>;

const columns: readonly GridColumn<Row>[] = [
  { id: "unit", title: text.unit, value: ({ unitName }) => unitName, width: 220 },
  { id: "village", title: text.village, value: ({ name }) => name, flex: 1 },
];

/** All villages of all units. */
export function VillageGrid({ units }: { readonly units: readonly Unit[] }) {
  const rows = useMemo(
    () =>
      units.flatMap(({ name: unitName, villages }) =>
        villages.map(({ id, name }) => ({ id, name, unitName })),
      ),
    [units],
  );
  return (
    <DataGrid
      label={text.tabs.villages}
      rows={rows}
      columns={columns}
      rowId={({ id }) => String(id)}
      empty={text.noVillages}
    />
  );
}
