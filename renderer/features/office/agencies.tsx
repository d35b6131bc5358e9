import { useMemo, useState } from "react";

import { call, type Output } from "#renderer/app/api.ts";
import { useMay } from "#renderer/app/session.tsx";
import { officeScreenText as text } from "#shared/features/office/screen-text.ts";
import { DataGrid } from "#renderer/components/grid/data-grid.tsx";
import type { GridColumn } from "#renderer/components/grid/grid-column.ts";

import { AddButtons } from "./add-buttons.tsx";
import { AgencyDialog } from "./agency-dialog.tsx";
import { EditButton } from "./edit-button.tsx";
import { PasteDialog } from "./paste-dialog.tsx";
import { readPastedAgencies } from "./read-pasted-agencies.ts";
import classes from "./units.module.css";

type Agency = Output<"office.agencies">[number];

/** Who does the work of the plan, with the short names by which papers call them. */
export function Agencies({ agencies }: { readonly agencies: readonly Agency[] }) {
  const may = useMay();
  const mayWrite = may("office.write");
  const [open, setOpen] = useState<Agency | "new" | "paste" | null>(null);
  const columns = useMemo(() => agencyColumns(mayWrite ? setOpen : null), [mayWrite]);
  const close = (): void => {
    setOpen(null);
  };
  return (
    <div className={classes["grid"]} data-height="full">
      <DataGrid
        label={text.agencies}
        rows={agencies}
        columns={columns}
        rowId={({ id }) => String(id)}
        empty={text.noAgencies}
        {...(mayWrite && { onOpen: setOpen })}
        toolbar={
          mayWrite && (
            <AddButtons
              label={text.agencyForm.add}
              onAdd={() => {
                setOpen("new");
              }}
              onPaste={() => {
                setOpen("paste");
              }}
            />
          )
        }
      />
      {open === "paste" && (
        <PasteDialog
          title={text.paste.agencies.title}
          label={text.paste.agencies.label}
          hint={text.paste.agencies.hint}
          columns={[text.agencyForm.name, text.agencyForm.shortName]}
          read={(typed) => readPastedAgencies(typed, agencies)}
          save={(input) => call("office.saveAgency", input)}
          onClose={close}
        />
      )}
      {open !== null && open !== "paste" && (
        <AgencyDialog agency={open === "new" ? null : open} onClose={close} />
      )}
    </div>
  );
}

function agencyColumns(onEdit: ((agency: Agency) => void) | null): GridColumn<Agency>[] {
  return [
    {
      id: "name",
      title: text.name,
      value: ({ name }) => name,
      render: (agency) => <EditButton name={agency.name} row={agency} onEdit={onEdit} />,
      flex: 2,
      minWidth: 260,
      wraps: true,
    },
    {
      id: "short",
      title: text.shortName,
      value: ({ shortName }) => shortName,
      flex: 1,
      minWidth: 160,
    },
  ];
}
