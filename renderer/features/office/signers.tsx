import { Button } from "@mantine/core";
import { useMemo, useState } from "react";

import { signerLines } from "#shared/features/documents/authority/signers-for.ts";
import type { Signer } from "#shared/features/office/contract.ts";
import { officeScreenText } from "#shared/features/office/screen-text.ts";
import { formatDate } from "#shared/kernel/dates.ts";
import { useMay } from "#renderer/app/session.tsx";
import { EmptyState } from "#renderer/components/empty-state.tsx";
import { DataGrid } from "#renderer/components/grid/data-grid.tsx";
import type { GridColumn } from "#renderer/components/grid/grid-column.ts";

import { EditButton } from "./edit-button.tsx";
import { SignerDialog } from "./signer-dialog.tsx";
import classes from "./units.module.css";

const text = officeScreenText.signers;

/** Who signs the papers, and when each held the office. */
export function Signers({ signers }: { readonly signers: readonly Signer[] }) {
  const may = useMay();
  const mayWrite = may("office.write");
  const [open, setOpen] = useState<Signer | "new" | null>(null);
  const columns = useMemo(() => signerColumns(mayWrite ? setOpen : null), [mayWrite]);
  const add = mayWrite && (
    <Button
      size="xs"
      onClick={() => {
        setOpen("new");
      }}
    >
      {text.add}
    </Button>
  );
  return (
    <>
      {signers.length === 0 ? (
        <EmptyState title={text.none} action={add}>
          {text.emptyText}
        </EmptyState>
      ) : (
        <div className={classes["grid"]} data-height="full">
          <DataGrid
            label={text.list}
            rows={signers}
            columns={columns}
            rowId={({ id }) => String(id)}
            toolbar={add}
            {...(mayWrite && { onOpen: setOpen })}
          />
        </div>
      )}
      {open !== null && (
        <SignerDialog
          signer={open === "new" ? null : open}
          onClose={() => {
            setOpen(null);
          }}
        />
      )}
    </>
  );
}

function signerColumns(onEdit: ((signer: Signer) => void) | null): GridColumn<Signer>[] {
  return [
    {
      id: "name",
      title: text.name,
      value: ({ name }) => name,
      render: (signer) => <EditButton name={signer.name} row={signer} onEdit={onEdit} />,
      flex: 2,
      minWidth: 200,
    },
    { id: "office", title: text.office, value: ({ office }) => office, flex: 1, minWidth: 180 },
    {
      id: "lines",
      title: text.lines,
      value: (signer) => signerLines(signer, "personal", "").join(" / "),
      tooltip: ({ mandate }) => (mandate === "" ? null : mandate),
      flex: 1,
      minWidth: 220,
    },
    {
      id: "from",
      title: text.from,
      value: ({ holdsFrom }) => holdsFrom,
      text: ({ holdsFrom }) => formatDate(holdsFrom),
      width: 160,
    },
    {
      id: "to",
      title: text.to,
      value: ({ holdsTo }) => holdsTo,
      text: ({ holdsTo }) => (holdsTo === null ? text.holds : formatDate(holdsTo)),
      width: 160,
    },
  ];
}
