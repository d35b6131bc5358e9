import type { Comparator } from "./comparator.ts";
import {
  boundsAfter,
  boundsBefore,
  changeJoinPattern,
  countedThings,
  dong,
  dongWords,
  fillersBeforeNumber,
  fromWords,
  multipliers,
  percentWords,
  perSuffixPattern,
  rangeJoinPattern,
  signBounds,
  wordsBeforeOtherNumbers,
} from "./plan-words-data.ts";
import { type ReadNumber, readNumber, shiftDecimal } from "./read-number.ts";

/** A figure with its unit inside a clause. */
export type Measurement = Readonly<{
  /** Where the words that belong to it (bound, figure, unit) begin and end in the clause. */
  start: number;
  end: number;
  /**
   * The words among these that say the figure itself ("trên 134 triệu đồng", without "đạt"
   * before it or counts beside it); null for a range, which says two.
   */
  words: Readonly<{ start: number; end: number }> | null;
  typed: string;
  value: string;
  doubt: ReadNumber["doubt"];
  unit: string;
  comparator: Exclude<Comparator, "keep">;
  /** The other end of "từ 80% đến dưới 85%". */
  upTo: Readonly<{ value: string; comparator: "<" | "<=" }> | null;
  /** The counts of "2.718/2.974 hộ, chiếm 91,39%". */
  counts: Readonly<{ part: string; whole: string; typed: string }> | null;
}>;

type Figure = {
  at: number;
  end: number;
  typed: string;
  number: ReadNumber;
  of: ReadNumber | null;
  unit: string | null;
  zeros: number;
};

const LOOK_BACK = 60;
const LOOK_AHEAD = 30;
const MAX_FIGURES = 200;

/** All figures of a clause that measure something; years, ages and numbers of acts are none. */
export function readMeasurements(clause: string): Measurement[] {
  const figures = readFigures(clause);
  const found: Measurement[] = [];
  for (let index = 0; index < figures.length; index += 1) {
    const figure = figures[index];
    if (figure === undefined) continue;
    const next = figures[index + 1];
    const between = next === undefined ? "" : clause.slice(figure.end, next.at);
    if (
      next?.unit != null &&
      figure.of === null &&
      next.of === null &&
      between.length < LOOK_AHEAD
    ) {
      const named = countsSomethingElse(clause.slice(Math.max(0, figure.at - 20), figure.at), "");
      const sameUnit = figure.unit === next.unit || (figure.unit === null && !named);
      if (sameUnit && rangeJoinPattern.test(between) && figure.zeros <= next.zeros) {
        found.push(range(clause, figure, next));
        index += 1;
        continue;
      }
      // "từ 80% lên 85%": the first figure is where it stands today.
      if (sameUnit && changeJoinPattern.test(between) && startsWithFrom(clause, figure.at))
        continue;
    }
    if (figure.unit === null) continue;
    const percentNext =
      figure.of !== null && next?.unit === "%" && between.length < LOOK_AHEAD ? next : undefined;
    if (percentNext !== undefined && figure.of !== null) {
      const counts = { part: figure.number.value, whole: figure.of.value, typed: figure.typed };
      found.push({ ...single(clause, percentNext), start: figure.at, counts });
      index += 1;
      continue;
    }
    const before = found.at(-1);
    if (figure.of !== null && before?.unit === "%" && figure.at - before.end < LOOK_AHEAD) {
      const counts = { part: figure.number.value, whole: figure.of.value, typed: figure.typed };
      if (before.counts === null && !clause.slice(before.end, figure.at).includes(",")) {
        found[found.length - 1] = { ...before, counts };
        continue;
      }
    }
    found.push(single(clause, figure));
  }
  return found;
}

function readFigures(clause: string): Figure[] {
  const figures: Figure[] = [];
  const digits = /\d[\d.,]*/gu;
  for (let match = digits.exec(clause); match !== null; match = digits.exec(clause)) {
    if (figures.length >= MAX_FIGURES) break;
    const typed = match[0].replace(/[.,]+$/u, "");
    const at = match.index;
    let end = at + typed.length;
    const number = readNumber(typed);
    if (number === null || /[\p{L}/_]/u.test(clause.charAt(at - 1))) continue;
    let of: ReadNumber | null = null;
    const fraction = /^\s?\/\s?(\d[\d.,]{0,24})/u.exec(clause.slice(end, end + LOOK_AHEAD));
    if (fraction !== null) {
      const whole = (fraction[1] ?? "").replace(/[.,]+$/u, "");
      of = readNumber(whole);
      end += fraction[0].length - ((fraction[1] ?? "").length - whole.length);
      digits.lastIndex = end;
    }
    const unit = readUnit(clause.slice(end, end + LOOK_AHEAD + 20));
    const figure = { at, end, typed: clause.slice(at, end), number, of };
    if (unit === null || countsSomethingElse(clause.slice(Math.max(0, at - 20), at), unit.name)) {
      figures.push({ ...figure, unit: null, zeros: 0 });
    } else {
      figures.push({ ...figure, end: end + unit.length, unit: unit.name, zeros: unit.zeros });
    }
  }
  return figures;
}

