import { Link } from "wouter";

import { documentStatusText } from "#shared/features/documents/text.ts";
import type { Overview } from "#shared/features/reports/contract.ts";
import { reportsScreenText } from "#shared/features/reports/screen-text.ts";
import { Panel } from "#renderer/components/panel.tsx";
import { StateBadge } from "#renderer/components/state-badge.tsx";

import classes from "./side-lists.module.css";

const text = reportsScreenText.papers;

/** Papers that wait for a leader or for their number. */
export function PapersPanel({ papers }: Pick<Overview, "papers">) {
  const statuses: Readonly<Record<string, string>> = documentStatusText;
  return (
    <Panel title={text.title}>
      {papers.length === 0 && <p className={classes["none"]}>{text.none}</p>}
      <ul className={classes["list"]}>
        {papers.map(({ documentId, title, status }) => (
          <li key={documentId}>
            <Link
              className={classes["link"]}
              href={`/documents/${String(documentId)}`}
              aria-label={text.open(title)}
            >
              {title}
            </Link>
            <StateBadge tone="info">{statuses[status] ?? status}</StateBadge>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
