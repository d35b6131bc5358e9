import { useQuery } from "@tanstack/react-query";

import type { Step } from "#shared/features/documents/sign-off-schemas.ts";
import { signOffText } from "#shared/features/documents/sign-off-text.ts";
import { formatInstant } from "#shared/kernel/dates.ts";

import { Dialog } from "../dialog/dialog.tsx";
import { QueryView } from "../query-view.tsx";
import classes from "./history-dialog.module.css";
import { MarkList } from "./mark-list.tsx";
import { stepsQuery } from "./queries.ts";

const text = signOffText.history;

/** All that was done to a paper, by whom, when and why; remarks of every round below. */
export function HistoryDialog({
  documentId,
  onClose,
}: {
  readonly documentId: number;
  readonly onClose: () => void;
}) {
  const steps = useQuery(stepsQuery(documentId));
  return (
    <Dialog title={text.title} size="lg" onClose={onClose}>
      <QueryView query={steps}>
        {(done) =>
          done.length === 0 ? (
            <p>{text.empty}</p>
          ) : (
            <ol className={classes["steps"]}>
              {done.map((step) => (
                <TimelineStep key={step.id} step={step} />
              ))}
            </ol>
          )
        }
      </QueryView>
      <MarkList documentId={documentId} canResolve={false} />
    </Dialog>
  );
}

function TimelineStep({ step }: { readonly step: Step }) {
  const { action, person, actor, at, reason } = step;
  return (
    <li data-action={action}>
      <time dateTime={at}>{formatInstant(at)}</time>
      <div>
        <strong>{text.actions[action]}</strong>
        <span> {person}</span>
        {actor !== person && <small> ({text.enteredBy(actor)})</small>}
        {reason !== null && <p>{reason}</p>}
      </div>
    </li>
  );
}
