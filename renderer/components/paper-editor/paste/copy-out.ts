import { type DOMOutputSpec, DOMSerializer, type Node, type Slice } from "prosemirror-model";
import type { EditorState } from "prosemirror-state";

import { shownNumber } from "#shared/features/documents/shown-number.ts";
import { numbersOf } from "../plugins/block-numbers.ts";
import { numberingOf } from "../text/block-kinds.ts";
import { runOf } from "../text/run-of.ts";
import { paperSchema } from "../text/schema.ts";
import type { ListTable, Outside } from "../view/outside.ts";

type NodeOut = (node: Node) => DOMOutputSpec;

/**
 * What others get of a copy: the words as they are printed, numbers and marks before them, in
 * the letters of a paper. Our own editor reads the attributes beside them and leaves the drawn
 * numbers out, so that a copy comes back as it was.
 */
export function copySerializer(state: () => EditorState, outside: () => Outside): DOMSerializer {
  const own = DOMSerializer.nodesFromSchema(paperSchema);
  const block = (name: string): NodeOut => {
    return (node) => {
      const [tag, attributes] = own[name]?.(node) as [string, Record<string, string>];
      const label = labelOf(state(), node);
      const inside = ["span", 0] as const;
      const all = { ...attributes, style: styleOf(node) };
      if (label === "") return [tag, all, inside];
      return [tag, all, ["span", { "data-drawn": "" }, `${label} `], inside];
    };
  };
  const nodes: Record<string, NodeOut> = {
    ...own,
    ...Object.fromEntries(
      ["paragraph", "basis", "heading", "bullet", "annex"].map((name) => [name, block(name)]),
    ),
    target: (node) => [
      "span",
      { "data-target": String(node.attrs["targetId"]), "data-typed": String(node.attrs["typed"]) },
      outside().figureWords(runOf(node)),
    ],
    table: (node) => {
      const [, attributes, ...inside] = own["table"]?.(node) as [string, object, ...unknown[]];
      return ["table", { ...attributes, border: "1", style: TABLE_STYLE }, ...inside];
    },
    list: (node) => listOut(node, own["list"]?.(node), outside().lists),
  };
  return new DOMSerializer(nodes, DOMSerializer.marksFromSchema(paperSchema));
}

/** The same as bare words: a line a block, its number before it, tabs between the cells. */
export function copyText(slice: Slice, state: EditorState, outside: Outside): string {
  const wordsOf = (node: Node): string =>
    node.textBetween(0, node.content.size, " ", (leaf) =>
      leaf.type.name === "target" ? outside.figureWords(runOf(leaf)) : "\n",
    );
  const lineOf = (node: Node): string => {
    if (node.type.name === "table") return node.children.map(lineOf).join("\n");
    if (node.type.name === "table_row") return node.children.map(wordsOf).join("\t");
    if (node.type.name === "list") return listText(tableFor(node, outside.lists));
    const label = labelOf(state, node);
    return label === "" ? wordsOf(node) : `${label} ${wordsOf(node)}`;
  };
  return slice.content.content.map(lineOf).join("\n");
}

const LETTERS = "font-family:'Times New Roman',serif;font-size:14pt";
const TABLE_STYLE = `border-collapse:collapse;${LETTERS}`;

function styleOf({ type }: Node): string {
  const looks: Readonly<Record<string, string>> = {
    heading: "font-weight:bold",
    annex: "font-weight:bold;text-align:center",
    basis: "font-style:italic",
  };
  const own = looks[type.name];
  const place = type.name === "annex" ? "" : ";text-align:justify;text-indent:1cm";
  return `${LETTERS};margin:6pt 0${place}${own === undefined ? "" : `;${own}`}`;
}

/** "II.", "-", "- (1)"; "" for a block without, and for a part of one, which is just its words. */
function labelOf(state: EditorState, node: Node): string {
  const id = String(node.attrs["id"] ?? "");
  const whole = state.doc.children.find(({ attrs }) => attrs["id"] === id);
  if (whole?.content.size !== node.content.size) return "";
  const mark = typeof node.attrs["mark"] === "string" ? node.attrs["mark"] : "";
  const style = numberingOf(node)?.style;
  const printed = numbersOf(state).get(id);
  const number = style === undefined || printed === undefined ? "" : shownNumber(style, printed);
  return `${mark} ${number}`.trim();
}

function listOut(
  node: Node,
  own: DOMOutputSpec | undefined,
  lists: Outside["lists"],
): DOMOutputSpec {
  const table = tableFor(node, lists);
  const [tag, attributes] = own as [string, object];
  if (table === undefined) return [tag, attributes];
  const row = (cells: readonly string[]) => ["tr", ...cells.map((words) => ["td", words])];
  return [
    tag,
    attributes,
    [
      "table",
      { border: "1", style: TABLE_STYLE },
      ["tbody", row(table.columns), ...table.rows.map(row)],
    ],
  ];
}

function listText(table: ListTable | undefined): string {
  if (table === undefined) return "";
  return [table.columns, ...table.rows].map((cells) => cells.join("\t")).join("\n");
}

function tableFor(node: Node, lists: Outside["lists"]): ListTable | undefined {
  return lists[node.attrs["source"] as keyof Outside["lists"]];
}
