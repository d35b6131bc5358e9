import { TextInput } from "@mantine/core";
import { useMemo, useState } from "react";

import { call } from "#renderer/app/api.ts";
import { useMay } from "#renderer/app/session.tsx";
import type { LegalAct } from "#shared/features/documents/legal-acts/contract.ts";
import { legalActsScreenText as text } from "#shared/features/documents/legal-acts/screen-text.ts";
import { officeScreenText } from "#shared/features/office/screen-text.ts";
import { formatDate, vietnameseDay } from "#shared/kernel/dates.ts";
import { readTypedDate } from "#renderer/components/dates/read-typed-date.ts";
import { DataGrid } from "#renderer/components/grid/data-grid.tsx";

import { AddButtons } from "./add-buttons.tsx";
import { legalActColumns } from "./legal-act-columns.tsx";
import { LegalActDialog } from "./legal-act-dialog.tsx";
import { PasteDialog } from "./paste-dialog.tsx";
import { readPastedActs } from "./read-pasted-acts.ts";
import classes from "./units.module.css";

/** The acts that papers rest on, and which of them bind on a day. */
export function LegalActs({ acts }: { readonly acts: readonly LegalAct[] }) {
  const may = useMay();
  const mayWrite = may("office.write");
  const [today] = useState(() => vietnameseDay(new Date().toISOString()));
  const [typedDay, setTypedDay] = useState(() => formatDate(today));
  const [open, setOpen] = useState<LegalAct | "new" | "paste" | null>(null);
  const day = readTypedDate(typedDay);
  const columns = useMemo(
    () => legalActColumns(acts, day ?? today, mayWrite ? setOpen : null),
    [acts, day, today, mayWrite],
  );
  const close = (): void => {
    setOpen(null);
  };
  return (
    <div className={classes["page"]}>
      <div className={classes["actions"]}>
        <TextInput
          size="xs"
          label={text.statusDay}
          inputMode="numeric"
          value={typedDay}
          error={day === null ? officeScreenText.dates.bad : undefined}
          onChange={({ currentTarget: { value } }) => {
            setTypedDay(value);
          }}
        />
      </div>
      <div className={classes["grid"]} data-height="full">
        <DataGrid
          label={text.list}
          rows={acts}
          columns={columns}
          rowId={({ id }) => String(id)}
          empty={text.empty}
          {...(mayWrite && { onOpen: setOpen })}
          toolbar={
            mayWrite && (
              <AddButtons
                label={text.add}
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
      </div>
      {open === "paste" && (
        <PasteDialog
          title={text.paste.title}
          label={text.paste.label}
          hint={text.paste.hint}
          columns={[
            text.columns.act,
            text.columns.issuedOn,
            text.columns.issuer,
            text.columns.subject,
          ]}
          read={(typed) => readPastedActs(typed, acts)}
          save={(input) => call("documents.saveLegalAct", input)}
          onClose={close}
        />
      )}
      {open !== null && open !== "paste" && (
        <LegalActDialog act={open === "new" ? null : open} acts={acts} onClose={close} />
      )}
    </div>
  );
}
