import {
  addExact,
  compareExact,
  divideExact,
  type Exact,
  exact,
  multiplyExact,
  roundExact,
  subtractExact,
} from "#shared/kernel/exact.ts";

/** So many earlier periods of the same kind say what is usual. */
export const PERIODS_COMPARED = 3;
/** A difference that is no larger is never remarked: of 2 households 1 is half. */
export const SMALL_DIFFERENCE = 5;

export type Jump = Readonly<{
  /** The median of the earlier figures, decimal string. */
  usual: string;
  /** How many earlier figures it is the median of. */
  periods: number;
  direction: "more" | "less";
  /** By how many percent of the usual, whole; null: usual is 0. */
  percent: string | null;
}>;

/**
 * Is a figure unusual beside those of earlier periods? It is when it differs from their
 * median by more than half of it, and by more than {@link SMALL_DIFFERENCE}. The median
 * of up to three is not moved by one figure that was wrong itself.
 *
 * @param earlier of the same kind of period, for what adds up over a year is small in June; nearest first
 * @source the program's own rule, made to be told in one sentence; "cần kiểm tra"
 */
export function judgeJump(value: string, earlier: readonly string[]): Jump | null {
  const compared = earlier.slice(0, PERIODS_COMPARED).map(exact);
  const usual = medianOf(compared);
  if (usual === null) return null;
  const isMore = compareExact(exact(value), usual) > 0;
  const difference = isMore
    ? subtractExact(exact(value), usual)
    : subtractExact(usual, exact(value));
  const isLarge = compareExact(multiplyExact(difference, exact(2)), usual) > 0;
  if (!isLarge || compareExact(difference, exact(SMALL_DIFFERENCE)) <= 0) return null;
  return {
    usual: roundExact(usual, 2),
    periods: compared.length,
    direction: isMore ? "more" : "less",
    percent:
      usual.n === 0n
        ? null
        : roundExact(multiplyExact(divideExact(difference, usual), exact(100)), 0),
  };
}

/** Of an even count, the mean of the two in the middle. */
function medianOf(numbers: readonly Exact[]): Exact | null {
  const sorted = numbers.toSorted(compareExact);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.floor(sorted.length / 2)];
  return low === undefined || high === undefined
    ? null
    : divideExact(addExact(low, high), exact(2));
}
