import { levelAfterPattern, levelBeforePattern, levelJoinPatterns } from "./figure-words-data.ts";
import type { Measurement } from "./read-measurements.ts";

/** Two figures of one subject, as "(tỉnh giao) 235 / (huyện giao) 258 hộ" has them. */
export type TwoLevels = Readonly<{
  /** Each level's own words, from whoever set it to its figure. */
  first: Readonly<{ start: number; end: number }>;
  second: Readonly<{ start: number; end: number }>;
}>;

const LOOK_BACK = 60;
const LOOK_AHEAD = 40;

/**
 * Whether two neighbouring figures are two levels of one target: of one unit, with nothing
 * between them but who set which, or with a bound on the second ("phấn đấu 85%, tối thiểu 80%").
 */
export function readTwoLevels(
  clause: string,
  first: Measurement,
  second: Measurement,
): TwoLevels | null {
  if (first.unit !== second.unit || first.upTo !== null || second.upTo !== null) return null;
  const between = clause.slice(first.end, second.start);
  if (between.length > LOOK_BACK) return null;
  const firstStart = startWithSetter(clause, first.start);
  if (levelJoinPatterns.first.test(between)) {
    const own = levelAfterPattern.exec(between)?.[0].length ?? 0;
    const after = levelAfterPattern.exec(clause.slice(second.end, second.end + LOOK_AHEAD));
    return {
      first: { start: firstStart, end: first.end + own },
      second: { start: second.start, end: second.end + (after?.[0].length ?? 0) },
    };
  }
  const isSet =
    levelJoinPatterns.second.test(between) ||
    (levelJoinPatterns.bare.test(between) &&
      second.comparator !== "=" &&
      second.comparator !== first.comparator);
  if (!isSet) return null;
  const secondStart = startWithSetter(clause, second.start);
  return {
    first: { start: firstStart, end: first.end },
    second: { start: Math.max(secondStart, first.end), end: second.end },
  };
}

/** What a clause's first figure is set for, and whether the clause says who set it. */
export function levelSubject(
  clause: string,
  { start }: Measurement,
): Readonly<{ subject: string; isSet: boolean }> {
  const from = startWithSetter(clause, start);
  return { subject: clause.slice(0, from).trim(), isSet: from < start };
}

function startWithSetter(clause: string, start: number): number {
  const before = clause.slice(Math.max(0, start - LOOK_BACK), start);
  return start - (levelBeforePattern.exec(before)?.[0].trimStart().length ?? 0);
}
