import {
  addExact,
  compareExact,
  type Exact,
  exact,
  multiplyExact,
  ratio,
  roundExact,
  subtractExact,
} from "#shared/kernel/exact.ts";
import { dong } from "./figure-words-data.ts";
import type { FigureTarget } from "./figure-words.ts";
import type { ProposalRule } from "./proposal-rule.ts";

/** What a year came to for one target, by the accepted figures of the whole year. */
export type YearResult = Readonly<{
  /** Decimal string in the indicator's unit; null: not known. */
  value: string | null;
  /** The same of the year before; null: not known. */
  before: string | null;
  state: "met" | "missed" | "unknown";
  /** Is more better, or less? */
  direction: "up" | "down";
  unit: string;
  decimals: number;
  /** The indicator is a change against the year before, not a level that is kept. */
  isFall: boolean;
}>;

export type Proposal = Readonly<{
  value: string | null;
  /** Why; null: the result is kept, there is nothing to decide. */
  rule: ProposalRule | null;
}>;

const DONG_IN_A_MILLION = 1_000_000;

/**
 * Next year's figure for a target.
 *
 * - Not reached, or a yearly fall: the same figure again.
 * - Reached: what was reached, and once more what this year gained on the year before; what
 *   was reached where it gained nothing or the year before is not known. Never over 100%, nor
 *   at or under zero.
 * - Money in whole millions, rounded down; the rest to the indicator's decimals, half up.
 *
 * @source a rule of this program, shown beside each proposal; the office decides
 */
export function proposeTarget(
  { comparator, value }: FigureTarget,
  result: YearResult | null,
): Proposal {
  if (comparator === "keep" || value === null) return { value, rule: null };
  if (result?.value == null || result.state === "unknown") return { value, rule: "no-result" };
  if (result.state === "missed") return { value, rule: "missed" };
  if (result.isFall) return { value, rule: "fall" };
  const reached = exact(result.value);
  const gained = result.before === null ? null : gain(reached, exact(result.before), result);
  if (gained === null || compareExact(gained, exact(0)) <= 0) {
    return { value: rounded(reached, result), rule: "held" };
  }
  const next =
    result.direction === "up" ? addExact(reached, gained) : subtractExact(reached, gained);
  if (result.unit === "%" && compareExact(next, exact(100)) >= 0) {
    return { value: "100", rule: "whole" };
  }
  if (compareExact(next, exact(0)) <= 0) return { value: rounded(reached, result), rule: "held" };
  return { value: rounded(next, result), rule: "trend" };
}

function gain(now: Exact, before: Exact, { direction }: YearResult): Exact {
  return direction === "up" ? subtractExact(now, before) : subtractExact(before, now);
}

function rounded(value: Exact, { unit, decimals }: YearResult): string {
  if (unit !== dong) return roundExact(value, decimals);
  const million = exact(DONG_IN_A_MILLION);
  if (compareExact(value, million) < 0) return roundExact(value, 0);
  const millions = roundExact(multiplyExact(value, ratio(1, DONG_IN_A_MILLION)), 0, "down");
  return roundExact(multiplyExact(exact(millions), million), 0);
}
