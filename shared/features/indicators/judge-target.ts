import type { Comparator } from "#shared/features/plans/comparator.ts";
import {
  addExact,
  compareExact,
  type Exact,
  exact,
  ratio,
  subtractExact,
} from "#shared/kernel/exact.ts";
import type { TargetState } from "./contract.ts";
import type { Indicator } from "./indicator-data.ts";

export type Aim = Readonly<{
  comparator: Comparator;
  target: string | null;
  /** As the plan writes it; null or left out: the indicator's own. */
  unit?: string | null;
}>;

/**
 * Is a plan's target met by the exact value (never by a rounded one)?
 *
 * - `>` `<` `>=` `<=`: the words "trên", "dưới", "từ … trở lên", "không quá" set a bound
 *   of their own; the exact value is compared with it. 81 of 100 does not meet "trên 81%".
 * - `=`: a figure without such a word is where the plan wants to arrive, printed with
 *   its decimals rounded: 6/13 = 46,1538…% is what "46,2%" stands for. It is met when the
 *   value, in the indicator's better direction, reaches the figure as it would be printed
 *   (half up): from 46,15% on where more is better, under 22,05% for "22%" where less is.
 *   The decimals are the indicator's, or the target's own where it has more.
 * - "100%" with `=` means all of them: a share just under the whole is never rounded into it.
 * - `keep`: every unit keeps it: the share is the whole.
 * - A target in another unit than its indicator ("15,9%" against "‰") says nothing of it.
 *
 * @param value null: not known
 */
export function judgeTarget(
  { comparator, target, unit: targetUnit = null }: Aim,
  { direction, decimals, unit }: Pick<Indicator, "direction" | "decimals" | "unit">,
  value: Exact | null,
): TargetState {
  if (value === null) return "unknown";
  if (targetUnit !== null && targetUnit !== unit) return "unknown";
  if (comparator === "keep") return state(unit === "%" && compareExact(value, exact(100)) >= 0);
  if (target === null) return "unknown";
  const bound = exact(target);
  const distance = compareExact(value, bound);
  switch (comparator) {
    case ">":
      return state(distance > 0);
    case "<":
      return state(distance < 0);
    case ">=":
      return state(distance >= 0);
    case "<=":
      return state(distance <= 0);
    case "=": {
      const isWhole = unit === "%" && compareExact(bound, exact(100)) === 0;
      const half = isWhole ? exact(0) : halfOfLastDecimal(target, decimals);
      if (direction === "up") return state(compareExact(value, subtractExact(bound, half)) >= 0);
      return state(distance <= 0 || compareExact(value, addExact(bound, half)) < 0);
    }
  }
}

function state(isMet: boolean): TargetState {
  return isMet ? "met" : "missed";
}

/** 0.05 for one decimal: what rounding half up can add to a value. */
function halfOfLastDecimal(target: string, decimals: number): Exact {
  const own = target.split(".")[1]?.length ?? 0;
  return ratio(1n, 2n * 10n ** BigInt(Math.max(own, decimals)));
}
