import { useMemo } from "react";
import { Link, useLocation } from "wouter";

import type { MatrixCell } from "#shared/features/submissions/contract.ts";
import { submissionsScreenText } from "#shared/features/submissions/screen-text.ts";
import { formatDate, formatInstant } from "#shared/kernel/dates.ts";
import { DataGrid } from "#renderer/components/grid/data-grid.tsx";
import type { GridColumn } from "#renderer/components/grid/grid-column.ts";
import { RowButton } from "#renderer/components/row-button.tsx";
import { StateBadge } from "#renderer/components/state-badge.tsx";

import classes from "./matrix.module.css";
import { statusTones } from "./matrix-tones.ts";

const text = submissionsScreenText.matrix;

/** One form: one line a unit with what is wrong and what comes next. */
export function UnitList({
  cells,
  onExtend,
}: {
  readonly cells: readonly MatrixCell[];
  readonly onExtend: ((cell: MatrixCell) => void) | null;
}) {
  const [, navigate] = useLocation();
  const columns = useMemo(() => listColumns(onExtend), [onExtend]);
  return (
    <DataGrid
      label={text.list}
      rows={cells}
      columns={columns}
      rowId={({ unitId }) => String(unitId)}
      onOpen={({ submissionId }) => {
        if (submissionId !== null) navigate(`/submissions/${String(submissionId)}`);
      }}
    />
  );
}

function listColumns(onExtend: ((cell: MatrixCell) => void) | null): GridColumn<MatrixCell>[] {
  return [
    { id: "unit", title: text.unit, value: ({ unitName }) => unitName, flex: 2, minWidth: 140 },
    {
      id: "status",
      title: text.status,
      value: ({ status, isActive }) => (isActive ? text.statuses[status] : text.left),
      render: ({ status, isActive }) =>
        isActive ? (
          <StateBadge tone={statusTones[status]}>{text.statuses[status]}</StateBadge>
        ) : (
          <span className={classes["left"]}>{text.left}</span>
        ),
      width: 190,
    },
    {
      id: "due",
      title: text.due,
      value: ({ dueOn }) => dueOn,
      text: ({ dueOn }) => formatDate(dueOn),
      render: (cell) =>
        onExtend === null || !cell.isActive ? (
          formatDate(cell.dueOn)
        ) : (
          <RowButton
            label={text.dueOf(formatDate(cell.dueOn), cell.unitName)}
            onClick={() => {
              onExtend(cell);
            }}
          >
            {formatDate(cell.dueOn)}
          </RowButton>
        ),
      width: 105,
    },
    {
      id: "version",
      title: text.version,
      value: ({ version }) => version,
      align: "right",
      width: 76,
    },
    {
      id: "warnings",
      title: text.warnings,
      value: ({ warnings }) => warnings,
      align: "right",
      width: 92,
      tone: ({ warnings }) => (warnings > 0 ? "warn" : null),
    },
    {
      id: "corrections",
      title: text.corrections,
      value: ({ corrections }) => corrections,
      align: "right",
      width: 88,
    },
    {
      id: "received",
      title: text.received,
      value: ({ receivedAt }) => receivedAt,
      text: ({ receivedAt }) => (receivedAt === null ? "" : formatInstant(receivedAt)),
      width: 132,
    },
    { id: "file", title: text.file, value: ({ fileName }) => fileName, flex: 2, minWidth: 120 },
    {
      id: "open",
      title: text.action,
      value: ({ submissionId }) => (submissionId === null ? "" : text.open),
      render: ({ submissionId, unitName }) =>
        submissionId === null ? null : (
          <Link
            className={classes["open"]}
            href={`/submissions/${String(submissionId)}`}
            aria-label={text.openOf(unitName)}
          >
            {text.open}
          </Link>
        ),
      width: 118,
    },
  ];
}
