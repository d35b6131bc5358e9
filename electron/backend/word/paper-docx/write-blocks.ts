import { assertNever } from "#shared/kernel/assert-never.ts";
import { headingRole } from "#shared/features/documents/heading-role.ts";
import type { LayoutProfile } from "#shared/features/documents/layout-profile.ts";
import {
  type BlockOf,
  isNumberedBlock,
  type PaperBlock,
  type TextBlock,
} from "#shared/features/documents/paper-text.ts";
import { LIST_TAG } from "./marks.ts";
import { type ParagraphOptions, paragraph, run } from "./paragraph.ts";
import {
  fixedLists,
  gapOverHeading,
  roleOfHeadingStyle,
  styleId,
  styleOfBlock,
} from "./paper-styles.ts";
import type { BlockNumber } from "./plan-lists.ts";
import type { WordPaper } from "./word-paper.ts";
import { writeRuns } from "./write-runs.ts";
import { writeTable } from "./write-table.ts";
import { element, valued, type Xml } from "./xml.ts";

export type BlockWriting = Readonly<{
  paper: Pick<WordPaper, "profile" | "printedLists" | "measure">;
  numbers: ReadonlyMap<PaperBlock, BlockNumber>;
  /** A place in the file by which a block is known again; numbers run through the whole text. */
  anchorOf: (block: PaperBlock) => Xml;
}>;

type Placing = Readonly<{ keepWithNext: boolean }>;

/** A block of the printed text, an annex's title aside, as Word's paragraphs and tables. */
export function writeBlock(
  writing: BlockWriting,
  block: Exclude<PaperBlock, { kind: "annex" }>,
  { keepWithNext }: Placing,
): Xml {
  const kept = keepWithNext ? { keepWithNext } : {};
  switch (block.kind) {
    case "basis":
      return textParagraph(writing, block, kept);
    case "heading":
      return textParagraph(writing, block, {
        ...kept,
        ...headingLook(writing.paper.profile, block),
        ...numberOf(writing, block, true),
      });
    case "paragraph":
      return textParagraph(writing, block, {
        ...kept,
        ...numberOf(writing, block, false),
      });
    case "bullet":
      return textParagraph(writing, block, {
        ...kept,
        ...bulletNumber(writing, block),
      });
    case "table":
      return writeTable(writing.paper.profile, block, writing.anchorOf(block));
    case "list":
      return printedList(writing, block);
    default:
      return assertNever(block);
  }
}

function textParagraph(
  { anchorOf, numbers }: BlockWriting,
  block: TextBlock,
  options: ParagraphOptions,
): Xml {
  const number = numbers.get(block);
  const typed = number !== undefined && "typed" in number ? number.typed : "";
  const behind = gapBehind(block);
  const lead = typed !== "" || behind !== null ? [typedNumber(typed + (behind ?? " "))] : [];
  return paragraph({ ...options, style: styleId(styleOfBlock(block)) }, [
    anchorOf(block),
    ...lead,
    ...writeRuns(block.content),
  ]);
}

/** A number that Word does not count: typed, in a style of its own so that it is known as one. */
function typedNumber(text: string): Xml {
  return run(text, { style: styleId("typedNumber") });
}

/**
 * What parts a number from its text where Word's list does not do it: the title of a part
 * stands on a line of its own.
 */
function gapBehind(block: TextBlock): string | null {
  if (!isNumberedBlock(block) || block.numbering?.style !== "part") return null;
  return block.kind === "heading" ? "\n" : " ";
}

/** Where a heading's number makes it another kind of heading than its depth does. */
function headingLook(profile: LayoutProfile, block: BlockOf<"heading">): ParagraphOptions {
  const role = headingRole(block);
  const before = gapOverHeading(profile, role);
  const usual = gapOverHeading(profile, roleOfHeadingStyle(block.level));
  return {
    ...(before === usual ? {} : { before }),
    ...(role === "partTitle" ? { align: "center", firstLine: 0 } : {}),
  };
}

/** @param inStyle the paragraph's style brings a number by itself */
function numberOf(
  { numbers }: BlockWriting,
  block: PaperBlock,
  inStyle: boolean,
): Pick<ParagraphOptions, "list"> {
  const number = numbers.get(block);
  if (number !== undefined && "use" in number) return { list: number };
  return inStyle ? { list: null } : {};
}

function bulletNumber(
  writing: BlockWriting,
  block: BlockOf<"bullet">,
): Pick<ParagraphOptions, "list"> {
  const { mark, level } = block;
  if (block.numbering !== null || mark === null) return numberOf(writing, block, true);
  const usual = level === 2 ? "+" : "-";
  const use = mark === usual ? fixedLists.dashes : fixedLists.plusses;
  return { list: { use, level: level - 1 } };
}

/** A table of the paper's own data: locked, for what is changed in it here would not come back. */
function printedList({ paper, anchorOf }: BlockWriting, block: BlockOf<"list">): Xml {
  const table = paper.printedLists.get(block.source);
  const content =
    table === undefined
      ? paragraph({ style: styleId("body") }, [anchorOf(block)])
      : writeTable(paper.profile, table, anchorOf(block));
  return element("w:sdt", {}, [
    element("w:sdtPr", {}, [
      valued("w:tag", `${LIST_TAG}${block.source}`),
      valued("w:lock", "sdtContentLocked"),
    ]),
    element("w:sdtContent", {}, [content]),
  ]);
}
