import { type ActStatus, actStatusOn } from "#shared/features/documents/legal-acts/act-status.ts";
import { citeAgain } from "#shared/features/documents/legal-acts/cite-act.ts";
import type { LegalAct } from "#shared/features/documents/legal-acts/contract.ts";
import { legalActsScreenText as text } from "#shared/features/documents/legal-acts/screen-text.ts";
import { formatDate } from "#shared/kernel/dates.ts";
import type { GridColumn } from "#renderer/components/grid/grid-column.ts";
import { StateBadge, type Tone } from "#renderer/components/state-badge.tsx";

import { EditButton } from "./edit-button.tsx";

const statusTones: Readonly<Record<ActStatus, Tone>> = {
  "not-yet": "warn",
  "in-force": "good",
  lapsed: "bad",
  unknown: "quiet",
};

export function legalActColumns(
  acts: readonly LegalAct[],
  day: string,
  onEdit: ((act: LegalAct) => void) | null,
): GridColumn<LegalAct>[] {
  const names = new Map(acts.map((act) => [act.id, citeAgain(act)]));
  const statusText = (act: LegalAct): string => text.statuses[actStatusOn(act, day)];
  return [
    {
      id: "act",
      title: text.columns.act,
      value: citeAgain,
      render: (act) => <EditButton name={citeAgain(act)} row={act} onEdit={onEdit} />,
      isPinned: true,
      width: 250,
    },
    {
      id: "issuedOn",
      title: text.columns.issuedOn,
      value: ({ issuedOn }) => issuedOn,
      text: ({ issuedOn }) => formatDate(issuedOn),
      width: 124,
    },
    {
      id: "status",
      title: text.columns.status,
      value: statusText,
      render: (act) => (
        <StateBadge tone={statusTones[actStatusOn(act, day)]}>{statusText(act)}</StateBadge>
      ),
      tooltip: ({ replacedById }) =>
        replacedById === null ? null : text.replacedBy(names.get(replacedById) ?? ""),
      width: 156,
    },
    {
      id: "from",
      title: text.columns.from,
      value: ({ inForceFrom }) => inForceFrom,
      text: ({ inForceFrom }) => (inForceFrom === null ? text.unknownDay : formatDate(inForceFrom)),
      width: 112,
    },
    {
      id: "to",
      title: text.columns.to,
      value: ({ inForceTo }) => inForceTo,
      text: ({ inForceTo }) => (inForceTo === null ? text.noEnd : formatDate(inForceTo)),
      width: 140,
    },
    {
      id: "certainty",
      title: text.columns.certainty,
      value: ({ certainty }) => text.certainties[certainty],
      render: ({ certainty }) => (
        <StateBadge tone={certainty === "needs-check" ? "warn" : "quiet"}>
          {text.certainties[certainty]}
        </StateBadge>
      ),
      tooltip: ({ note }) => (note === "" ? null : note),
      width: 148,
    },
    {
      id: "issuer",
      title: text.columns.issuer,
      value: ({ issuer }) => issuer,
      tooltip: ({ issuer }) => issuer,
      width: 160,
    },
    {
      id: "subject",
      title: text.columns.subject,
      value: ({ subject }) => subject,
      tooltip: ({ subject }) => subject,
      flex: 2,
      minWidth: 260,
    },
    {
      id: "note",
      title: text.columns.note,
      value: ({ note }) => note,
      tooltip: ({ note }) => note,
      flex: 1,
      minWidth: 180,
    },
    {
      id: "source",
      title: text.columns.source,
      value: ({ source }) => source,
      tooltip: ({ source }) => source,
      flex: 1,
      minWidth: 180,
    },
  ];
}
