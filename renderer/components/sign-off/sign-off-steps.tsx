import type { OfficialDocument } from "#shared/features/documents/contract.ts";
import { missingChecks } from "#shared/features/documents/missing-checks.ts";
import { documentsScreenText as text } from "#shared/features/documents/screen-text.ts";
import { signOffText } from "#shared/features/documents/sign-off-text.ts";
import { formatDate, formatInstant } from "#shared/kernel/dates.ts";

import { signOf } from "./sign-of.ts";
import classes from "./sign-off-bar.module.css";

/** A paper's stations: its four states, and between them the two checks. */
const stations = ["draft", "submitted", "checked", "approved", "issued"] as const;
type Station = (typeof stations)[number];

const names: Readonly<Record<Station, string>> = {
  ...text.steps,
  checked: signOffText.check.step,
};

/** The stations, those passed with who and when. */
export function SignOffSteps({ document }: { readonly document: OfficialDocument }) {
  const reached = stations.indexOf(stationOf(document));
  return (
    <ol className={classes["steps"]} aria-label={text.steps.label}>
      {stations.map((station, index) => (
        <li
          key={station}
          data-state={index <= reached ? "done" : "ahead"}
          aria-current={index === reached ? "step" : undefined}
        >
          <span className={classes["dot"]} aria-hidden="true">
            {index <= reached ? "✓" : index + 1}
          </span>
          <span>
            <strong>{names[station]}</strong>
            <small>{detailOf(document, station)}</small>
          </span>
        </li>
      ))}
    </ol>
  );
}

function stationOf(document: OfficialDocument): Station {
  const { status } = document;
  if (status === "submitted" && missingChecks(document).length === 0) return "checked";
  return status === "cancelled" ? "issued" : status;
}

function detailOf(document: OfficialDocument, station: Station): string {
  if (station === "submitted") return byWhom(document.submittedBy, document.submittedAt);
  if (station === "checked") return checkedBy(document);
  if (station === "approved") return byWhom(document.approvedBy, document.approvedAt);
  if (station === "issued" && document.issuedOn !== null) {
    return `${signOf(document)}, ${formatDate(document.issuedOn)}`;
  }
  return "";
}

function checkedBy({ contentCheckedBy, formCheckedBy }: OfficialDocument): string {
  const { done } = signOffText.check;
  return [
    contentCheckedBy === null ? null : done.content(contentCheckedBy),
    formCheckedBy === null ? null : done.form(formCheckedBy),
  ]
    .filter((part) => part !== null)
    .join("; ");
}

function byWhom(who: string | null, when: string | null): string {
  return who === null || when === null ? "" : text.by(who, formatInstant(when));
}
