import { inCase, sized, textWidth } from "#backend/pdf/official-layout.ts";
import { senseLines } from "#backend/pdf/sense-lines.ts";
import { mm } from "#backend/pdf/units.ts";
import { printedContent } from "#shared/features/documents/printed-content.ts";
import type { BlockOf, PaperBlock, PaperContent } from "#shared/features/documents/paper-text.ts";
import { addresseeLines } from "./addressee-lines.ts";
import { ANCHOR } from "./marks.ts";
import { WORD_NAMESPACES } from "./namespaces.ts";
import { paragraph, run } from "./paragraph.ts";
import { styleId } from "./paper-styles.ts";
import { type ListPlan, planLists } from "./plan-lists.ts";
import type { WordPaper } from "./word-paper.ts";
import { type BlockWriting, writeBlock } from "./write-blocks.ts";
import { rule, writeHead, writeTitle } from "./write-head.ts";
import { writeRuns } from "./write-runs.ts";
import { sectionProperties } from "./write-sections.ts";
import { writeSignature } from "./write-signature.ts";
import { element, joined, type Xml, XML_HEAD } from "./xml.ts";

const ANNEX_HEAD_AFTER_PT = 12;
const ENACTMENT_BEFORE_PT = 4;

export type WrittenDocument = Readonly<{ xml: string; lists: ListPlan; annexCount: number }>;

/** word/document.xml: head, title, text, signature, then each annex as a section of its own. */
export function writeDocument(paper: WordPaper, printed: PaperContent): WrittenDocument {
  const lists = planLists(printed.blocks);
  const places = new Map(printed.blocks.map((block, index) => [block, index]));
  const writing: BlockWriting = {
    paper,
    numbers: lists.numbers,
    anchorOf: (block) => anchor(places.get(block) ?? 0),
  };
  const [main = [], ...annexes] = atAnnexes(printed.blocks);
  const lastSection = sectionProperties(paper.profile);
  const body = [
    writeHead(paper),
    ...writeTitle({ ...paper, content: printed }),
    ...addresseeLines(printed.addressees).map((line) =>
      paragraph({ style: styleId("addressee") }, [run(line)]),
    ),
    ...writeBody(writing, main, paper.ofKind?.enactment),
    ...writeSignature(paper.profile, printed, paper.ofKind?.secretary),
    endOfPart(annexes.length === 0 ? null : sectionProperties(paper.profile)),
    ...annexes.flatMap((blocks, index) => [
      ...writeAnnex(writing, blocks, paper),
      ...(index === annexes.length - 1 ? [] : [endOfPart(sectionProperties(paper.profile))]),
    ]),
    lastSection,
  ];
  const root = element("w:document", WORD_NAMESPACES, [element("w:body", {}, body)]);
  return { xml: XML_HEAD + root.xml, lists, annexCount: annexes.length };
}

/** The text as it is printed in the layout of the paper. */
export function printedText(paper: WordPaper): PaperContent {
  return printedContent(paper.content, {
    figureWords: paper.figureWords,
    lastBasisMark: paper.profile.lastBasisMark.mark,
  });
}

/** The blocks of the paper itself, then those of each annex, its title first. */
function atAnnexes(blocks: readonly PaperBlock[]): PaperBlock[][] {
  const parts: PaperBlock[][] = [[]];
  for (const block of blocks) {
    if (block.kind === "annex") parts.push([block]);
    else parts.at(-1)?.push(block);
  }
  return parts;
}

/** The text of the paper itself; of a decision, with who decides and "QUYẾT ĐỊNH:" about its bases. */
function writeBody(
  writing: BlockWriting,
  blocks: readonly PaperBlock[],
  enactment: NonNullable<WordPaper["ofKind"]>["enactment"],
): Xml[] {
  if (enactment === undefined) return writeText(writing, blocks, true);
  const capitals = (text: string) =>
    paragraph({ style: styleId("enactment"), before: ENACTMENT_BEFORE_PT }, [
      run(inCase(writing.paper.profile, "enactment", text)),
    ]);
  return [
    capitals(enactment.who),
    ...writeText(
      writing,
      blocks.filter(({ kind }) => kind === "basis"),
      false,
    ),
    capitals(enactment.words),
    ...writeText(
      writing,
      blocks.filter(({ kind }) => kind !== "basis"),
      true,
    ),
  ];
}

function writeText(writing: BlockWriting, blocks: readonly PaperBlock[], isSigned: boolean): Xml[] {
  const kept = isSigned ? keptWithSignature(writing.paper, blocks) : blocks.length;
  return blocks.flatMap((block, index) =>
    block.kind === "annex" ? [] : [writeBlock(writing, block, { keepWithNext: index >= kept })],
  );
}

/** From which block on the text goes along with the signature: two lines of it at least. */
function keptWithSignature(
  { profile, measure }: BlockWriting["paper"],
  blocks: readonly PaperBlock[],
): number {
  const last = blocks.at(-1);
  if (last === undefined || !("content" in last)) return blocks.length - 1;
  const words = last.content.map((run) => ("text" in run ? run.text : "")).join("");
  const room = textWidth(profile) - mm(profile.firstLineIndentMm);
  const isOneLine = measure.width(words, sized(profile.roles.body)) < room;
  return blocks.length - (isOneLine ? 2 : 1);
}

function writeAnnex(writing: BlockWriting, blocks: readonly PaperBlock[], paper: WordPaper): Xml[] {
  const title = blocks[0] as BlockOf<"annex">; // atAnnexes puts it first
  return [
    paragraph({ style: styleId("annexLabel") }, []),
    paragraph({ style: styleId("annexTitle") }, [
      writing.anchorOf(title),
      ...writeRuns(title.content),
    ]),
    ...writeReference(paper),
    ...writeText(writing, blocks.slice(1), false),
  ];
}

/** To which paper an annex belongs, with the short rule under it. */
function writeReference({ profile, measure, annexReference }: WordPaper): Xml[] {
  const width = textWidth(profile);
  const widthOf = (text: string) => measure.width(text, sized(profile.roles.annexReference));
  const lines = senseLines(annexReference, width, widthOf);
  return [
    paragraph({ style: styleId("annexReference") }, [run(lines.join("\n"))]),
    rule(width, widthOf(lines.at(-1) ?? "") * profile.shortRuleShare, ANNEX_HEAD_AFTER_PT),
  ];
}

/** An invisible line: a table may not end a text, and a section ends in a paragraph. */
function endOfPart(section: Xml | null): Xml {
  return paragraph({ style: styleId("end"), ...(section === null ? {} : { section }) }, []);
}

function anchor(index: number): Xml {
  return joined([
    element("w:bookmarkStart", { "w:id": index, "w:name": `${ANCHOR}${index}` }),
    element("w:bookmarkEnd", { "w:id": index }),
  ]);
}
