import type { Output } from "#renderer/app/api.ts";
import { officeScreenText as text } from "#shared/features/office/screen-text.ts";
import { DataGrid } from "#renderer/components/grid/data-grid.tsx";
import type { GridColumn } from "#renderer/components/grid/grid-column.ts";

import classes from "./units.module.css";

type Agency = Output<"office.agencies">[number];

/** Who does the work of the plan, with the short names by which papers call them. */
export function Agencies({ agencies }: { readonly agencies: readonly Agency[] }) {
  return (
    <div className={classes["grid"]} data-height="full">
      <DataGrid
        label={text.agencies}
        rows={agencies}
        columns={columns}
        rowId={({ id }) => String(id)}
        empty={text.noAgencies}
      />
    </div>
  );
}

const columns: readonly GridColumn<Agency>[] = [
  { id: "name", title: text.name, value: ({ name }) => name, flex: 2, minWidth: 260, wraps: true },
  {
    id: "short",
    title: text.shortName,
    value: ({ shortName }) => shortName,
    flex: 1,
    minWidth: 160,
  },
];
