import type { Element } from "@xmldom/xmldom";

import type { Numbering } from "./docx-numbering.ts";
import type { DocxStyles } from "./docx-styles.ts";
import { wordChild, wordValue } from "./word-xml.ts";

/** The list and level that a paragraph is numbered in, by itself or by its style; null: in none. */
export function listOfParagraph(
  { numbering, styles }: Readonly<{ numbering: Numbering; styles: DocxStyles }>,
  properties: Element | undefined,
  style: string | undefined,
): Readonly<{ listId: string; level: number }> | null {
  const own = wordChild(properties, "numPr");
  const fromStyle = styles.list(style);
  const listId = wordValue(wordChild(own, "numId")) ?? fromStyle?.listId;
  // List 0 takes a numbering that the style brings off again.
  if (listId === undefined || listId === "0") return null;
  const ownLevel = wordValue(wordChild(own, "ilvl"));
  const level =
    (ownLevel === undefined ? undefined : Number(ownLevel)) ??
    numbering.levelOfStyle(listId, fromStyle?.style ?? style ?? "") ??
    fromStyle?.level ??
    0;
  return { listId, level };
}
