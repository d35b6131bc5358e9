import { type MarkSpec, type NodeSpec, Schema } from "prosemirror-model";

import { paperNodes } from "./paper-nodes.ts";
import { wholeIn } from "./read-attributes.ts";
import { tableNodes } from "./table-nodes.ts";

const inlineNodes = {
  text: { group: "inline" },
  /** A figure that lives in the table of targets. */
  target: {
    group: "inline",
    inline: true,
    atom: true,
    // Arrows pass over it: a chosen figure would be lost to the next letter typed.
    selectable: false,
    attrs: { targetId: { validate: "number" }, typed: { validate: "string" } },
    parseDOM: [{ tag: "span[data-target]", getAttrs: readTarget }],
    toDOM: ({ attrs }) => [
      "span",
      { "data-target": String(attrs["targetId"]), "data-typed": String(attrs["typed"]) },
      String(attrs["typed"]),
    ],
    leafText: ({ attrs }) => String(attrs["typed"]),
  },
  line_break: {
    group: "inline",
    inline: true,
    selectable: false,
    parseDOM: [{ tag: "br" }],
    toDOM: () => ["br"],
    leafText: () => "\n",
  },
} satisfies Record<string, NodeSpec>;

const marks = {
  bold: {
    parseDOM: [{ tag: "b" }, { tag: "strong" }],
    toDOM: () => ["strong", 0],
  },
  italics: {
    parseDOM: [{ tag: "i" }, { tag: "em" }],
    toDOM: () => ["em", 0],
  },
} satisfies Record<string, MarkSpec>;

/** The text of a paper as the editor holds it: blocks in a row, as PaperContent has them. */
export const paperSchema = new Schema({
  nodes: { doc: { content: "block+" }, ...paperNodes, ...tableNodes, ...inlineNodes },
  marks,
});

function readTarget({ dataset, textContent }: HTMLElement): Record<string, unknown> | false {
  const targetId = wholeIn(dataset["target"], 1, Number.MAX_SAFE_INTEGER);
  const typed = dataset["typed"] ?? textContent;
  if (targetId === null || typed === "" || typed.length > 300) return false;
  return { targetId, typed: typed.normalize("NFC") };
}
