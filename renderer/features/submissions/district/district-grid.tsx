import { type ReactNode, useMemo } from "react";

import type {
  DistrictColumn,
  DistrictTable,
} from "#shared/features/submissions/district/contract.ts";
import { districtScreenText as text } from "#shared/features/submissions/district/screen-text.ts";
import { columnTitle } from "#shared/features/submissions/district/column-title.ts";
import { shownValue } from "#shared/features/submissions/district/shown-value.ts";
import { type CellPlace, DataGrid } from "#renderer/components/grid/data-grid.tsx";
import type { GridColumn } from "#renderer/components/grid/grid-column.ts";

import classes from "./district.module.css";
import { type TableLine, tableLines } from "./table-rows.ts";

/** Units down, the form's items and shares across; the district's sums on top. */
export function DistrictGrid({
  table,
  withVillages,
  firstFocus,
  toolbar,
  onChoose,
  onTrace,
}: {
  readonly table: DistrictTable;
  readonly withVillages: boolean;
  /** Where the reader was before. */
  readonly firstFocus: CellPlace | null;
  readonly toolbar: ReactNode;
  readonly onChoose: (line: TableLine, columnId: string) => void;
  readonly onTrace: () => void;
}) {
  const rows = useMemo(() => tableLines(table, withVillages), [table, withVillages]);
  const columns = useMemo(() => columnsOf(table.columns), [table.columns]);
  return (
    <DataGrid
      label={text.title}
      rows={rows}
      columns={columns}
      rowId={({ id }) => id}
      isOrdered
      firstFocus={firstFocus}
      toolbar={toolbar}
      hasCsv={false}
      onFocusCell={({ row, columnId }) => {
        onChoose(row, columnId);
      }}
      onOpen={onTrace}
    />
  );
}

function columnsOf(columns: readonly DistrictColumn[]): GridColumn<TableLine>[] {
  return [
    {
      id: "unit",
      title: text.unit,
      value: ({ name }) => name,
      render: ({ kind, name }) => (
        <span className={classes["name"]} data-kind={kind}>
          {name}
        </span>
      ),
      isPinned: true,
      width: 170,
    },
    ...columns.map((column): GridColumn<TableLine> => ({
      id: column.code,
      title: columnTitle(column),
      value: ({ values }) => {
        const value = values[column.code] ?? null;
        return value === null ? null : Number(value);
      },
      text: ({ values }) => shownValue(column, values[column.code] ?? null),
      align: "right",
      width: 124,
    })),
    { id: "source", title: text.source, value: ({ source }) => source, width: 140 },
  ];
}
