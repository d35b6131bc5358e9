import type { Element } from "@xmldom/xmldom";

import { fileFailure } from "#shared/kernel/file-failure.ts";
import { type Numbering, readNumbering } from "./docx-numbering.ts";
import { type DocxStyles, readStyles } from "./docx-styles.ts";
import { readParagraph } from "./docx-runs.ts";
import { openDocx } from "./open-docx.ts";
import { listOfParagraph } from "./paragraph-list.ts";
import type { TextLine, TextRun } from "./text-line.ts";
import { textLimits } from "./text-limits.ts";
import { wordChild, wordChildren, wordValue } from "./word-xml.ts";

type Reading = {
  readonly numbering: Numbering;
  readonly styles: DocxStyles;
  readonly lines: TextLine[];
  /** What a paragraph with a deleted end hands on to the next one. */
  carried: readonly TextRun[];
  paragraphs: number;
  rows: number;
};
type Cell = readonly [row: number, column: number];

/** Word's containers of paragraphs that are no content of their own; deleted text is not among them. */
const CONTAINERS = ["sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag"];

/**
 * The paragraphs of a Word file as a reader sees them: automatic numbers and bullets as
 * labels, tables cell by cell, accepted changes, capitals set by formatting as capitals.
 *
 * @throws AppError file.unreadable, file.zip-bomb, file.password-protected, file.kind-unknown
 */
export async function readDocx(bytes: Buffer, name: string): Promise<TextLine[]> {
  const parts = await openDocx(bytes, name);
  const reading: Reading = {
    numbering: readNumbering(parts.numbering),
    styles: readStyles(parts.styles),
    lines: [],
    carried: [],
    paragraphs: 0,
    rows: 0,
  };
  const body = wordChild(parts.document.documentElement, "body");
  if (body === undefined) throw fileFailure("file.unreadable", { name });
  readBlocks(reading, body, null);
  const isBeyond = reading.lines.some(({ text }) => text.length > textLimits.lineLength);
  if (isBeyond || reading.lines.length > textLimits.lines) {
    throw fileFailure("file.unreadable", { name });
  }
  return reading.lines;
}

function readBlocks(reading: Reading, parent: Element, cell: Cell | null): void {
  for (const child of wordChildren(parent)) {
    const kind = child.localName ?? "";
    if (kind === "p") readParagraphOf(reading, child, cell);
    else if (kind === "tbl") readTable(reading, child, cell);
    else if (CONTAINERS.includes(kind)) readBlocks(reading, child, cell);
  }
}

/** A table inside a cell belongs to that cell. */
function readTable(reading: Reading, table: Element, outer: Cell | null): void {
  for (const rowNode of rowsOf(table)) {
    if (wordChild(rowNode, "trPr", "del") !== undefined) continue;
    const row = reading.rows;
    if (outer === null) reading.rows += 1;
    let column = Number(wordValue(wordChild(rowNode, "trPr", "gridBefore")) ?? 0);
    for (const cellNode of wordChildren(rowNode, "tc")) {
      readBlocks(reading, cellNode, outer ?? [row, column]);
      column += Math.max(1, Number(wordValue(wordChild(cellNode, "tcPr", "gridSpan")) ?? 1));
    }
  }
}

function rowsOf(parent: Element): Element[] {
  return wordChildren(parent).flatMap((child) => {
    if (child.localName === "tr") return [child];
    return CONTAINERS.includes(child.localName ?? "") ? rowsOf(child) : [];
  });
}

function readParagraphOf(reading: Reading, paragraph: Element, cell: Cell | null): void {
  reading.paragraphs += 1;
  const properties = wordChild(paragraph, "pPr");
  const style = wordValue(wordChild(properties, "pStyle"));
  const content = readParagraph(paragraph, reading.styles, style);
  const runs = [...reading.carried, ...content.runs];
  const mark = wordChild(properties, "rPr");
  if (wordChild(mark, "del") !== undefined || wordChild(mark, "moveFrom") !== undefined) {
    // Its end was deleted: what is left of it begins the next paragraph.
    reading.carried = runs;
    return;
  }
  reading.carried = [];
  const text = runs.map((run) => run.text).join("");
  const label = labelOf(reading, properties, style);
  if (text.trim() !== "" || label !== "") {
    const inked = runs.filter((run) => run.text.trim() !== "");
    const isBold = inked.length > 0 && inked.every(({ bold }) => bold === true);
    const isMixed = inked.some(
      ({ bold, italics, font }) =>
        italics === true || font !== undefined || (bold === true && !isBold),
    );
    reading.lines.push({
      text,
      place: { line: reading.paragraphs },
      ...(label === "" ? {} : { label }),
      ...(isBold ? { bold: true } : {}),
      ...(isMixed ? { runs } : {}),
      ...(cell === null ? {} : { cell }),
      ...(content.footnotes === 0 ? {} : { footnotes: content.footnotes }),
    });
  }
  for (const box of content.textBoxes) readBlocks(reading, box, cell);
}

function labelOf(
  reading: Reading,
  properties: Element | undefined,
  style: string | undefined,
): string {
  const list = listOfParagraph(reading, properties, style);
  return list === null ? "" : reading.numbering.label(list.listId, list.level);
}
