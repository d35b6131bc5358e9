import type { Measure } from "./fonts.ts";
import type { ListSpec } from "./list-spec.ts";

// A paper is data: pdfmake's definition, narrowed to what papers use, with three
// additions of ours: keepWithNext and breakable (see keep-together.ts), parts that
// need text widths before they can be drawn, and lists that follow the text as annexes.

export type Look = Readonly<{
  fontSize?: number;
  bold?: boolean;
  italics?: boolean;
  alignment?: "left" | "center" | "right" | "justify";
  lineHeight?: number;
  leadingIndent?: number;
  /** Left, top, right, bottom, in points. */
  margin?: readonly [number, number, number, number];
  /** Stays on the page of the node that follows. */
  keepWithNext?: boolean;
}>;

export type Run = Readonly<{
  text: string;
  bold?: boolean;
  italics?: boolean;
  fontSize?: number;
  noWrap?: boolean;
  preserveLeadingSpaces?: boolean;
}>;

export type TextNode = Look &
  Readonly<{
    text: string | readonly Run[];
    noWrap?: boolean;
    preserveLeadingSpaces?: boolean;
    /** May be cut by a page end, with two lines at least on each side. */
    breakable?: boolean;
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

export type StackNode = Look &
  Readonly<{ stack: readonly PaperNode[]; unbreakable?: boolean; width?: number | "*" }>;

export type ColumnsNode = Look &
  Readonly<{ columns: readonly StackNode[]; columnGap?: number; unbreakable?: boolean }>;

/** A part that is drawn once the widths of its texts are known. */
export type MeasuredPart = (measure: Measure) => PaperNode;

export type PaperNode = TextNode | LineNode | StackNode | ColumnsNode | MeasuredPart;

export type PageFrame = Readonly<{
  /** In points. */
  size: readonly [width: number, height: number];
  margins: Readonly<{ left: number; right: number; top: number; bottom: number }>;
  pageNumber: Readonly<{ place: "top-centre" | "bottom-right"; sizePt: number }>;
  /** A small line in the bottom margin of every page, as that a paper is a specimen; null: none. */
  footNote: string | null;
}>;

export type Paper = Readonly<{
  title: string;
  subject: string;
  author: string;
  frame: PageFrame;
  body: Look;
  content: readonly PaperNode[];
  /** Lists that follow the signed text, each on pages of its own, numbered from 1. */
  annexes: readonly ListSpec[];
  /** The word across every page of a paper that is not signed yet; null: signed. */
  watermark: string | null;
}>;
