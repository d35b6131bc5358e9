import { officialDate } from "../place-and-date.ts";
import { actStatusOn } from "../legal-acts/act-status.ts";
import { basisSentence, citeAgain } from "../legal-acts/cite-act.ts";
import { citedDayPattern } from "../legal-acts/citation-words-data.ts";
import type { LegalAct } from "../legal-acts/contract.ts";
import { findAct } from "../legal-acts/find-act.ts";
import { type Citation, readCitations } from "../legal-acts/read-citations.ts";
import { type BlockOf, blockText } from "../paper-text.ts";
import { type CheckContext, finding, type PaperRule, rewording, within } from "./checked-paper.ts";
import type { Finding, PaperEdit } from "./finding.ts";
import type { PaperPiece } from "./paper-pieces.ts";

/**
 * Bases that do not bind on the day of issue, by the catalogue of legal bases, and those whose
 * date is not that of the act. A basis that the catalogue does not know is left alone.
 */
export const basisForce: PaperRule = ({ content, context }) =>
  content.blocks.flatMap((block) => (block.kind === "basis" ? checkBasis(block, context) : []));

function checkBasis(block: BlockOf<"basis">, context: CheckContext): readonly Finding[] {
  const text = blockText(block);
  const piece: PaperPiece = { piece: { blockId: block.id, cell: null }, kind: "basis", text };
  const cited = readCitations(text);
  const acts = cited.flatMap((citation) => {
    const act = findAct(citation, context.acts);
    return act === null ? [] : [{ act, citation }];
  });
  const linked = context.acts.find(({ id }) => id === block.actId);
  // A sentence that names no act the catalogue knows may still have been taken from it.
  if (acts.length === 0) return linked === undefined ? [] : force(linked, piece, context, true);
  return acts.flatMap(({ act, citation }) => [
    ...force(act, piece, context, cited.length === 1),
    ...dateOf(act, citation, piece),
  ]);
}

/** @param isAlone the sentence names this act only, so that another may take its place as a whole */
function force(
  act: LegalAct,
  piece: PaperPiece,
  { acts, day }: CheckContext,
  isAlone: boolean,
): readonly Finding[] {
  const status = actStatusOn(act, day);
  if (status === "in-force" || status === "unknown") return [];
  const name = citeAgain(act);
  const at = within(piece, 0, piece.text.length);
  const next = successorOn(act, acts, day);
  const fix = next !== null && isAlone ? replacement(piece, next) : [];
  const lapsed = status === "lapsed";
  const end = (lapsed ? act.inForceTo : act.inForceFrom) ?? day;
  if (act.certainty === "needs-check") {
    const details = { act: name, lapsed, day: end, toCheck: act.note };
    return [finding("basis-doubtful", at, details, fix)];
  }
  if (!lapsed) return [finding("basis-not-yet", at, { act: name, firstDay: end }, fix)];
  const replacedBy = next === null ? null : citeAgain(next);
  return [finding("basis-lapsed", at, { act: name, lastDay: end, replacedBy }, fix)];
}

/** The act of the same line that binds on the day: what replaced it, or what it replaced. */
function successorOn(act: LegalAct, acts: readonly LegalAct[], day: string): LegalAct | null {
  const seen = new Set([act.id]);
  for (let last = act; last.replacedById !== null;) {
    const next = acts.find(({ id }) => id === last.replacedById);
    if (next === undefined || seen.has(next.id)) break;
    if (actStatusOn(next, day) === "in-force") return next;
    seen.add(next.id);
    last = next;
  }
  const before = acts.filter(({ replacedById }) => replacedById === act.id);
  return before.find((each) => actStatusOn(each, day) === "in-force") ?? null;
}

/** The whole sentence names the other act; the mark at its end stays. */
function replacement({ piece, text }: PaperPiece, act: LegalAct): readonly PaperEdit[] {
  const to = text.replace(/[\s;.,]+$/u, "").length;
  return [
    { edit: "text", piece, from: 0, to, text: basisSentence(act) },
    ...("blockId" in piece
      ? [{ edit: "basis-act", blockId: piece.blockId, actId: act.id } as const]
      : []),
  ];
}

function dateOf(act: LegalAct, { issuedOn }: Citation, piece: PaperPiece): readonly Finding[] {
  if (issuedOn === null || issuedOn === act.issuedOn || act.certainty === "needs-check") return [];
  const expected = officialDate(act.issuedOn, Number(act.issuedOn.slice(0, 4)));
  // The date behind the act's own number, not one of another act in the subject.
  const from = act.sign === null ? 0 : Math.max(0, piece.text.indexOf(act.sign));
  const match = citedDayPattern.exec(piece.text.slice(from));
  if (match === null) return [];
  const start = from + match.index;
  return [
    rewording("basis-date-differs", piece, [start, start + match[0].length, expected], {
      act: citeAgain(act),
      expected,
    }),
  ];
}
