import { documentStatuses } from "./document-statuses.ts";
import type { OfficialDocument } from "#shared/features/documents/contract.ts";
import { documentsScreenText as text } from "#shared/features/documents/screen-text.ts";
import { formatDate, formatInstant } from "#shared/kernel/dates.ts";

import { signOf } from "./sign-of.ts";
import classes from "./sign-off-bar.module.css";

/** The four steps, done ones with who and when. */
export function SignOffSteps({ document }: { readonly document: OfficialDocument }) {
  const reached = documentStatuses.indexOf(document.status);
  return (
    <ol className={classes["steps"]} aria-label={text.steps.label}>
      {documentStatuses.map((status, index) => (
        <li
          key={status}
          data-state={index <= reached ? "done" : "ahead"}
          aria-current={index === reached ? "step" : undefined}
        >
          <span className={classes["dot"]} aria-hidden="true">
            {index <= reached ? "✓" : index + 1}
          </span>
          <span>
            <strong>{text.steps[status]}</strong>
            <small>{detailOf(document, status)}</small>
          </span>
        </li>
      ))}
    </ol>
  );
}

function detailOf(document: OfficialDocument, status: (typeof documentStatuses)[number]): string {
  if (status === "submitted") return byWhom(document.submittedBy, document.submittedAt);
  if (status === "approved") return byWhom(document.approvedBy, document.approvedAt);
  if (status === "issued" && document.issuedOn !== null) {
    return `${signOf(document)}, ${formatDate(document.issuedOn)}`;
  }
  return "";
}

function byWhom(who: string | null, when: string | null): string {
  return who === null || when === null ? "" : text.by(who, formatInstant(when));
}
