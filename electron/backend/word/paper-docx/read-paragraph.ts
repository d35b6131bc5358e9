import type { Element } from "@xmldom/xmldom";

import type { PaperInline } from "#shared/features/documents/paper-text.ts";
import type { Numbering } from "../docx-numbering.ts";
import type { DocxStyles } from "../docx-styles.ts";
import { listOfParagraph } from "../paragraph-list.ts";
import { wordChild, wordValue } from "../word-xml.ts";
import type { StyleKey } from "./paper-styles.ts";
import { readInline } from "./read-inline.ts";
import { type Brought, readableRuns } from "./readable-runs.ts";

/** What reading needs of the file beside its text. */
export type PaperFile = Readonly<{
  numbering: Numbering;
  styles: DocxStyles;
  /** Our styles by the id that the file knows them by. */
  keys: ReadonlyMap<string, StyleKey>;
}>;

/** A paragraph of the file as it was read. */
export type ReadParagraph = Readonly<{
  /** null: a style that is none of ours. */
  style: StyleKey | null;
  content: PaperInline[];
  /** What stands before it: "II.", "- (1)", "đ)"; null: nothing. */
  label: string | null;
  /** How Word counts the label; null where it was typed. */
  format: string | null;
  anchor: number | null;
  align: string | undefined;
}>;

export function readParagraph(file: PaperFile, paragraph: Element): ReadParagraph {
  const properties = wordChild(paragraph, "pPr");
  const styleId = wordValue(wordChild(properties, "pStyle"));
  const typedNumberStyle = [...file.keys].find(([, key]) => key === "typedNumber")?.[0];
  const { content, typedNumber, anchor } = readInline(paragraph, typedNumberStyle);
  const list = listOfParagraph(file, properties, styleId);
  const counted = list === null ? "" : file.numbering.label(list.listId, list.level);
  const brought: Brought = {
    bold: file.styles.says(styleId, "b") === true,
    italics: file.styles.says(styleId, "i") === true,
  };
  return {
    style: styleId === undefined ? null : (file.keys.get(styleId) ?? null),
    content: readableRuns(content, brought),
    label: typedNumber ?? (counted === "" ? null : counted),
    format:
      typedNumber !== null || list === null || counted === ""
        ? null
        : (file.numbering.format(list.listId, list.level) ?? null),
    anchor,
    align: wordValue(wordChild(properties, "jc")),
  };
}
