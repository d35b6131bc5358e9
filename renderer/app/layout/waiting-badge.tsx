import { useQuery } from "@tanstack/react-query";

import { signOffText } from "#shared/features/documents/sign-off-text.ts";

import { waitingQuery } from "../queries.ts";
import classes from "./waiting-badge.module.css";

/** How many papers wait for the person at the program; nothing while there are none. */
export function WaitingBadge() {
  const count = useQuery(waitingQuery).data?.length ?? 0;
  if (count === 0) return null;
  return (
    // The link keeps its name; the count is told beside it.
    <span className={classes["badge"]} aria-hidden="true" title={signOffText.waiting.badge(count)}>
      {count}
    </span>
  );
}
