import type { Signer } from "#shared/features/office/contract.ts";
import { type ActForm, authorityRules } from "../authority/authority-data.ts";
import { postInOffice } from "../authority/post-in-office.ts";
import { signerLines, signersFor, signingBodyOf } from "../authority/signers-for.ts";
import type { Issuer } from "../issuer/issuer-on.ts";
import type { DocumentKind } from "../document-kinds-data.ts";
import type { PaperBlock, PaperContent } from "../paper-text.ts";
import { keptCopyLine } from "../recipients/recipient-lines.ts";
import { chairOfMeeting, type SkeletonLine, skeletons } from "./skeletons-data.ts";

export type NewPaper = Readonly<{
  issuer: Issuer;
  kind: DocumentKind;
  /** Whose act it is, where the kind leaves the choice. */
  form: ActForm;
  title: string;
  /** Abbreviation of the unit that writes it, for the kept copy. */
  draftingUnit: string;
  signers: readonly Signer[];
  /** YYYY-MM-DD: who holds office on that day is proposed as the signer. */
  day: string;
}>;

/** The text that a new paper of a kind begins with: its parts, its set phrases, its signer. */
export function newPaperContent(paper: NewPaper): PaperContent {
  const { lines, addressees, recipients } = skeletons[paper.kind](paper.issuer);
  return {
    title: paper.title,
    addressees: [...addressees],
    blocks: skeletonBlocks(lines),
    recipients: [...recipients, keptCopyLine(paper.draftingUnit)],
    signer: signerOf(paper),
  };
}

export function skeletonBlocks(lines: readonly SkeletonLine[]): PaperBlock[] {
  return lines.map(blockOf);
}

/** The form that a kind has; the one asked for where it leaves the choice. Null: minutes. */
function formOf(kind: DocumentKind, asked: ActForm): ActForm | null {
  const { forms } = authorityRules[kind];
  return forms.includes(asked) ? asked : (forms[0] ?? null);
}

function signerOf({ issuer, kind, form, signers, day }: NewPaper): PaperContent["signer"] {
  const actForm = formOf(kind, form);
  if (actForm === null) return { authority: [chairOfMeeting], name: null };
  const [signer] = signersFor(signers, { issuer: issuer.kind, kind, form: actForm, day });
  const { issuingBody } = issuer;
  const known = signer ?? { office: signingBodyOf(issuingBody).head, signsAs: "head" as const };
  const name = signer?.name ?? null;
  const post = name === null ? null : postInOffice(name, signers, issuer, day);
  const lines = signerLines(known, actForm, issuingBody);
  return { authority: [...lines, ...(post === null ? [] : [post])], name };
}

function blockOf({ as, text }: SkeletonLine, index: number): PaperBlock {
  const shared = { id: `new-${index + 1}`, content: [{ type: "text" as const, text }] };
  switch (as) {
    case "basis":
      return { ...shared, kind: "basis", actId: null };
    case "text":
      return { ...shared, kind: "paragraph", level: 0, numbering: null };
    case "article":
      return { ...shared, kind: "paragraph", level: 1, numbering: counted("article") };
    case "section":
      return { ...shared, kind: "heading", level: 1, numbering: counted("roman") };
    case "clause":
      return { ...shared, kind: "heading", level: 2, numbering: counted("arabic") };
  }
}

function counted<Style extends "article" | "roman" | "arabic">(style: Style) {
  return { style, fixed: null };
}
