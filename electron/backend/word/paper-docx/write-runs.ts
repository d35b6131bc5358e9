import type { PaperInline } from "#shared/features/documents/paper-text.ts";
import { figureTag } from "./figure-tag.ts";
import { run } from "./paragraph.ts";
import { unbrokenSpans } from "./unbroken-spans.ts";
import { element, valued, type Xml } from "./xml.ts";

/** The runs of a printed text; a figure stands in a content control that names its target. */
export function writeRuns(content: readonly PaperInline[]): Xml[] {
  return content.map((inline) => {
    if (inline.type === "break") return run("\n");
    const { bold, italics } = inline;
    const look = { ...(bold ? { bold } : {}), ...(italics ? { italics } : {}) };
    if (inline.type === "text") return run(unbrokenSpans(inline.text), look);
    return element("w:sdt", {}, [
      element("w:sdtPr", {}, [valued("w:tag", figureTag(inline.targetId, inline.typed))]),
      element("w:sdtContent", {}, [run(inline.typed, look)]),
    ]);
  });
}
