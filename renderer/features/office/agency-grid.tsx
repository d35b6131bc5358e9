import { officeScreenText as text } from "#shared/features/office/screen-text.ts";
import { DataGrid } from "#renderer/components/grid/data-grid.tsx";
import type { GridColumn } from "#renderer/components/grid/grid-column.ts";

type Agency = Readonly<{ id: number; name: string; shortName: string }>;

const columns: readonly GridColumn<Agency>[] = [
  { id: "name", title: text.name, value: ({ name }) => name, flex: 2 },
  { id: "shortName", title: text.shortName, value: ({ shortName }) => shortName, flex: 1 },
];

export function AgencyGrid({ agencies }: { readonly agencies: readonly Agency[] }) {
  return (
    <DataGrid
      label={text.agencies}
      rows={agencies}
      columns={columns}
      rowId={({ id }) => String(id)}
      empty={text.noAgencies}
    />
  );
}
