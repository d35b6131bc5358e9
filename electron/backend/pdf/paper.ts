import type { Measure } from "./fonts.ts";
import type { ListSpec } from "./list-spec.ts";

// A paper is data: nodes that stand one under the other, beside each other or in a
// table. What belongs together on a page is said by keys on the nodes; compose.ts
// makes lines of them, paginate.ts breaks the lines into pages.

export type Look = Readonly<{
  fontSize?: number;
  bold?: boolean;
  italics?: boolean;
  alignment?: "left" | "center" | "right" | "justify";
  /** Multiple of a single line. */
  lineHeight?: number;
  /** Before the first line, in points. */
  leadingIndent?: number;
  /** Left, top, right, bottom, in points; what lies over the first thing on a page is dropped. */
  margin?: readonly [number, number, number, number];
  /** Stays on the page of the node that follows. */
  keepWithNext?: boolean;
  /** At least so many lines of running text stand over it on its page. */
  linesAbove?: number;
}>;

export type Run = Readonly<{
  text: string;
  bold?: boolean;
  italics?: boolean;
  fontSize?: number;
  /** Set as one word, with the spaces that it has. */
  noWrap?: boolean;
}>;

/** Where a node's text comes from, so that a place on the page leads back to it. */
export type Origin = Readonly<{
  blockId: string;
  /** Letters of the node that are not the block's own, as its number. */
  lead: number;
  /** Where in the block's text the node's own text begins, and how long it is there. */
  from: number;
  length: number;
}>;

export type TextNode = Look &
  Readonly<{
    text: string | readonly Run[];
    noWrap?: boolean;
    /** Running text: may be cut by a page end, with two lines at least on each side. */
    breakable?: boolean;
    origin?: Origin;
    /** An entry of the file's bookmarks leads here. */
    bookmark?: Readonly<{ level: number; title: string }>;
  }>;

export type LineNode = Look &
  Readonly<{
    canvas: readonly Readonly<{
      type: "line";
      x1: number;
      y1: number;
      x2: number;
      y2: number;
      lineWidth: number;
    }>[];
  }>;

/** Room that is left empty; under a name it is found again. */
export type SpaceNode = Look &
  Readonly<{ space: Readonly<{ height: number; name: "signature" | null }> }>;

export type StackNode = Look &
  Readonly<{ stack: readonly PaperNode[]; unbreakable?: boolean; width?: number | "*" }>;

/** Never cut, unless it is taller than a page: then what is longest in it runs on. */
export type ColumnsNode = Look & Readonly<{ columns: readonly StackNode[]; columnGap?: number }>;

export type TableCell = Readonly<{
  /** One under the other. */
  content: readonly TextNode[];
  /** How many columns it spans. */
  span: number;
}>;

/** Rows are never cut unless taller than a page; the first ones are repeated on every page. */
export type TableNode = Look &
  Readonly<{
    table: Readonly<{
      /** Shares of the width; they need not add up to anything. */
      widths: readonly number[];
      headerRows: number;
      rows: readonly (readonly TableCell[])[];
    }>;
  }>;

/** A part that is drawn once the widths of its texts are known. */
export type MeasuredPart = (measure: Measure) => PaperNode;

export type PaperNode =
  TextNode | LineNode | SpaceNode | StackNode | ColumnsNode | TableNode | MeasuredPart;

export type PageFrame = Readonly<{
  /** In points. */
  size: readonly [width: number, height: number];
  margins: Readonly<{ left: number; right: number; top: number; bottom: number }>;
  /** Null: its pages bear no number. */
  pageNumber: Readonly<{ place: "top-centre" | "bottom-right"; sizePt: number }> | null;
  /** A small line in the bottom margin of every page, as that a paper is a specimen; null: none. */
  footNote: string | null;
}>;

/** What follows the signed text, on pages of its own, numbered from 1. */
export type Annex =
  | Readonly<{ kind: "list"; list: ListSpec }>
  | Readonly<{ kind: "text"; content: readonly PaperNode[]; landscape: boolean }>;

export type Paper = Readonly<{
  title: string;
  subject: string;
  author: string;
  frame: PageFrame;
  body: Look;
  content: readonly PaperNode[];
  annexes: readonly Annex[];
  /** The word across every page of a paper that is not signed yet; null: signed. */
  watermark: string | null;
}>;
