import type { Node } from "prosemirror-model";

import { numberBlocks, type NumberingStyle } from "#shared/features/documents/number-blocks.ts";
import { numberWords, pointLetterOrder } from "#shared/features/documents/point-letters-data.ts";
import { shownNumber } from "#shared/features/documents/shown-number.ts";
import {
  type BlockKind,
  bulletKind,
  continued,
  headingKind,
  numberedKind,
  numberingOf,
} from "../text/block-kinds.ts";
import { toBlock } from "../text/from-document.ts";
import { headingAbove } from "./block-styles.ts";
import type { PlacedBlock } from "./selected-blocks.ts";

const shapes: readonly (readonly [NumberingStyle, RegExp])[] = [
  ["roman", /^[IVX]{1,7}\.$/u],
  ["arabic", /^\d{1,2}\.$/u],
  ["dotted", /^\d{1,2}(?:\.\d{1,2}){1,3}\.$/u],
  ["letter", new RegExp(`^[${pointLetterOrder.join("")}]\\)$`, "u")],
  ["paren", /^\(\d{1,2}\)$/u],
  ["article", new RegExp(`^${numberWords.article} \\d{1,3}\\.$`, "u")],
];

/**
 * What a paragraph becomes when `typed` stands before its words: a bullet, or the numbering that
 * prints this very number there, as a block above counts or anew. Null where counting would
 * print another number: it stays as it was typed.
 */
export function typedKind(document: Node, block: PlacedBlock, typed: string): BlockKind | null {
  if (typed === "-") return bulletKind(1);
  if (typed === "+") return bulletKind(2);
  const style = shapes.find(([, shape]) => shape.test(typed))?.[0];
  if (style === undefined) return null;
  const above = document.children.slice(0, block.index);
  const kinds = [...kindsAbove(above, style), kindAnew(style, headingAbove(document, block.index))];
  return kinds.find((kind) => numberOf(above, block.node, kind) === typed) ?? null;
}

/** The kinds of the blocks above that are numbered in this style, the nearest first. */
function kindsAbove(above: readonly Node[], style: NumberingStyle): BlockKind[] {
  const kinds = new Map<string, BlockKind>();
  for (const node of above.toReversed()) {
    if (node.type.name === "annex") break;
    if (numberingOf(node)?.style !== style) continue;
    const name = `${node.type.name} ${String(node.attrs["level"])}`;
    if (!kinds.has(name)) kinds.set(name, continued(node));
  }
  return [...kinds.values()];
}

function kindAnew(style: NumberingStyle, above: number): BlockKind {
  const deeper = (least: number): number => Math.min(Math.max(above + 1, least), 6);
  if (style === "roman" || style === "article") return headingKind(1, style);
  if (style === "paren") return bulletKind(1, style);
  return numberedKind(deeper(leastLevels[style] ?? 2), style);
}

/** How deep the import puts numbers of a style. */
const leastLevels: Readonly<Partial<Record<NumberingStyle, number>>> = {
  arabic: 2,
  dotted: 3,
  letter: 5,
};

function numberOf(above: readonly Node[], node: Node, { type, attrs }: BlockKind): string | null {
  const made = toBlock(type.create({ id: node.attrs["id"] as unknown, ...attrs }));
  const style = "numbering" in made ? made.numbering?.style : undefined;
  const printed = numberBlocks([...above.map(toBlock), made]).get(made.id);
  return style === undefined || printed === undefined ? null : shownNumber(style, printed);
}
