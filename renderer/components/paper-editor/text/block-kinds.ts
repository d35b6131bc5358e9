import type { Attrs, Node, NodeType } from "prosemirror-model";

import type { NumberingStyle } from "#shared/features/documents/number-blocks.ts";
import type { PaperNumbering } from "#shared/features/documents/paper-text.ts";
import { paperSchema } from "./schema.ts";

/** What a block of text is, apart from its words and its id. */
export type BlockKind = Readonly<{ type: NodeType; attrs: Attrs }>;

const { paragraph, heading, bullet, basis, annex } = paperSchema.nodes;

export const plainParagraph: BlockKind = { type: paragraph, attrs: { level: 0, numbering: null } };
export const basisKind: BlockKind = { type: basis, attrs: { actId: null } };
export const annexKind: BlockKind = { type: annex, attrs: {} };

export function headingKind(level: number, style: NumberingStyle | null): BlockKind {
  return { type: heading, attrs: { level, numbering: counted(style) } };
}

export function numberedKind(level: number, style: NumberingStyle): BlockKind {
  return { type: paragraph, attrs: { level, numbering: counted(style) } };
}

export function bulletKind(level: number, style: "paren" | null = null): BlockKind {
  const mark = style !== null ? null : level === 1 ? "-" : "+";
  return { type: bullet, attrs: { level, mark, numbering: counted(style) } };
}

function counted(style: NumberingStyle | null): PaperNumbering | null {
  return style === null ? null : { style, fixed: null };
}

export function numberingOf({ attrs }: Node): PaperNumbering | null {
  // Set only from the paper's own type; undefined in blocks that take no number.
  return (attrs["numbering"] as PaperNumbering | null | undefined) ?? null;
}

/** The depth of a block's number; null where it has none to speak of. */
export function levelOf(node: Node): number | null {
  const level: unknown = node.attrs["level"];
  return typeof level === "number" ? level : null;
}

/** The same kind for the block that follows: its number goes on being counted. */
export function continued({ type, attrs }: Node): BlockKind {
  const { id: _id, ...own } = attrs;
  const numbering = own["numbering"] as PaperNumbering | null | undefined;
  return {
    type,
    attrs: {
      ...own,
      ...(numbering == null ? {} : { numbering: { ...numbering, fixed: null } }),
      ...(type === basis ? { actId: null } : {}),
    },
  };
}

/** May a block take words and marks of its own? */
export function isWordsBlock({ type }: Node): boolean {
  return [paragraph, heading, bullet, basis, annex].includes(type);
}
