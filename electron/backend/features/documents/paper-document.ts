import { centredCapitals } from "#backend/pdf/official-layout.ts";
import type { Annex, Paper, PaperNode } from "#backend/pdf/paper.ts";
import { enactingBody } from "#shared/features/documents/authority/enacting-body.ts";
import { documentKinds } from "#shared/features/documents/document-kinds-data.ts";
import { officialSign } from "#shared/features/documents/official-symbol.ts";
import {
  asTyped,
  blockText,
  type FigureWords,
  type PaperContent,
  type PrintedLists,
} from "#shared/features/documents/paper-text.ts";
import { printedContent } from "#shared/features/documents/printed-content.ts";
import { decisionWords, paperWords } from "#shared/features/documents/paper-words-data.ts";
import { officialDate } from "#shared/features/documents/place-and-date.ts";
import { type OfficialFrame, officialPaper } from "./official-paper.ts";
import { annexPages, splitAnnexes } from "./paper-annexes.ts";
import { blockNodes, type SettingBlocks } from "./paper-blocks.ts";

export type PaperData = Readonly<{
  /** How figures of the text read today; without it they stand as typed. */
  figureWords?: FigureWords;
  /** What the text's own lists print. */
  lists?: PrintedLists;
  /** Lists too long for the text, after its own annexes. */
  longLists?: readonly Annex[];
}>;

/** A paper of any kind from its text: pure, data in, paper out. */
export function paperDocument(
  content: PaperContent,
  frame: OfficialFrame,
  { figureWords = asTyped, lists = new Map(), longLists = [] }: PaperData = {},
): Paper {
  const { profile, kind } = frame;
  const lastBasisMark = profile.lastBasisMark.mark;
  const printed = printedContent(content, { figureWords, lastBasisMark });
  const setting: SettingBlocks = {
    profile,
    lists,
    lengths: new Map(
      content.blocks.map((block) => [block.id, blockText(block, figureWords).length]),
    ),
  };
  const { body, annexes } = splitAnnexes(printed.blocks);
  const text =
    kind === "decision" ? decisionText(body, printed, frame, setting) : blockNodes(body, setting);
  const reference = referenceOf(printed, frame);
  return officialPaper(printed, frame, {
    text,
    annexes: [...annexPages(annexes, reference, setting), ...longLists],
  });
}

/** Who decides, the bases, "QUYẾT ĐỊNH:", the articles. */
function decisionText(
  body: Parameters<typeof blockNodes>[0],
  { signer }: PaperContent,
  { profile, bodyName }: OfficialFrame,
  setting: SettingBlocks,
): readonly PaperNode[] {
  const isBasis = ({ kind }: (typeof body)[number]) => kind === "basis";
  return [
    centredCapitals(profile, enactingBody(signer.authority, bodyName)),
    ...blockNodes(body.filter(isBasis), setting),
    centredCapitals(profile, decisionWords.enactment),
    ...blockNodes(
      body.filter((block) => !isBasis(block)),
      setting,
    ),
  ];
}

/** "(Kèm theo Kế hoạch số 09/KH-UBND ngày … của …)" */
export function referenceOf(
  { signer }: Pick<PaperContent, "signer">,
  frame: OfficialFrame,
): string {
  const { kind, number, bodyName } = frame;
  return paperWords.annexReference(
    documentKinds[kind].name,
    officialSign(number.number, number.symbol),
    officialDate(frame.issuedOn, frame.year),
    kind === "decision" ? enactingBody(signer.authority, bodyName) : bodyName,
  );
}
