import { type Box, BREAK, type Mark, moved } from "./boxes.ts";

/** A page's marks, y from the top of the text area. */
export type LaidPage = readonly Mark[];

/** Sums of line heights may be off by as much. */
const TOLERANCE_PT = 0.01;

/** Breaks boxes into pages, each as full as what belongs together allows. */
export function paginate(boxes: readonly Box[], pageHeight: number): readonly LaidPage[] {
  const breaks = breaksBefore(boxes);
  const pages: LaidPage[] = [];
  let start = 0;
  while (start < boxes.length) {
    const end = pageEnd(boxes, breaks, start, pageHeight);
    pages.push(placed(boxes, start, end));
    start = end;
  }
  return pages;
}

/** What a page end before each box costs, all wishes of its neighbours counted in. */
function breaksBefore(boxes: readonly Box[]): readonly number[] {
  const breaks = boxes.map((box, index): number =>
    boxes[index - 1]?.keepWithNext === true ? BREAK.forbidden : box.breakBefore,
  );
  boxes.forEach(({ linesAbove }, index) => {
    // From the signature upwards until enough lines of text go with it.
    let lines = 0;
    for (let at = index; at > 0 && lines < linesAbove; at -= 1) {
      breaks[at] = BREAK.forbidden;
      if (boxes[at - 1]?.isText === true) lines += 1;
    }
  });
  return breaks;
}

/** Where the page that begins with box `start` ends: the box after its last. */
function pageEnd(
  boxes: readonly Box[],
  breaks: readonly number[],
  start: number,
  pageHeight: number,
): number {
  let full = start;
  let y = boxes[start]?.head?.height ?? 0;
  for (; full < boxes.length; full += 1) {
    const box = boxes[full] as Box; // full < length
    y += full === start ? box.height : (boxes[full - 1]?.after ?? 0) + box.before + box.height;
    if (y > pageHeight + TOLERANCE_PT && full > start) break;
  }
  if (full === boxes.length) return full;
  for (const level of [BREAK.free, BREAK.unwelcome]) {
    for (let end = full; end > start; end -= 1) {
      if ((breaks[end] ?? 0) <= level) return end;
    }
  }
  return full;
}

function placed(boxes: readonly Box[], start: number, end: number): LaidPage {
  const head = boxes[start]?.head ?? null;
  const marks: Mark[] = head === null ? [] : [...head.marks];
  let y = head?.height ?? 0;
  for (let index = start; index < end; index += 1) {
    const box = boxes[index] as Box; // end ≤ length
    if (index > start) y += (boxes[index - 1]?.after ?? 0) + box.before;
    for (const mark of box.marks) marks.push(moved(mark, 0, y));
    y += box.height;
  }
  return marks;
}
