import { compareExact, exact } from "#shared/kernel/exact.ts";
import type { Comparator } from "./comparator.ts";
import {
  changeJoinPattern,
  countSubjectPattern,
  levelJoinPatterns,
  negatedBeforePattern,
  rangeJoinPattern,
  shareSubjectPattern,
} from "./figure-words-data.ts";
import { boundAfter, boundBefore, followsFrom } from "./read-bounds.ts";
import { type Doubt, type Figure, figureValue, readFigures } from "./read-figures.ts";
import { countedThingAt } from "./read-unit.ts";

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
  doubts: readonly Doubt[];
  unit: string;
  comparator: Exclude<Comparator, "keep">;
  /** The other end of "từ 80% đến dưới 85%". */
  upTo: Readonly<{ value: string; comparator: "<" | "<=" }> | null;
  /** The counts of "2.718/2.974 hộ, chiếm 91,39%". */
  counts: Readonly<{ part: string; whole: string; typed: string }> | null;
}>;

const LOOK_AHEAD = 30;
/** The words between the counts of a share and the share: "2.718/2.974 hộ, chiếm 91,39%". */
const SHARE_GAP = 30;

/** All figures of a clause that measure something; years, ages and numbers of acts are none. */
export function readMeasurements(clause: string): Measurement[] {
  return readAll(clause).measurements;
}

/** The numbers of a clause of which it is not known what they measure. */
export function unreadNumbers(clause: string): string[] {
  return readAll(clause).unread.map(({ typed }) => typed);
}

function readAll(clause: string): { measurements: Measurement[]; unread: Figure[] } {
  const { found, unread } = readEach(clause);
  const isNegated = ({ start, comparator }: Measurement): boolean =>
    comparator !== "=" && negatedBeforePattern.test(clause.slice(Math.max(0, start - 60), start));
  const negated = readFigures(clause).filter(({ at }) =>
    found.some((one) => isNegated(one) && one.start <= at && at < one.end),
  );
  return {
    measurements: found.filter((one) => !isNegated(one)),
    unread: [...unread, ...negated].toSorted((a, b) => a.at - b.at),
  };
}

function readEach(clause: string): { found: Measurement[]; unread: Figure[] } {
  const numbers = readFigures(clause).filter(({ isOther }) => !isOther);
  const figures = withSharedUnits(clause, numbers);
  const found: Measurement[] = [];
  const unread: Figure[] = [];
  for (let index = 0; index < figures.length; index += 1) {
    const figure = figures[index];
    if (figure === undefined) continue;
    const next = figures[index + 1];
    const between = next === undefined ? null : clause.slice(figure.end, next.at);
    if (
      next !== undefined &&
      between !== null &&
      isPair(figure, next) &&
      between.length < LOOK_AHEAD
    ) {
      if (rangeJoinPattern.test(between) && figure.zeros <= next.zeros) {
        found.push(range(clause, figure, next));
        index += 1;
        continue;
      }
      // "từ 80% lên 85%": the first figure is where it stands today.
      if (changeJoinPattern.test(between) && followsFrom(clause, figure.at)) continue;
    }
    if (figure.unit === null) {
      unread.push(figure);
      continue;
    }
    if (figure.of !== null && next?.unit === "%" && isShareGap(between ?? "")) {
      found.push({ ...single(clause, next), start: figure.at, counts: countsOf(figure) });
      index += 1;
      continue;
    }
    const before = found.at(-1);
    if (before !== undefined && areCountsOf(clause, figure, before)) {
      found[found.length - 1] = { ...before, counts: countsOf(figure) };
      continue;
    }
    found.push(single(clause, figure));
  }
  return { found, unread };
}

function isShareGap(between: string): boolean {
  return between.length < SHARE_GAP || (between.endsWith("(") && between.length < 3 * SHARE_GAP);
}

/** Two figures that may be the ends of one range or change: of one unit, neither a fraction. */
function isPair(figure: Figure, next: Figure): boolean {
  if (next.unit === null || figure.of !== null || next.of !== null) return false;
  return figure.unit === next.unit || figure.unit === null;
}

/** "(89,1%) 115/129 thôn": counts behind the share that they make. */
function areCountsOf(clause: string, figure: Figure, before: Measurement): boolean {
  if (figure.of === null || before.unit !== "%" || before.counts !== null) return false;
  const between = clause.slice(before.end, figure.at);
  return between.length < SHARE_GAP && !between.includes(",");
}

function countsOf({ number, of, typed }: Figure): Measurement["counts"] {
  return of === null ? null : { part: number, whole: of, typed };
}

/**
 * Gives a number without a unit that of its second level ("(tỉnh giao) 235 / (huyện giao)
 * 258 hộ"), or the one that the subject names ("Số hộ thoát nghèo: 258").
 */
function withSharedUnits(clause: string, figures: readonly Figure[]): Figure[] {
  const shared: Figure[] = [];
  let next: Figure | undefined;
  for (const figure of figures.toReversed()) {
    const unit = figure.unit === null ? unitFor(clause, figure, next) : null;
    next = unit === null ? figure : { ...figure, ...unit };
    shared.push(next);
  }
  return shared.reverse();
}

function unitFor(
  clause: string,
  figure: Figure,
  next: Figure | undefined,
): Pick<Figure, "unit" | "zeros" | "doubts"> | null {
  if (next?.unit != null && levelJoinPatterns.second.test(clause.slice(figure.end, next.at))) {
    const guessed = next.doubts.filter((doubt) => doubt === "unit");
    return { unit: next.unit, zeros: next.zeros, doubts: [...figure.doubts, ...guessed] };
  }
  if (!/^\s*(?:[),/]|$)/u.test(clause.slice(figure.end, figure.end + LOOK_AHEAD))) return null;
  const lead = boundBefore(clause, figure.at).start;
  if (lead === figure.at && !/[:)]\s*$/u.test(clause.slice(0, lead))) return null;
  const unit = subjectUnit(clause.slice(0, lead), figure.number);
  return unit === null ? null : { unit, zeros: 0, doubts: [...figure.doubts, "unit"] };
}

function subjectUnit(subject: string, number: string): string | null {
  const counted = countSubjectPattern.exec(subject)?.[1]?.toLowerCase();
  if (counted !== undefined) {
    return countedThingAt(counted) ?? null;
  }
  const isShare = compareExact(exact(number), exact(100)) <= 0;
  return isShare && shareSubjectPattern.test(subject) ? "%" : null;
}

function single(clause: string, figure: Figure): Measurement {
  const { comparator, start, boundStart, fromStart, isAbout } = boundBefore(clause, figure.at);
  const after = boundAfter(clause, figure.end);
  const end = after?.end ?? figure.end;
  // A unit taken from elsewhere is not said by the words that stand here.
  const saysUnit = readFigures(clause.slice(figure.at, end))[0]?.unit === figure.unit;
  return {
    start,
    end,
    words: saysUnit ? { start: (after && fromStart) ?? boundStart ?? figure.at, end } : null,
    typed: figure.typed,
    value: figureValue(figure),
    doubts: isAbout ? [...figure.doubts, "about"] : figure.doubts,
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
    doubts: [...low.doubts, ...to.doubts],
    comparator: ">=",
    upTo: {
      value: figureValue(to),
      comparator: boundBefore(clause, to.at).comparator === "<" ? "<" : "<=",
    },
  };
}
