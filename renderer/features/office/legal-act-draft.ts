import {
  actKindRules,
  type ActKind,
} from "#shared/features/documents/legal-acts/act-kinds-data.ts";
import type { LegalAct, LegalActInput } from "#shared/features/documents/legal-acts/contract.ts";
import { readCitations } from "#shared/features/documents/legal-acts/read-citations.ts";
import { formatDate } from "#shared/kernel/dates.ts";
import { nfc } from "#shared/kernel/vietnamese.ts";
import { readTypedDate } from "#renderer/components/dates/read-typed-date.ts";

/** The fields of an act as they stand in the form. */
export type LegalActDraft = Readonly<{
  kind: ActKind;
  sign: string;
  issuer: string;
  issuedOn: string;
  subject: string;
  from: string;
  to: string;
  replacedById: number | null;
  note: string;
  source: string;
  isChecked: boolean;
}>;

export function legalActDraft(act: LegalAct | null): LegalActDraft {
  if (act === null) {
    return {
      kind: "decree",
      sign: "",
      issuer: "",
      issuedOn: "",
      subject: "",
      from: "",
      to: "",
      replacedById: null,
      note: "",
      source: "",
      isChecked: false,
    };
  }
  return {
    ...act,
    sign: act.sign ?? "",
    issuedOn: formatDate(act.issuedOn),
    from: act.inForceFrom === null ? "" : formatDate(act.inForceFrom),
    to: act.inForceTo === null ? "" : formatDate(act.inForceTo),
    isChecked: act.certainty === "read-in-source",
  };
}

/** The draft with everything filled in that the first act of a pasted sentence says. */
export function draftFromSentence(before: LegalActDraft, sentence: string): LegalActDraft {
  const [citation] = readCitations(nfc(sentence));
  if (citation === undefined) return before;
  const { kind, sign, issuedOn, title, issuer, subject } = citation;
  return {
    ...before,
    kind,
    sign: sign ?? before.sign,
    issuedOn: issuedOn === null ? before.issuedOn : formatDate(issuedOn),
    issuer: issuer ?? before.issuer,
    subject: title ?? subject ?? before.subject,
  };
}

/** What the form says, as it is saved; null while a field is missing or wrong. */
export function legalActInput(id: number | null, draft: LegalActDraft): LegalActInput | null {
  const issuedOn = readTypedDate(draft.issuedOn);
  const inForceFrom = dayOf(draft.from);
  const inForceTo = dayOf(draft.to);
  const sign = nfc(draft.sign).trim();
  const [issuer = "", subject = "", note = "", source = ""] = [
    draft.issuer,
    draft.subject,
    draft.note,
    draft.source,
  ].map((field) => nfc(field).replace(/\s+/gu, " ").trim());
  const isWhole =
    issuer !== "" && subject !== "" && (sign !== "" || actKindRules[draft.kind].byTitle);
  if (!isWhole || issuedOn === null || inForceFrom === undefined || inForceTo === undefined) {
    return null;
  }
  if (inForceFrom !== null && inForceTo !== null && inForceTo < inForceFrom) return null;
  return {
    id,
    kind: draft.kind,
    sign: sign === "" ? null : sign,
    issuer,
    issuedOn,
    subject,
    inForceFrom,
    inForceTo,
    replacedById: draft.replacedById,
    note,
    source,
    certainty: draft.isChecked ? "read-in-source" : "needs-check",
  };
}

/** Null: left empty; undefined: no day. */
export function dayOf(typed: string): string | null | undefined {
  return typed.trim() === "" ? null : (readTypedDate(typed) ?? undefined);
}
