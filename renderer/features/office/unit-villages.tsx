import { Button } from "@mantine/core";
import { useState } from "react";

import type { Unit } from "#shared/features/office/contract.ts";
import { officeScreenText as text } from "#shared/features/office/screen-text.ts";
import { formatDate } from "#shared/kernel/dates.ts";
import { useMay } from "#renderer/app/session.tsx";
import { Notice } from "#renderer/components/notice.tsx";

import { UnitDialog } from "./unit-dialog.tsx";
import classes from "./units.module.css";
import { VillagesDialog } from "./villages-dialog.tsx";

/** Villages of the chosen unit, how else its name is written, and why it left. */
export function UnitVillages({ unit }: { readonly unit: Unit | null }) {
  const may = useMay();
  const [open, setOpen] = useState<"unit" | "villages" | null>(null);
  if (unit === null) {
    return (
      <aside className={classes["villages"]} aria-label={text.tabs.villages}>
        <p className={classes["soft"]}>{text.chooseUnit}</p>
      </aside>
    );
  }
  const { name, activeTo, leavingNote, aliases, villages } = unit;
  const close = (): void => {
    setOpen(null);
  };
  return (
    // A scrolling part that may hold nothing to focus must itself take the keyboard.
    <aside className={classes["villages"]} aria-label={text.villagesOf(name)} tabIndex={0}>
      <h2 aria-live="polite">{text.villagesOf(name)}</h2>
      {may("office.write") && (
        <div className={classes["actions"]}>
          <Button
            size="xs"
            onClick={() => {
              setOpen("villages");
            }}
          >
            {text.villageForm.open}
          </Button>
          <Button
            size="xs"
            variant="default"
            aria-label={text.editOf(name)}
            onClick={() => {
              setOpen("unit");
            }}
          >
            {text.edit}
          </Button>
        </div>
      )}
      {activeTo !== null && (
        <Notice tone="warn">
          {text.left(formatDate(activeTo))}. {leavingNote}
        </Notice>
      )}
      {villages.length === 0 ? (
        <p className={classes["soft"]}>{text.noVillagesOf(name)}</p>
      ) : (
        <ol>
          {villages.map((village) => (
            <li key={village.id}>{village.name}</li>
          ))}
        </ol>
      )}
      <h3>{text.aliasesOf}</h3>
      <p className={classes["soft"]}>
        {aliases.length === 0 ? text.noAliases : aliases.join(", ")}
      </p>
      {open === "unit" && <UnitDialog unit={unit} onSaved={close} onClose={close} />}
      {open === "villages" && <VillagesDialog unit={unit} onClose={close} />}
    </aside>
  );
}
