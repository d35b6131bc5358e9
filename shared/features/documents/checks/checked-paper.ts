import type { Signer } from "#shared/features/office/contract.ts";
import type { ActForm } from "../authority/authority-data.ts";
import type { DocumentKind } from "../document-kinds-data.ts";
import type { Issuer } from "../issuer/issuer-on.ts";
import type { LayoutProfile } from "../layout-profile.ts";
import type { LegalAct } from "../legal-acts/contract.ts";
import type { PaperContent } from "../paper-text.ts";
import type { CheckRule, Finding, FindingPlace, FindingTable, PaperEdit } from "./finding.ts";
import { ruleSeverities } from "./check-rules-data.ts";
import { type PaperPiece, paperPieces } from "./paper-pieces.ts";

/** What a paper is looked at with. */
export type CheckContext = Readonly<{
  kind: DocumentKind;
  /** Whose act it is; null: its own text may tell, else either will do. */
  form: ActForm | null;
  /** Day of issue, or today for a draft: YYYY-MM-DD. */
  day: string;
  /** The year that the paper is for. */
  year: number;
  /** Who issues it that day. */
  issuer: Pick<Issuer, "kind" | "superiorBody" | "issuingBody" | "isInPlace">;
  acts: readonly LegalAct[];
  signers: readonly Signer[];
  profile: LayoutProfile;
}>;

export type CheckedPaper = Readonly<{
  content: PaperContent;
  /** Every text of it, in the order of reading. */
  pieces: readonly PaperPiece[];
  context: CheckContext;
}>;

/** Looks at a whole paper for one thing; pure, and linear in the length of its text. */
export type PaperRule = (paper: CheckedPaper) => readonly Finding[];

export function checkedPaper(content: PaperContent, context: CheckContext): CheckedPaper {
  return { content, pieces: paperPieces(content), context };
}

/** A finding of `rule`, with the severity that the rule has. */
export function finding<Rule extends CheckRule>(
  rule: Rule,
  at: Readonly<{ place: FindingPlace; found: string }>,
  details: FindingTable[Rule],
  fix: readonly PaperEdit[] = [],
): Finding {
  // The parts belong together by the signature; TypeScript cannot follow a union through a parameter.
  return { rule, severity: ruleSeverities[rule], ...at, details, fix } as Finding;
}

/** A place in a piece, and the words that stand there. */
export function within(
  { piece, text }: Pick<PaperPiece, "piece" | "text">,
  from: number,
  to: number,
): Readonly<{ place: FindingPlace; found: string }> {
  return { place: { ...piece, from, to }, found: text.slice(from, to) };
}

/** A finding whose one fix is other words at its own place. */
export function rewording<Rule extends CheckRule>(
  rule: Rule,
  paperPiece: PaperPiece,
  [from, to, text]: readonly [from: number, to: number, text: string],
  details: FindingTable[Rule],
): Finding {
  const edit: PaperEdit = { edit: "text", piece: paperPiece.piece, from, to, text };
  return finding(rule, within(paperPiece, from, to), details, [edit]);
}
