import type { Comparator } from "./comparator.ts";
import {
  aboutWords,
  boundsAfter,
  boundsBefore,
  fillersBeforeNumber,
  fromWords,
} from "./figure-words-data.ts";
import { endsWithWords, startsWithWords } from "./word-borders.ts";

type BoundBefore = Readonly<{
  comparator: Exclude<Comparator, "keep">;
  /** Where the words begin that lead to the figure. */
  start: number;
  /** Where the bound begins that decides, and where "từ" does. */
  boundStart: number | undefined;
  fromStart: number | undefined;
  /** The words say that the figure is not exact: "khoảng", "gần". */
  isAbout: boolean;
}>;

const LOOK_BACK = 60;
const LOOK_AHEAD = 30;

/** Reads the words before a figure backwards: fillers are skipped, the nearest bound decides. */
export function boundBefore(clause: string, at: number): BoundBefore {
  const floor = Math.max(0, at - LOOK_BACK);
  const window = clause.slice(floor, at).toLowerCase();
  let rest = window.trimEnd();
  let comparator: BoundBefore["comparator"] = "=";
  let boundStart: number | undefined;
  let fromStart: number | undefined;
  let isAbout = false;
  const ending = (words: string): boolean => endsWithWords(rest, words);
  for (;;) {
    const about = aboutWords.find(ending);
    const bound = about === undefined ? boundsBefore.find(([words]) => ending(words)) : undefined;
    const words = about ?? bound?.[0] ?? fillersBeforeNumber.find(ending);
    if (words === undefined) break;
    rest = rest.slice(0, -words.length);
    if (about !== undefined) isAbout = true;
    if (bound !== undefined && comparator === "=") {
      comparator = bound[1];
      boundStart = floor + rest.length;
    }
    if (fromWords.includes(words)) fromStart = floor + rest.length;
    rest = rest.trimEnd();
  }
  const length = rest.length === 0 ? 0 : window.slice(rest.length).search(/\S/u);
  const start = length < 0 ? at : floor + rest.length + length;
  return { comparator, start: Math.min(start, at), boundStart, fromStart, isAbout };
}

/** "trở lên", "trở xuống" behind a figure. */
export function boundAfter(
  clause: string,
  end: number,
): Readonly<{ comparator: ">=" | "<="; end: number }> | undefined {
  const after = clause.slice(end, end + LOOK_AHEAD).toLowerCase();
  const gap = after.length - after.trimStart().length;
  const bound = boundsAfter.find(([words]) => startsWithWords(after.trimStart(), words));
  return bound && { comparator: bound[1], end: end + gap + bound[0].length };
}

/** "từ" stands right before the place. */
export function followsFrom(clause: string, at: number): boolean {
  const before = clause
    .slice(Math.max(0, at - 12), at)
    .toLowerCase()
    .trimEnd();
  return fromWords.some((words) => endsWithWords(before, words));
}
