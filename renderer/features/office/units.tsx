import { useMemo, useState } from "react";

import type { Unit } from "#shared/features/office/contract.ts";
import { officeScreenText as text } from "#shared/features/office/screen-text.ts";
import { useMay } from "#renderer/app/session.tsx";
import { DataGrid } from "#renderer/components/grid/data-grid.tsx";

import { AddButtons } from "./add-buttons.tsx";
import { FirstEntries } from "./first-entries.tsx";
import { PasteUnitsDialog } from "./paste-units-dialog.tsx";
import { unitColumns } from "./unit-columns.tsx";
import { UnitDialog } from "./unit-dialog.tsx";
import { UnitVillages } from "./unit-villages.tsx";
import classes from "./units.module.css";

/** Every unit that ever belonged to the district, and what belongs to the chosen one. */
export function Units({ units }: { readonly units: readonly Unit[] }) {
  const may = useMay();
  const [chosenId, setChosenId] = useState<number | null>(null);
  const [open, setOpen] = useState<"add" | "paste" | null>(null);
  const columns = useMemo(() => unitColumns(chosenId, setChosenId), [chosenId]);
  const chosen = units.find(({ id }) => id === chosenId) ?? null;
  const close = (): void => {
    setOpen(null);
  };
  const add = may("office.write") && (
    <AddButtons
      label={text.unitForm.add}
      onAdd={() => {
        setOpen("add");
      }}
      onPaste={() => {
        setOpen("paste");
      }}
    />
  );
  return (
    <>
      {units.length === 0 ? (
        <FirstEntries actions={add} />
      ) : (
        <div className={classes["page"]}>
          {add !== false && <div className={classes["actions"]}>{add}</div>}
          <div className={classes["desk"]}>
            <div className={classes["grid"]}>
              <DataGrid
                label={text.units}
                rows={units}
                columns={columns}
                rowId={({ id }) => String(id)}
                onOpen={({ id }) => {
                  setChosenId(id);
                }}
              />
            </div>
            <UnitVillages unit={chosen} />
          </div>
        </div>
      )}
      {open === "add" && (
        <UnitDialog
          unit={null}
          onSaved={({ id }) => {
            setChosenId(id);
            close();
          }}
          onClose={close}
        />
      )}
      {open === "paste" && <PasteUnitsDialog units={units} onClose={close} />}
    </>
  );
}
