import { useMemo } from "react";
import { Link } from "wouter";

import type { MatrixCell } from "#shared/features/submissions/contract.ts";
import { submissionsScreenText } from "#shared/features/submissions/screen-text.ts";
import { DataGrid } from "#renderer/components/grid/data-grid.tsx";
import type { GridColumn } from "#renderer/components/grid/grid-column.ts";
import { StateBadge } from "#renderer/components/state-badge.tsx";

import classes from "./matrix.module.css";
import { statusTones } from "./matrix-tones.ts";

const text = submissionsScreenText.matrix;

type UnitRow = Readonly<{
  unitId: number;
  unitName: string;
  cells: ReadonlyMap<string, MatrixCell>;
}>;

/** One line a unit, one column a form; a report that is there is opened from its state. */
export function FormColumns({
  cells,
  forms,
}: {
  readonly cells: readonly MatrixCell[];
  readonly forms: readonly string[];
}) {
  const columns = useMemo(() => columnsOf(forms), [forms]);
  const rows = useMemo(() => rowsOf(cells), [cells]);
  return (
    <DataGrid
      label={text.list}
      rows={rows}
      columns={columns}
      rowId={({ unitId }) => String(unitId)}
    />
  );
}

function rowsOf(cells: readonly MatrixCell[]): UnitRow[] {
  return [...Map.groupBy(cells, ({ unitId }) => unitId)].map(([unitId, ofUnit]) => ({
    unitId,
    unitName: ofUnit[0]?.unitName ?? "",
    cells: new Map(ofUnit.map((cell) => [cell.formCode, cell])),
  }));
}

function columnsOf(forms: readonly string[]): GridColumn<UnitRow>[] {
  return [
    {
      id: "unit",
      title: text.unit,
      value: ({ unitName }) => unitName,
      minWidth: 160,
      flex: 1,
      isPinned: true,
    },
    ...forms.map((code): GridColumn<UnitRow> => ({
      id: code,
      title: code,
      value: ({ cells }) => words(cells.get(code)),
      render: ({ cells }) => <State cell={cells.get(code)} />,
      minWidth: 165,
      flex: 1,
    })),
  ];
}

function words(cell: MatrixCell | undefined): string {
  if (cell === undefined) return "";
  return cell.isActive ? text.statuses[cell.status] : text.left;
}

function State({ cell }: { readonly cell: MatrixCell | undefined }) {
  if (cell === undefined) return null;
  if (!cell.isActive) return <span className={classes["left"]}>{text.left}</span>;
  const badge = <StateBadge tone={statusTones[cell.status]}>{words(cell)}</StateBadge>;
  if (cell.submissionId === null) return badge;
  return (
    <Link
      className={classes["state"]}
      href={`/submissions/${String(cell.submissionId)}`}
      aria-label={text.cell(words(cell), cell.formCode, cell.unitName)}
    >
      {badge}
    </Link>
  );
}
