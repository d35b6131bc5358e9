import { useMemo } from "react";

import type { Unit } from "#shared/features/office/contract.ts";
import { officeScreenText as text } from "#shared/features/office/screen-text.ts";
import { formatDate } from "#shared/kernel/dates.ts";
import { DataGrid } from "#renderer/components/grid/data-grid.tsx";
import type { GridColumn } from "#renderer/components/grid/grid-column.ts";

/** Communes and towns with the days they belong to the district and the names they go by. */
export function UnitGrid({ units }: { readonly units: readonly Unit[] }) {
  const columns = useMemo(unitColumns, []);
  return (
    <DataGrid
      label={text.units}
      rows={units}
      columns={columns}
      rowId={({ id }) => String(id)}
      empty={text.noUnits}
    />
  );
}

function unitColumns(): GridColumn<Unit>[] {
  return [
    { id: "code", title: text.code, value: ({ code }) => code, width: 120 },
    { id: "name", title: text.name, value: ({ name }) => name, width: 180 },
    { id: "kind", title: text.kind, value: ({ kind }) => text.kinds[kind], width: 100 },
    {
      id: "from",
      title: text.from,
      value: ({ activeFrom }) => activeFrom,
      text: ({ activeFrom }) => formatDate(activeFrom),
      width: 130,
    },
    {
      id: "to",
      title: text.to,
      value: ({ activeTo }) => activeTo,
      text: ({ activeTo }) => (activeTo === null ? "" : formatDate(activeTo)),
      width: 120,
      tone: ({ activeTo }) => (activeTo === null ? null : "warn"),
    },
    {
      id: "villages",
      title: text.villageCount,
      value: ({ villages }) => villages.length,
      align: "right",
      width: 140,
    },
    {
      id: "aliases",
      title: text.aliases,
      value: ({ aliases }) => aliases.join(", "),
      flex: 1,
      minWidth: 200,
    },
    {
      id: "note",
      title: text.note,
      value: ({ leavingNote }) => leavingNote,
      tooltip: ({ leavingNote }) => leavingNote,
      wraps: true,
      flex: 2,
      minWidth: 220,
    },
  ];
}
