import type { LayoutProfile } from "#shared/features/documents/layout-profile.ts";
import { officialSign } from "#shared/features/documents/official-symbol.ts";
import { paperWords } from "#shared/features/documents/paper-words-data.ts";
import { placeAndDate } from "#shared/features/documents/place-and-date.ts";
import {
  bodyLook,
  heading,
  legalBases,
  pageFrame,
  paragraph,
  withFinalMark,
} from "#backend/pdf/official-layout.ts";
import { nationalHead, titleBlock } from "#backend/pdf/official-head.ts";
import { signatureBlock } from "#backend/pdf/signature-block.ts";
import type { Paper, PaperNode } from "#backend/pdf/paper.ts";

export type PlanBlock = Readonly<{
  kind: "heading" | "paragraph" | "bullet";
  level: 1 | 2 | 3 | 4;
  /** As typed, with or without its dot: "I", "2.1.", "(1)"; null: none. */
  number: string | null;
  text: string;
}>;

export type PlanPaper = Readonly<{
  profile: LayoutProfile;
  superiorBody: string | null;
  issuingBody: string;
  number: Readonly<{ number: number | null; symbol: string }>;
  place: string;
  /** YYYY-MM-DD; null: not issued yet. */
  issuedOn: string | null;
  year: number;
  kindName: string;
  title: string;
  bases: readonly string[];
  blocks: readonly PlanBlock[];
  recipients: readonly string[];
  signer: Readonly<{ authority: readonly string[]; name: string }>;
  draft: boolean;
  /** A paper of a sample district: every page says so. */
  isIllustrative: boolean;
}>;

/** A plan, or any paper of the same make (a report, a notice): pure, data in, paper out. */
export function planDocument(content: PlanPaper): Paper {
  const { profile, draft } = content;
  const lastLength = content.blocks.at(-1)?.text.length ?? 0;
  const number = officialSign(content.number.number, content.number.symbol);
  return {
    title: `${content.kindName} ${number}`,
    subject: content.title,
    author: content.issuingBody.replace(/\s+/g, " "),
    frame: pageFrame(profile, content.isIllustrative ? paperWords.illustrative : null),
    body: bodyLook(profile),
    watermark: draft ? paperWords.draft : null,
    annexes: [],
    content: [
      nationalHead(profile, {
        superiorBody: content.superiorBody,
        issuingBody: content.issuingBody,
        number,
        placeAndDate: placeAndDate(content.place, content.issuedOn, content.year),
        draftLabel: draft ? paperWords.draft : null,
      }),
      titleBlock(profile, content.kindName, content.title),
      ...legalBases(profile, content.bases),
      ...content.blocks.map((block, index) =>
        planBlock(profile, block, content.blocks.length - 1 - index, lastLength),
      ),
      signatureBlock(profile, {
        recipients: content.recipients,
        authority: content.signer.authority,
        name: content.signer.name,
      }),
    ],
  };
}

/** An end shorter than this, about three lines, takes the paragraph before it along. */
const SHORT_END = 240;

function planBlock(
  profile: LayoutProfile,
  block: PlanBlock,
  blocksAfter: number,
  lastLength: number,
): PaperNode {
  const isLast = blocksAfter === 0;
  const text = isLast ? withFinalMark(block.text) : block.text;
  const { kind, level, number } = block;
  if (kind === "heading") return heading(profile, level, number, text);
  const lead = kind === "bullet" ? `- ${withSpace(number)}` : withSpace(number);
  return {
    ...paragraph(profile, `${lead}${text}`),
    // The end of the text goes over to the next page with the signature, never the signature alone.
    ...(isLast || (blocksAfter === 1 && lastLength < SHORT_END) ? { keepWithNext: true } : {}),
  };
}

function withSpace(number: string | null): string {
  return number === null ? "" : `${number} `;
}
