import type { LayoutProfile } from "#shared/features/documents/layout-profile.ts";
import { heading, legalBases, paragraph, withFinalMark } from "#backend/pdf/official-layout.ts";
import type { Paper, PaperNode } from "#backend/pdf/paper.ts";
import { type OfficialPaper, officialPaper } from "./official-paper.ts";

export type PlanBlock = Readonly<{
  kind: "heading" | "paragraph" | "bullet";
  level: 1 | 2 | 3 | 4;
  /** As typed, with or without its dot: "I", "2.1.", "(1)"; null: none. */
  number: string | null;
  text: string;
}>;

export type PlanPaper = OfficialPaper &
  Readonly<{
    kindName: string;
    bases: readonly string[];
    blocks: readonly PlanBlock[];
  }>;

/** A plan, or any paper of the same make (a report, a notice): pure, data in, paper out. */
export function planDocument(content: PlanPaper): Paper {
  const { profile, blocks } = content;
  const lastLength = blocks.at(-1)?.text.length ?? 0;
  return officialPaper(content, content.kindName, {
    text: [
      ...legalBases(profile, content.bases),
      ...blocks.map((block, index) =>
        planBlock(profile, block, blocks.length - 1 - index, lastLength),
      ),
    ],
    annexes: [],
  });
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
