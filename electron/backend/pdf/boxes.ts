import type { Origin } from "./paper.ts";
import type { TextLine } from "./text-lines.ts";

/** What is drawn in a box; lengths in points from the box's top left corner. */
export type Mark =
  | Readonly<{ kind: "line"; x: number; y: number; line: TextLine; origin: Origin | null }>
  | Readonly<{ kind: "rule"; x1: number; y1: number; x2: number; y2: number; width: number }>
  | Readonly<{ kind: "space"; x: number; y: number; width: number; height: number }>
  | Readonly<{ kind: "bookmark"; y: number; level: number; title: string }>;

/**
 * How little a page may end before a box: free; only when nothing else is left, as
 * between the lines of a heading; never but by force.
 */
export const BREAK = { free: 0, unwelcome: 1, forbidden: 2 } as const;
export type Break = (typeof BREAK)[keyof typeof BREAK];

/** A strip of the page as wide as the text, never cut: a line, a row, a signature. */
export type Box = Readonly<{
  height: number;
  /** Room over it, unless it is the first on its page, and under it, unless it is the last. */
  before: number;
  after: number;
  marks: readonly Mark[];
  breakBefore: Break;
  /** A line of running text: what a signature must not be without. */
  isText: boolean;
  /** At least so many lines of running text stand over it on its page. */
  linesAbove: number;
  /** Stays on the page of the box that follows. */
  keepWithNext: boolean;
  /** Drawn again over it when it is the first on its page: the head of its table. */
  head: Readonly<{ height: number; marks: readonly Mark[] }> | null;
}>;

export const plainBox: Omit<Box, "height" | "marks"> = {
  before: 0,
  after: 0,
  breakBefore: BREAK.free,
  isText: false,
  linesAbove: 0,
  keepWithNext: false,
  head: null,
};

/** The same mark further right and down. */
export function moved(mark: Mark, dx: number, dy: number): Mark {
  switch (mark.kind) {
    case "rule":
      return {
        ...mark,
        x1: mark.x1 + dx,
        x2: mark.x2 + dx,
        y1: mark.y1 + dy,
        y2: mark.y2 + dy,
      };
    case "bookmark":
      return { ...mark, y: mark.y + dy };
    case "line":
    case "space":
      return { ...mark, x: mark.x + dx, y: mark.y + dy };
  }
}

/** Boxes one under the other as a single one that is not cut any more. */
export function pile(boxes: readonly Box[]): Box {
  const marks: Mark[] = [];
  let y = 0;
  boxes.forEach((box, index) => {
    if (index > 0) y += (boxes[index - 1]?.after ?? 0) + box.before;
    marks.push(...box.marks.map((mark) => moved(mark, 0, y)));
    y += box.height;
  });
  return {
    ...plainBox,
    height: y,
    marks,
    before: boxes[0]?.before ?? 0,
    after: boxes.at(-1)?.after ?? 0,
  };
}

/** The height of boxes one under the other. */
export function heightOf(boxes: readonly Box[]): number {
  return boxes.reduce(
    (sum, box, index) =>
      sum + box.height + (index > 0 ? (boxes[index - 1]?.after ?? 0) + box.before : 0),
    0,
  );
}
