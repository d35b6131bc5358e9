import { Link } from "wouter";

import type { Overview } from "#shared/features/reports/contract.ts";
import { reportsScreenText } from "#shared/features/reports/screen-text.ts";
import { submissionsScreenText } from "#shared/features/submissions/screen-text.ts";
import { formatDate } from "#shared/kernel/dates.ts";
import { Panel } from "#renderer/components/panel.tsx";
import { StateBadge } from "#renderer/components/state-badge.tsx";

import classes from "./side-lists.module.css";

const text = reportsScreenText.waiting;

/** Units that have not reported, or whose report nobody has decided on. */
export function WaitingPanel({ waiting, dueOn }: Pick<Overview, "waiting" | "dueOn">) {
  return (
    <Panel title={text.title} note={dueOn === null ? undefined : text.due(formatDate(dueOn))}>
      {waiting.length === 0 && <p className={classes["none"]}>{text.none}</p>}
      <ul className={classes["list"]}>
        {waiting.map(({ unitId, unitName, status, isLate, submissionId }) => (
          <li key={unitId}>
            <span>{unitName}</span>
            <StateBadge tone={isLate ? "bad" : "quiet"}>{statusWords(status)}</StateBadge>
            {submissionId !== null && (
              <Link
                className={classes["link"]}
                href={`/submissions/${String(submissionId)}`}
                aria-label={text.openOf(unitName)}
              >
                {text.open}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function statusWords(status: string): string {
  const words: Readonly<Record<string, string>> = submissionsScreenText.matrix.statuses;
  return words[status] ?? status;
}
