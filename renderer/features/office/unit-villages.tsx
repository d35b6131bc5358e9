import type { Unit } from "#shared/features/office/contract.ts";
import { officeScreenText as text } from "#shared/features/office/screen-text.ts";
import { formatDate } from "#shared/kernel/dates.ts";
import { Notice } from "#renderer/components/notice.tsx";

import classes from "./units.module.css";

/** Villages of the chosen unit, how else its name is written, and why it left. */
export function UnitVillages({ unit }: { readonly unit: Unit | null }) {
  if (unit === null) {
    return (
      <aside className={classes["villages"]} aria-label={text.tabs.villages}>
        <p className={classes["soft"]}>{text.chooseUnit}</p>
      </aside>
    );
  }
  const { name, activeTo, leavingNote, aliases, villages } = unit;
  return (
    // A scrolling part that may hold nothing to focus must itself take the keyboard.
    <aside className={classes["villages"]} aria-label={text.villagesOf(name)} tabIndex={0}>
      <h2 aria-live="polite">{text.villagesOf(name)}</h2>
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
    </aside>
  );
}
