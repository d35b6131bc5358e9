import { useQuery } from "@tanstack/react-query";

import { signOffText } from "#shared/features/documents/sign-off-text.ts";
import { waitingQuery } from "#renderer/app/queries.ts";
import { RowButton } from "#renderer/components/row-button.tsx";
import { StateBadge } from "#renderer/components/state-badge.tsx";

import { documentTones } from "./status-tones.ts";
import classes from "./waiting-list.module.css";

const text = signOffText.waiting;

/** The papers whose next step is mine, whatever their year; nothing while there are none. */
export function WaitingList({ onOpen }: { readonly onOpen: (documentId: number) => void }) {
  const waiting = useQuery(waitingQuery).data ?? [];
  if (waiting.length === 0) return null;
  return (
    <section className={classes["waiting"]} aria-label={text.title(waiting.length)}>
      <h2>{text.title(waiting.length)}</h2>
      <ul>
        {waiting.map(({ document: { id, title, year, status, sentBackReason }, next }) => (
          <li key={id}>
            <StateBadge tone={documentTones[status]}>{text.next[next]}</StateBadge>
            <RowButton
              label={text.open(title)}
              onClick={() => {
                onOpen(id);
              }}
            >
              {title}
            </RowButton>
            <small>
              {[
                text.year(year),
                ...(sentBackReason === null ? [] : [text.sentBack(sentBackReason)]),
              ].join(", ")}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
