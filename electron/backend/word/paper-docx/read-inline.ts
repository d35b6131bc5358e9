import type { Element } from "@xmldom/xmldom";

import type { PaperInline } from "#shared/features/documents/paper-text.ts";
import { textOf } from "../docx-runs.ts";
import { wordChild, wordChildren, wordSwitch, wordValue } from "../word-xml.ts";
import { targetOfTag } from "./figure-tag.ts";
import { ANCHOR, FIGURE_TAG } from "./marks.ts";

export type InlineReading = Readonly<{
  content: readonly PaperInline[];
  /** The number that was typed because Word does not count to it, with its stop. */
  typedNumber: string | null;
  /** The block that the paragraph was written for, by its place in the text. */
  anchor: number | null;
}>;

type Gathering = {
  readonly content: PaperInline[];
  readonly typedNumberStyle: string | undefined;
  typedNumber: string;
  anchor: number | null;
};

/** Deleted text and what only describes; text that was moved counts where it is now. */
const LEFT_OUT = ["del", "moveFrom", "pPr", "rPr", "sdtPr", "sdtEndPr"];

/** What a paragraph says, with the looks that its runs have beside those of its style. */
export function readInline(
  paragraph: Element,
  typedNumberStyle: string | undefined,
): InlineReading {
  const gathering: Gathering = { content: [], typedNumberStyle, typedNumber: "", anchor: null };
  gather(gathering, paragraph);
  const typedNumber = gathering.typedNumber.trim();
  return {
    content: gathering.content,
    typedNumber: typedNumber === "" ? null : typedNumber,
    anchor: gathering.anchor,
  };
}

function gather(gathering: Gathering, parent: Element): void {
  for (const child of wordChildren(parent)) {
    const kind = child.localName ?? "";
    if (LEFT_OUT.includes(kind)) continue;
    if (kind === "r") readRun(gathering, child);
    else if (kind === "bookmarkStart") gathering.anchor ??= anchorOf(child);
    else if (kind === "sdt" && tagOf(child).startsWith(FIGURE_TAG)) readFigure(gathering, child);
    else gather(gathering, child);
  }
}

function readRun(gathering: Gathering, run: Element): void {
  const properties = wordChild(run, "rPr");
  if (wordSwitch(properties, "vanish") === true) return;
  const text = textOf(run, false);
  if (text === "") return;
  const style = wordValue(wordChild(properties, "rStyle"));
  if (style !== undefined && style === gathering.typedNumberStyle) {
    gathering.typedNumber += text;
    return;
  }
  gathering.content.push({
    type: "text",
    text,
    ...(wordSwitch(properties, "b") === true ? { bold: true as const } : {}),
    ...(wordSwitch(properties, "i") === true ? { italics: true as const } : {}),
  });
}

/** A figure in one look; what has been changed in it is text. */
function readFigure(gathering: Gathering, control: Element): void {
  const inner: Gathering = { ...gathering, content: [] };
  gather(inner, wordChild(control, "sdtContent") ?? control);
  gathering.anchor ??= inner.anchor;
  const runs = inner.content.flatMap((run) => (run.type === "text" ? [run] : []));
  const typed = runs.map(({ text }) => text).join("");
  const targetId = targetOfTag(tagOf(control), typed);
  const [first] = runs;
  if (targetId === null || first === undefined) {
    gathering.content.push(...inner.content);
    return;
  }
  const { bold, italics } = first;
  gathering.content.push({
    type: "target",
    targetId,
    typed,
    ...(bold === true ? { bold } : {}),
    ...(italics === true ? { italics } : {}),
  });
}

function tagOf(control: Element): string {
  return wordValue(wordChild(control, "sdtPr", "tag")) ?? "";
}

export function anchorOf(bookmark: Element): number | null {
  const name = wordValue(bookmark, "name") ?? "";
  const place = name.startsWith(ANCHOR) ? name.slice(ANCHOR.length) : "";
  return /^\d{1,6}$/u.test(place) ? Number(place) : null;
}
