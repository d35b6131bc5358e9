import type { Look, PageFrame, Paper } from "./paper.ts";

/** One line of words at its place; lengths in points from the page's top left corner. */
export type PlacedText = Readonly<{
  text: string;
  /** Of its left end, or of its middle. */
  x: number;
  align: "left" | "center";
  baseline: number;
  /** As PDF's operator: "0 g" is black. */
  ink: string;
}> &
  Required<Pick<Look, "fontSize" | "bold" | "italics">>;

export type PlacedRule = Readonly<{ x1: number; x2: number; y: number; width: number }>;

export type PlacedPage = Readonly<{
  /** Its entry among the file's bookmarks. */
  bookmark: string;
  texts: readonly PlacedText[];
  rules: readonly PlacedRule[];
}>;

/** A paper whose every word has its place, a page each, as sheets that are filled in. */
export type PlacedPaper = Pick<Paper, "title" | "subject" | "author" | "frame"> &
  Readonly<{
    /** Drawn under the words of every page; null: none. */
    border: Readonly<{ edge: number; width: number }> | null;
    pages: readonly PlacedPage[];
  }>;

/** A sheet without page numbers, whose note stands between its edge and its frame. */
export function placedFrame(
  size: readonly [number, number],
  edge: number,
  footNote: string | null,
): PageFrame {
  const margins = { left: edge, right: edge, top: edge, bottom: edge };
  return { size, margins, pageNumber: null, footNote };
}
