import { zipBytes } from "#backend/files/zip-bytes.ts";
import { letterWords } from "#shared/features/documents/paper-words-data.ts";
import { modelShown } from "./model-shown.ts";
import { packageParts } from "./package-parts.ts";
import type { WordPaper } from "./word-paper.ts";
import { printedText, writeDocument } from "./write-document.ts";
import { titleLines } from "./write-head.ts";
import { helpFor, writeHelp } from "./write-help.ts";
import { writeNumbering } from "./write-numbering.ts";
import { writeMargins } from "./write-sections.ts";
import { writeStyles } from "./write-styles.ts";

/**
 * A paper as a Word file that looks as its PDF does and reads back equal (read-paper-docx.ts).
 *
 * Written by hand: the `docx` library knows no content controls, no custom XML and no list
 * that begins anew below its first level, and stamps every file with the time of day.
 * The same paper gives the same bytes.
 */
export async function writeDocx(paper: WordPaper): Promise<Uint8Array> {
  const printed = printedText(paper);
  const document = writeDocument(paper, printed);
  const subject = paper.ofKind?.letterSubject?.replace(letterWords.sameAsPrefix, "");
  const title =
    subject === undefined ? titleLines(paper.profile, paper.measure, printed.title) : [subject];
  const shown = modelShown(paper.profile, printed, document.lists, title);
  const parts = new Map([
    ...packageParts(paper.properties),
    ["word/document.xml", document.xml] as const,
    ["customXml/item1.xml", writeHelp(helpFor(paper.content, shown, paper.subject))] as const,
    ["word/styles.xml", writeStyles(paper.profile)] as const,
    [
      "word/numbering.xml",
      writeNumbering(paper.profile, document.lists, document.annexCount),
    ] as const,
    ...[...writeMargins(paper.profile, paper.footNote)].map(
      ([file, xml]) => [`word/${file}`, xml] as const,
    ),
  ]);
  // As bytes: the library cuts a text in pieces, at times within a letter outside the first plane.
  const bytes = [...parts].map(([path, text]) => [path, Buffer.from(text, "utf8")] as const);
  return zipBytes(bytes, paper.properties.createdAt);
}
