import type { PaperBlock } from "#shared/features/documents/paper-text.ts";
import { levelOfStyle } from "./paper-styles.ts";
import { readLabel, takeTypedLabel } from "./read-label.ts";
import type { ReadParagraph } from "./read-paragraph.ts";

/** A paragraph of the text as a block without its id; its number stands as it was read. */
export function readBlock(paragraph: ReadParagraph): PaperBlock {
  const { style, content } = paragraph;
  const id = "";
  if (style === "basis") return { kind: "basis", id, content, actId: null };
  if (style === "annexTitle") return { kind: "annex", id, content };
  const level = levelOfStyle(style);
  if (style?.startsWith("bullet") === true || paragraph.format === "bullet") {
    return bullet(withTypedLabel(paragraph, "mark"), level);
  }
  if (style?.startsWith("heading") !== true && style?.startsWith("numbered") !== true) {
    const typed = withTypedLabel(paragraph, "mark");
    if (typed !== paragraph) return bullet(typed, level);
    return { kind: "paragraph", id, level: 0, numbering: numberOf(paragraph), content };
  }
  const typed = withTypedLabel(paragraph, "number");
  return {
    kind: style.startsWith("heading") ? "heading" : "paragraph",
    id,
    level,
    numbering: numberOf(typed),
    content: typed.content,
  };
}

function bullet({ label, format, content }: ReadParagraph, level: number): PaperBlock {
  const read = label === null ? { mark: null, numbering: null } : readLabel(label, format, true);
  return { kind: "bullet", id: "", level: Math.min(3, Math.max(1, level)), ...read, content };
}

function numberOf({ label, format }: ReadParagraph) {
  return label === null ? null : readLabel(label, format, false).numbering;
}

/** What the program wrote has its label as such; in what was added since, it may be typed. */
function withTypedLabel(paragraph: ReadParagraph, kind: "number" | "mark"): ReadParagraph {
  if (paragraph.label !== null || paragraph.anchor !== null) return paragraph;
  const { label, rest } = takeTypedLabel(paragraph.content, kind);
  return label === null ? paragraph : { ...paragraph, label, content: rest };
}
