import { Link } from "wouter";

import { officialSign } from "#shared/features/documents/official-symbol.ts";
import { documentStatusText } from "#shared/features/documents/text.ts";
import type { Reminded } from "#shared/features/submissions/reminders/contract.ts";
import { remindersText as text } from "#shared/features/submissions/reminders/screen-text.ts";
import { StateBadge } from "#renderer/components/state-badge.tsx";

import classes from "./reminders.module.css";

/** Each unit with what it has not sent and the letter that it got. */
export function RemindedList({ units }: { readonly units: readonly Reminded[] }) {
  return (
    // The list scrolls: the keyboard must reach it.
    <div className={classes["list"]} tabIndex={0} role="region" aria-label={text.list}>
      <ul>
        {units.map(({ unitId, unitName, formCodes, isLate, letter }) => (
          <li key={unitId}>
            <StateBadge tone={isLate ? "bad" : formCodes.length > 0 ? "warn" : "good"}>
              {isLate ? text.late : formCodes.length > 0 ? text.inTime : text.allSentShort}
            </StateBadge>
            <div>
              <strong>{unitName}</strong>
              <p>{formCodes.length > 0 ? text.missing(formCodes.join(", ")) : text.allSent}</p>
            </div>
            {letter === null ? (
              <span className={classes["soft"]}>{text.noLetter}</span>
            ) : (
              <Link href={`/documents/${String(letter.documentId)}`}>
                {text.openLetter(
                  letter.number === null ? "" : officialSign(letter.number, letter.symbol),
                  documentStatusText[letter.status],
                  unitName,
                )}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
