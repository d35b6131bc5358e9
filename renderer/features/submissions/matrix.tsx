import { useMemo } from "react";
import { Link, useLocation } from "wouter";

import type { MatrixCell } from "#shared/features/submissions/contract.ts";
import { submissionsScreenText } from "#shared/features/submissions/screen-text.ts";
import { formatInstant } from "#shared/kernel/dates.ts";
import { formatInteger } from "#shared/kernel/exact.ts";
import { DataGrid } from "#renderer/components/grid/data-grid.tsx";
import type { GridColumn } from "#renderer/components/grid/grid-column.ts";
import { Panel } from "#renderer/components/panel.tsx";
import { StateBadge } from "#renderer/components/state-badge.tsx";

import classes from "./matrix.module.css";
import { statusTones } from "./matrix-tones.ts";

const text = submissionsScreenText.matrix;

/** One line a unit: has it reported, what is wrong, what comes next. */
export function Matrix({ cells }: { readonly cells: readonly MatrixCell[] }) {
  const [, navigate] = useLocation();
  const columns = useMemo(() => matrixColumns(), []);
  const active = cells.filter(({ isActive }) => isActive);
  const count = (...statuses: readonly MatrixCell["status"][]): string =>
    formatInteger(active.filter(({ status }) => statuses.includes(status)).length);

  return (
    <div className={classes["matrix"]}>
      <Panel
        title={text.list}
        note={text.counts(
          count("accepted"),
          count("draft"),
          count("missing", "late", "returned"),
          formatInteger(active.length),
        )}
        flush
      >
        <DataGrid
          label={text.list}
          rows={cells}
          columns={columns}
          rowId={({ unitId }) => String(unitId)}
          onOpen={({ submissionId }) => {
            if (submissionId !== null) navigate(`/submissions/${String(submissionId)}`);
          }}
        />
      </Panel>
    </div>
  );
}

function matrixColumns(): GridColumn<MatrixCell>[] {
  return [
    { id: "unit", title: text.unit, value: ({ unitName }) => unitName, flex: 2, minWidth: 150 },
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
      width: 175,
    },
    {
      id: "version",
      title: text.version,
      value: ({ version }) => version,
      align: "right",
      width: 80,
    },
    {
      id: "warnings",
      title: text.warnings,
      value: ({ warnings }) => warnings,
      align: "right",
      width: 120,
      tone: ({ warnings }) => (warnings > 0 ? "warn" : null),
    },
    {
      id: "corrections",
      title: text.corrections,
      value: ({ corrections }) => corrections,
      align: "right",
      width: 105,
    },
    {
      id: "received",
      title: text.received,
      value: ({ receivedAt }) => receivedAt,
      text: ({ receivedAt }) => (receivedAt === null ? "" : formatInstant(receivedAt)),
      width: 145,
    },
    { id: "file", title: text.file, value: ({ fileName }) => fileName, flex: 2, minWidth: 160 },
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
      width: 125,
    },
  ];
}