function readUnit(after: string): { name: string; length: number; zeros: number } | null {
  const space = after.startsWith(" ") ? 1 : 0;
  const text = after.slice(space).toLowerCase();
  const sign = text.charAt(0);
  if (sign === "%" || sign === "‰") return { name: sign, length: space + 1, zeros: 0 };
  for (const [words, unit] of percentWords) {
    if (startsWithWords(text, words)) return { name: unit, length: space + words.length, zeros: 0 };
  }
  const multiplier = multipliers.find(([word]) => startsWithWords(text, word));
  const skipped = multiplier === undefined ? 0 : multiplier[0].length;
  const gap = /^\s?/u.exec(text.slice(skipped))?.[0].length ?? 0;
  const rest = text.slice(skipped + (skipped === 0 ? 0 : gap));
  const lead = space + (skipped === 0 ? 0 : skipped + gap);
  const money = dongWords.find((word) => startsWithWords(rest, word));
  const zeros = multiplier?.[1] ?? 0;
  if (money !== undefined) {
    const suffix = perSuffixPattern.exec(rest.slice(money.length))?.[0] ?? "";
    const name = `${dong}${suffix.replaceAll(" ", "")}`;
    return { name, length: lead + money.length + suffix.length, zeros };
  }
  const thing = countedThings.find((word) => startsWithWords(rest, word));
  if (thing !== undefined) return { name: thing, length: lead + thing.length, zeros };
  if (multiplier !== undefined && zeros >= 6) {
    const suffix = perSuffixPattern.exec(text.slice(skipped))?.[0] ?? "";
    const name = `${dong}${suffix.replaceAll(" ", "")}`;
    return { name, length: space + skipped + suffix.length, zeros };
  }
  return null;
}

function startsWithWords(text: string, words: string): boolean {
  return text.startsWith(words) && !/[\p{L}\d]/u.test(text.charAt(words.length));
}

/** "năm 2020", "lớp 5", "số 34": such a number is measured only when a unit sign follows. */
function countsSomethingElse(before: string, unit: string): boolean {
  if (unit === "%" || unit === "‰" || unit.startsWith(dong)) return false;
  const words = before.toLowerCase().trimEnd();
  return wordsBeforeOtherNumbers.some((word) => endsWithWords(words, word));
}

function single(clause: string, figure: Figure): Measurement {
  const { comparator, start, boundStart, fromStart } = boundBefore(clause, figure.at);
  const after = boundAfter(clause, figure.end);
  const end = after?.end ?? figure.end;
  return {
    start,
    end,
    words: { start: (after && fromStart) ?? boundStart ?? figure.at, end },
    typed: figure.typed,
    value: shiftDecimal(figure.number.value, figure.zeros),
    doubt: figure.number.doubt,
    unit: figure.unit ?? "",
    comparator: after?.comparator ?? comparator,
    upTo: null,
    counts: null,
  };
}

function range(clause: string, from: Figure, to: Figure): Measurement {
  const low = single(clause, { ...from, unit: to.unit, zeros: to.zeros });
  return {
    ...low,
    end: to.end,
    words: null,
    typed: clause.slice(from.at, to.end),
    doubt: from.number.doubt ?? to.number.doubt,
    comparator: ">=",
    upTo: {
      value: shiftDecimal(to.number.value, to.zeros),
      comparator: boundBefore(clause, to.at).comparator === "<" ? "<" : "<=",
    },
  };
}

/** Reads the words before a figure backwards: fillers are skipped, a bound decides. */
function boundBefore(
  clause: string,
  at: number,
): {
  comparator: Measurement["comparator"];
  start: number;
  /** Where the bound begins that decides, and where "từ" does. */
  boundStart: number | undefined;
  fromStart: number | undefined;
} {
  const floor = Math.max(0, at - LOOK_BACK);
  const window = clause.slice(floor, at).toLowerCase();
  let rest = window.trimEnd();
  let comparator: Measurement["comparator"] = "=";
  let boundStart: number | undefined;
  let fromStart: number | undefined;
  for (;;) {
    const sign = signBounds[rest.slice(-1)];
    const bound = boundsBefore.find(([words]) => endsWithWords(rest, words));
    const filler = fillersBeforeNumber.find((words) => endsWithWords(rest, words));
    if (sign !== undefined || bound !== undefined) {
      rest = rest.slice(0, sign === undefined ? -(bound?.[0].length ?? 0) : -1);
      if (comparator === "=") boundStart = floor + rest.length;
      comparator = comparator === "=" ? (sign ?? bound?.[1] ?? "=") : comparator;
      rest = rest.trimEnd();
    } else if (filler !== undefined) {
      rest = rest.slice(0, -filler.length);
      if (fromWords.includes(filler)) fromStart = floor + rest.length;
      rest = rest.trimEnd();
    } else {
      break;
    }
  }
  const length = rest.length === 0 ? 0 : window.slice(rest.length).search(/\S/u);
  const start = length < 0 ? at : floor + rest.length + length;
  return { comparator, start: Math.min(start, at), boundStart, fromStart };
}

function boundAfter(
  clause: string,
  end: number,
): { comparator: ">=" | "<="; end: number } | undefined {
  const after = clause.slice(end, end + LOOK_AHEAD).toLowerCase();
  const gap = after.length - after.trimStart().length;
  const bound = boundsAfter.find(([words]) => startsWithWords(after.trimStart(), words));
  return bound && { comparator: bound[1], end: end + gap + bound[0].length };
}

function startsWithFrom(clause: string, at: number): boolean {
  return fromWords.some((words) =>
    endsWithWords(
      clause
        .slice(Math.max(0, at - 12), at)
        .toLowerCase()
        .trimEnd(),
      words,
    ),
  );
}

function endsWithWords(text: string, words: string): boolean {
  return text.endsWith(words) && !/\p{L}/u.test(text.charAt(text.length - words.length - 1));
}
