import { actKindRules, actKinds } from "#shared/features/documents/legal-acts/act-kinds-data.ts";
import { citeAgain } from "#shared/features/documents/legal-acts/cite-act.ts";
import type { LegalAct, LegalActInput } from "#shared/features/documents/legal-acts/contract.ts";
import { actKey } from "#shared/features/documents/legal-acts/find-act.ts";
import { readCitations } from "#shared/features/documents/legal-acts/read-citations.ts";
import { legalActsScreenText } from "#shared/features/documents/legal-acts/screen-text.ts";
import { officeScreenText } from "#shared/features/office/screen-text.ts";
import { formatDate } from "#shared/kernel/dates.ts";
import { foldVietnamese } from "#shared/kernel/vietnamese.ts";

import {
  draftFromSentence,
  legalActDraft,
  type LegalActDraft,
  legalActInput,
} from "./legal-act-draft.ts";
import { type PastedLine, pastedCells } from "./pasted-line.ts";

const text = legalActsScreenText.paste;
const kindByName = new Map(actKinds.map((kind) => [foldVietnamese(actKindRules[kind].name), kind]));

/**
 * Lines of seven cells, or whole sentences as they stand among a paper's bases, as acts
 * for the catalogue; all of them want checking with the acts themselves.
 */
export function readPastedActs(
  typed: string,
  acts: readonly LegalAct[],
): readonly PastedLine<LegalActInput>[] {
  const taken = new Set(acts.map(actKey));
  const above = new Set<string>();
  return pastedCells(typed)
    .filter(({ cells }) => foldVietnamese(cells[0] ?? "") !== "loai")
    .map(({ raw, cells }) => {
      const draft = cells.length === 1 ? sentenceDraft(cells[0] ?? "") : cellsDraft(cells);
      const input = draft === null ? null : legalActInput(null, draft);
      const key = input === null ? "" : actKey(input);
      const problem =
        (draft === null ? text.notAct : null) ??
        (input === null && draft !== null ? missingIn(draft) : null) ??
        (taken.has(key) ? officeScreenText.paste.exists : null) ??
        (above.has(key) ? officeScreenText.paste.twice : null);
      above.add(key);
      const name = input === null ? raw.slice(0, 60) : citeAgain(input);
      return {
        raw,
        name,
        cells: [
          name,
          input === null ? (draft?.issuedOn ?? "") : formatDate(input.issuedOn),
          draft?.issuer ?? "",
          draft?.subject ?? "",
        ],
        problem,
        // A line with a problem is never saved.
        input: input ?? emptyInput,
      };
    });
}

const emptyInput: LegalActInput = {
  id: null,
  kind: "letter",
  sign: null,
  issuer: "",
  issuedOn: "",
  subject: "",
  inForceFrom: null,
  inForceTo: null,
  replacedById: null,
  note: "",
  source: "",
  certainty: "needs-check",
};

function sentenceDraft(sentence: string): LegalActDraft | null {
  return readCitations(sentence).length === 0 ? null : draftFromSentence(blankDraft(), sentence);
}

function cellsDraft(cells: readonly string[]): LegalActDraft | null {
  const [typedKind = "", sign = "", issuedOn = "", issuer = "", subject = "", from = "", to = ""] =
    cells;
  const kind = kindByName.get(foldVietnamese(typedKind));
  return kind === undefined
    ? null
    : { ...blankDraft(), kind, sign, issuedOn, issuer, subject, from, to };
}

function blankDraft(): LegalActDraft {
  return { ...legalActDraft(null), source: text.pastedSource };
}

function missingIn(draft: LegalActDraft): string {
  if (draft.sign === "" && !actKindRules[draft.kind].byTitle) return text.missingSign;
  if (draft.issuer === "") return text.missingIssuer;
  if (draft.subject === "") return text.missingSubject;
  const { kind } = draft;
  return legalActInput(null, { ...draft, kind, from: "", to: "" }) === null
    ? text.missingDay
    : text.badForce;
}
