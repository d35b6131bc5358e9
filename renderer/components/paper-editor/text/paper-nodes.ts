import type { AttributeSpec, DOMOutputSpec, Node, NodeSpec } from "prosemirror-model";

import { readBlockAttributes } from "./read-attributes.ts";

const id: AttributeSpec = { default: "", validate: "string" };
const level = (least: number): AttributeSpec => ({ default: least, validate: "number" });
const numbering: AttributeSpec = { default: null };

/** What every block writes into the page, and reads back from a copy of itself. */
function blockAttributes({ type, attrs }: Node): Record<string, string> {
  const { level: depth, numbering: number, mark, actId, source } = attrs;
  return {
    "data-block": type.name,
    ...(typeof depth === "number" ? { "data-level": String(depth) } : {}),
    ...(number == null ? {} : { "data-numbering": JSON.stringify(number) }),
    ...(typeof mark === "string" ? { "data-mark": mark } : {}),
    ...(typeof actId === "number" ? { "data-act": String(actId) } : {}),
    ...(typeof source === "string" ? { "data-source": source } : {}),
  };
}

function textBlock(name: string, attrs: Record<string, AttributeSpec>): NodeSpec {
  return {
    group: "block",
    content: "inline*",
    defining: true,
    attrs: { id, ...attrs },
    parseDOM: [{ tag: `[data-block=${name}]`, getAttrs: readBlockAttributes }],
    toDOM: (node): DOMOutputSpec => [tagOf(node), blockAttributes(node), 0],
  };
}

function tagOf({ type, attrs }: Node): string {
  if (type.name === "annex") return "h2";
  return type.name === "heading" ? `h${Math.min(Number(attrs["level"]) + 1, 6)}` : "p";
}

/** The blocks of a paper; tables have a file of their own. */
export const paperNodes = {
  paragraph: {
    ...textBlock("paragraph", { level: level(0), numbering }),
    parseDOM: [
      { tag: "[data-block=paragraph]", getAttrs: readBlockAttributes },
      // A number that a copy shows to others; here it is counted.
      { tag: "span[data-drawn]", ignore: true },
      // Of another program: its look is not ours, its words are. Ours say what they are, and go first.
      { tag: "p, h1, h2, h3, h4, h5, h6", priority: 20 },
    ],
  },
  basis: textBlock("basis", { actId: { default: null } }),
  heading: textBlock("heading", { level: level(1), numbering }),
  bullet: textBlock("bullet", { level: level(1), mark: { default: "-" }, numbering }),
  annex: textBlock("annex", {}),
  list: {
    group: "block",
    atom: true,
    selectable: true,
    draggable: true,
    attrs: { id, source: { default: "targets", validate: "string" } },
    parseDOM: [{ tag: "div[data-block=list]", getAttrs: readBlockAttributes }],
    toDOM: (node) => ["div", blockAttributes(node)],
  },
} satisfies Record<string, NodeSpec>;
