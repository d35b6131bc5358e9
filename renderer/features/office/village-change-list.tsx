import { officeScreenText } from "#shared/features/office/screen-text.ts";
import { formatInteger } from "#shared/kernel/exact.ts";

import type { VillageChanges } from "./village-changes.ts";
import classes from "./villages-dialog.module.css";

const text = officeScreenText.villageForm;

/** What will be saved, in words, before it is. */
export function VillageChangeList({ changes }: { readonly changes: VillageChanges }) {
  const { added, renamed, removed, isReordered } = changes;
  const parts = [
    partOf(text.added, added),
    partOf(
      text.renamed,
      renamed.map(({ before, after }) => text.becomes(before, after)),
    ),
    partOf(text.removed, removed),
    ...(isReordered ? [text.reordered] : []),
  ].filter((part) => part !== "");
  return (
    <section className={classes["changes"]} aria-label={text.changes} aria-live="polite">
      <h3>{text.changes}</h3>
      {parts.length === 0 ? (
        <p>{text.unchanged}</p>
      ) : (
        <ul>
          {parts.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function partOf(title: (count: string) => string, names: readonly string[]): string {
  return names.length === 0 ? "" : `${title(formatInteger(names.length))}: ${names.join(", ")}`;
}
