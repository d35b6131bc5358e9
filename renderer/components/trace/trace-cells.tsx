import { Button } from "@mantine/core";
import type { UseQueryResult } from "@tanstack/react-query";
import { useMemo } from "react";
import { Link } from "wouter";

import type { FigureTrace } from "#shared/features/indicators/contract.ts";
import { indicatorsScreenText } from "#shared/features/indicators/screen-text.ts";
import { formatInstant } from "#shared/kernel/dates.ts";
import { formatDecimal } from "#shared/kernel/exact.ts";

import { DataGrid } from "../grid/data-grid.tsx";
import type { GridColumn } from "../grid/grid-column.ts";
import { Panel } from "../panel.tsx";
import { QueryView } from "../query-view.tsx";
import classes from "./trace-panel.module.css";

const text = indicatorsScreenText.trace;

/** A list of communes' cells: file, sheet, cell, version, who accepted it. */
export function TraceCells({
  of,
  trace,
  withUnit,
  onClose,
}: {
  /** Whose figures they are. */
  readonly of: string;
  readonly trace: UseQueryResult<readonly FigureTrace[]>;
  readonly withUnit: boolean;
  readonly onClose: () => void;
}) {
  const columns = useMemo(() => traceColumns(withUnit), [withUnit]);
  return (
    <div className={classes["trace"]}>
      <Panel
        title={text.title(of)}
        note={text.lead}
        actions={
          <Button variant="default" size="compact-sm" onClick={onClose}>
            {text.close}
          </Button>
        }
        flush
      >
        <QueryView query={trace}>
          {(cells) => (
            <DataGrid
              label={text.title(of)}
              rows={cells}
              columns={columns}
              empty={text.none}
              rowId={({ submissionId, sheet, cell, itemCode }) =>
                `${String(submissionId)}-${sheet}-${cell}-${itemCode}`
              }
            />
          )}
        </QueryView>
      </Panel>
    </div>
  );
}

function traceColumns(withUnit: boolean): GridColumn<FigureTrace>[] {
  return [
    ...(withUnit
      ? [
          {
            id: "unit",
            title: indicatorsScreenText.units.unit,
            value: ({ unitName }: FigureTrace) => unitName,
            width: 140,
          },
        ]
      : []),
    { id: "item", title: text.item, value: ({ itemName }) => itemName, flex: 2, minWidth: 180 },
    { id: "village", title: text.village, value: ({ villageName }) => villageName, width: 130 },
    {
      id: "value",
      title: text.value,
      value: ({ value }) => Number(value),
      text: ({ value }) => formatDecimal(value),
      align: "right",
      width: 110,
    },
    {
      id: "cell",
      title: text.cell,
      value: ({ sheet, cell }) => `${sheet}, ${cell}`,
      render: ({ sheet, cell, submissionId }) => (
        <Link
          className={classes["cell"]}
          href={`/submissions/${String(submissionId)}/${encodeURI(`${sheet}!${cell}`)}`}
          aria-label={text.openOf(`${sheet}, ${cell}`)}
        >
          {sheet}, {cell}
        </Link>
      ),
      width: 120,
    },
    {
      id: "file",
      title: text.file,
      value: ({ fileName }) => fileName,
      tooltip: ({ fileName }) => fileName,
      flex: 2,
      minWidth: 180,
    },
    {
      id: "version",
      title: text.version,
      value: ({ version }) => version,
      align: "right",
      width: 80,
    },
    {
      id: "accepted",
      title: text.accepted,
      value: ({ acceptedBy, acceptedAt }) =>
        acceptedBy === null || acceptedAt === null
          ? text.notAccepted
          : text.acceptedBy(acceptedBy, formatInstant(acceptedAt)),
      flex: 1,
      minWidth: 250,
    },
    {
      id: "corrections",
      title: text.corrections,
      value: ({ corrections }) => corrections,
      align: "right",
      width: 90,
    },
  ];
}
