import { Button } from "@mantine/core";
import { useMemo, useState } from "react";

import { useMay } from "#renderer/app/session.tsx";
import type { RecipientSet } from "#shared/features/documents/recipients/contract.ts";
import { recipientLines } from "#shared/features/documents/recipients/recipient-lines.ts";
import { recipientsScreenText as text } from "#shared/features/documents/recipients/screen-text.ts";
import { DataGrid } from "#renderer/components/grid/data-grid.tsx";
import type { GridColumn } from "#renderer/components/grid/grid-column.ts";

import { EditButton } from "./edit-button.tsx";
import { RecipientSetDialog } from "./recipient-set-dialog.tsx";
import classes from "./units.module.css";

/** Named lists of who gets a paper, for every paper of the same sort. */
export function RecipientSets({ sets }: { readonly sets: readonly RecipientSet[] }) {
  const may = useMay();
  const mayWrite = may("office.write");
  const [open, setOpen] = useState<RecipientSet | "new" | null>(null);
  const columns = useMemo(() => setColumns(mayWrite ? setOpen : null), [mayWrite]);
  return (
    <div className={classes["grid"]} data-height="full">
      <DataGrid
        label={text.list}
        rows={sets}
        columns={columns}
        rowId={({ id }) => String(id)}
        empty={text.empty}
        {...(mayWrite && { onOpen: setOpen })}
        toolbar={
          mayWrite && (
            <Button
              size="xs"
              onClick={() => {
                setOpen("new");
              }}
            >
              {text.add}
            </Button>
          )
        }
      />
      {open !== null && (
        <RecipientSetDialog
          set={open === "new" ? null : open}
          onClose={() => {
            setOpen(null);
          }}
        />
      )}
    </div>
  );
}

function setColumns(onEdit: ((set: RecipientSet) => void) | null): GridColumn<RecipientSet>[] {
  return [
    {
      id: "name",
      title: text.columns.name,
      value: ({ name }) => name,
      render: (set) => <EditButton name={set.name} row={set} onEdit={onEdit} />,
      width: 260,
    },
    {
      id: "count",
      title: text.columns.count,
      value: (set) => recipientLines(set).length,
      align: "right",
      width: 104,
    },
    {
      id: "lines",
      title: text.columns.lines,
      value: (set) => recipientLines(set).join("; "),
      tooltip: (set) => recipientLines(set).join("\n"),
      flex: 1,
      minWidth: 300,
    },
  ];
}
