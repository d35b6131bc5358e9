import { useMemo } from "react";

import type { Unit } from "#shared/features/office/contract.ts";
import { officeScreenText as text } from "#shared/features/office/screen-text.ts";
import { DataGrid } from "#renderer/components/grid/data-grid.tsx";
import type { GridColumn } from "#renderer/components/grid/grid-column.ts";

import classes from "./units.module.css";

type Row = Readonly<{ id: number; name: string; unitName: string; position: number }>;

/** All villages of the district, to find where one belongs. */
export function Villages({ units }: { readonly units: readonly Unit[] }) {
  const rows = useMemo(() => units.flatMap(villageRows), [units]);
  return (
    <div className={classes["grid"]} data-height="full">
      <DataGrid
        label={text.tabs.villages}
        rows={rows}
        columns={columns}
        rowId={({ id }) => String(id)}
        empty={text.noVillages}
      />
    </div>
  );
}

function villageRows({ name: unitName, villages }: Unit): Row[] {
  return villages.map(({ id, name }, index) => ({ id, name, unitName, position: index + 1 }));
}

const columns: readonly GridColumn<Row>[] = [
  { id: "unit", title: text.unit, value: ({ unitName }) => unitName, width: 180 },
  {
    id: "position",
    title: text.number,
    value: ({ position }) => position,
    align: "right",
    width: 80,
  },
  { id: "name", title: text.village, value: ({ name }) => name, flex: 1, minWidth: 220 },
];
