import type { Element } from "@xmldom/xmldom";

import type { BlockOf, PaperInline } from "#shared/features/documents/paper-text.ts";
import { inlineText } from "#shared/features/documents/paper-text.ts";
import { letterWords, paperWords } from "#shared/features/documents/paper-words-data.ts";
import { wordChild, wordChildren, wordValue } from "../word-xml.ts";
import { readAddressees } from "./addressee-lines.ts";
import { childBlocks } from "./child-blocks.ts";
import { LIST_TAG } from "./marks.ts";
import { readBlock } from "./read-block.ts";
import { anchorOf } from "./read-inline.ts";
import { type PaperFile, type ReadParagraph, readParagraph } from "./read-paragraph.ts";
import { readTable } from "./read-table.ts";
import { emptyTable, type ShownBlock, type ShownPaper } from "./shown-paper.ts";

const PART_STYLES = [
  "superiorBody",
  "issuingBody",
  "number",
  "placeAndDate",
  "letterSubject",
  "kind",
  "title",
  "addressee",
  "recipient",
  "authority",
  "signerName",
] as const;
type PartStyle = (typeof PART_STYLES)[number];

export type ReadHead = Readonly<{
  issuingBody: string;
  sign: string;
  placeAndDate: string;
  kindName: string;
}>;

/** Words that the layout brings, and lines without any. */
const LAYOUT_STYLES = [
  "nation",
  "motto",
  "draft",
  "annexLabel",
  "annexReference",
  "recipientsLabel",
  "enactment",
  "secretary",
  "secretaryName",
  "pageNumber",
  "footNote",
];

type Reading = {
  readonly file: PaperFile;
  readonly blocks: ShownBlock[];
  /** Words of the paragraphs in each style that is no text of the paper's body. */
  readonly parts: ReadonlyMap<PartStyle, string[]>;
  carried: PaperInline[];
};

/**
 * Reads the text of a paper by the styles of its paragraphs, whatever was done to it in Word.
 *
 * @returns null where no title and no signature are in the styles of a paper
 */
export function readShown(
  file: PaperFile,
  body: Element,
): { paper: ShownPaper; head: ReadHead } | null {
  const parts = new Map(PART_STYLES.map((style): [PartStyle, string[]] => [style, []]));
  const reading: Reading = { file, blocks: [], parts, carried: [] };
  for (const child of childBlocks(body, isPrintedList)) {
    if (child.localName === "p") takeParagraph(reading, readParagraph(file, child), child);
    else if (child.localName === "sdt") takeList(reading, child);
    else if (child.localName === "tbl") takeTable(reading, child);
  }
  const linesOf = (style: PartStyle) => parts.get(style) ?? [];
  const written = (style: PartStyle) => linesOf(style).filter((line) => line.trim() !== "");
  const oneLine = (style: PartStyle) => linesOf(style).join(" ").replaceAll("\n", " ");
  const subject = oneLine("letterSubject").replace(letterWords.sameAsPrefix, "");
  const hasTitle = linesOf("title").length > 0 || subject !== "";
  if (!hasTitle || linesOf("signerName").length === 0) return null;
  const paper: ShownPaper = {
    blocks: reading.blocks,
    title: linesOf("title").length > 0 ? oneLine("title") : subject,
    addressees: readAddressees(linesOf("addressee")),
    recipients: written("recipient"),
    authority: written("authority"),
    signerName: written("signerName")[0] ?? null,
  };
  const head: ReadHead = {
    issuingBody: oneLine("issuingBody"),
    sign: oneLine("number").replace(`${paperWords.number}:`, "").trim(),
    placeAndDate: oneLine("placeAndDate"),
    kindName: oneLine("kind"),
  };
  return { paper, head };
}

function takeParagraph(reading: Reading, read: ReadParagraph, node: Element): void {
  const paragraph = { ...read, content: [...reading.carried, ...read.content] };
  const mark = wordChild(node, "pPr", "rPr");
  if (wordChild(mark, "del") !== undefined) {
    // Its end was deleted: what is left of it begins the next paragraph.
    reading.carried = paragraph.content;
    return;
  }
  reading.carried = [];
  const text = inlineText(paragraph.content);
  const style = paragraph.style;
  const part = PART_STYLES.find((each) => each === style);
  if (part !== undefined) {
    reading.parts.get(part)?.push(text);
    return;
  }
  if (style !== null && LAYOUT_STYLES.includes(style)) return;
  if (style === "end" && text === "") {
    const { anchor } = paragraph;
    if (anchor !== null) reading.blocks.push({ block: emptyTable, anchor, label: null });
    return;
  }
  if (text === "" && paragraph.label === null && paragraph.anchor === null) return;
  reading.blocks.push({
    block: readBlock(paragraph),
    anchor: paragraph.anchor,
    label: paragraph.label,
  });
}

/** The head and the signature are tables too: known by the styles in them. */
function takeTable(reading: Reading, table: Element): void {
  const inner = paragraphsIn(table);
  const isLayout = inner.some((paragraph) => {
    const key = reading.file.keys.get(wordValue(wordChild(paragraph, "pPr", "pStyle")) ?? "");
    return key === "nation" || key === "authority" || key === "signerName";
  });
  if (isLayout) {
    for (const node of inner) takeParagraph(reading, readParagraph(reading.file, node), node);
    return;
  }
  const { block, grid, anchor } = readTable(reading.file, table);
  if (block.rows.length > 0) reading.blocks.push({ block, grid, anchor, label: null });
}

function paragraphsIn(parent: Element): Element[] {
  return childBlocks(parent).flatMap((child) => {
    if (child.localName === "p") return [child];
    return ["tr", "tc", "tbl"].includes(child.localName ?? "") ? paragraphsIn(child) : [];
  });
}

function isPrintedList(container: Element): boolean {
  return sourceOf(container) !== null;
}

function sourceOf(container: Element): BlockOf<"list">["source"] | null {
  const tag = wordValue(wordChild(container, "sdtPr", "tag")) ?? "";
  const sources = ["targets", "tasks", "assignments"] as const;
  return sources.find((source) => tag === `${LIST_TAG}${source}`) ?? null;
}

function takeList(reading: Reading, control: Element): void {
  const source = sourceOf(control);
  if (source === null) return;
  const block = { kind: "list", id: "", source } as const;
  reading.blocks.push({ block, anchor: anchorIn(control), label: null });
}

function anchorIn(parent: Element): number | null {
  for (const child of wordChildren(parent)) {
    const anchor = child.localName === "bookmarkStart" ? anchorOf(child) : anchorIn(child);
    if (anchor !== null) return anchor;
  }
  return null;
}
