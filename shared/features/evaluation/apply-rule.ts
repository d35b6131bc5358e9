import { assertNever } from "#shared/kernel/assert-never.ts";
import {
  compareExact,
  divideExact,
  type Exact,
  exact,
  multiplyExact,
  roundExact,
  subtractExact,
} from "#shared/kernel/exact.ts";
import type { ScoringRule } from "./scheme.ts";

/** A rule with what it found, for the sentence beside the points. */
export type AppliedRule =
  | Readonly<{ kind: "linear"; from: string; to: string }>
  | Readonly<{
      kind: "relative";
      target: string;
      isPlanTarget: boolean;
      /** Share of the target reached, percent, two decimals; 100 at most. */
      reachedPercent: string;
    }>
  | Readonly<{ kind: "bands"; bound: string | null; direction: "up" | "down" }>
  | Readonly<{ kind: "steps"; from: string; step: string; steps: string; pointsHundredths: number }>
  | Readonly<{ kind: "yes-no"; isMet: boolean }>;

const none = exact(0);
const whole = exact(1);

/**
 * The exact points (hundredths, not yet rounded) that a value earns.
 *
 * @param planTarget the plan's own target for the indicator; null: it has none
 */
export function applyRule(
  { rule, maximumHundredths }: Readonly<{ rule: ScoringRule; maximumHundredths: number }>,
  direction: "up" | "down",
  value: Exact,
  planTarget: string | null,
): Readonly<{ points: Exact; applied: AppliedRule }> {
  const partOfMaximum = (part: Exact) => multiplyExact(part, exact(maximumHundredths));
  switch (rule.kind) {
    case "linear": {
      const from = exact(rule.from);
      const part = divideExact(subtractExact(value, from), subtractExact(exact(rule.to), from));
      return { points: partOfMaximum(withinOne(part)), applied: rule };
    }
    case "relative": {
      const target = planTarget ?? rule.otherwise;
      const part = withinOne(reached(value, exact(target), direction));
      return {
        points: partOfMaximum(part),
        applied: {
          kind: "relative",
          target,
          isPlanTarget: planTarget !== null,
          reachedPercent: roundExact(multiplyExact(part, exact(100)), 2),
        },
      };
    }
    case "bands": {
      const band = rule.bands.find(({ bound }) => isReached(value, exact(bound), direction));
      return {
        points: exact(band?.pointsHundredths ?? 0),
        applied: { kind: "bands", bound: band?.bound ?? null, direction },
      };
    }
    case "steps": {
      const from = exact(rule.from);
      const beyond = direction === "up" ? subtractExact(value, from) : subtractExact(from, value);
      const steps = fullSteps(divideExact(beyond, exact(rule.step)));
      const points = multiplyExact(steps, exact(rule.pointsHundredths));
      const most = exact(maximumHundredths);
      return {
        points: compareExact(points, most) > 0 ? most : points,
        applied: { ...rule, steps: roundExact(steps, 0) },
      };
    }
    case "yes-no": {
      const isMet = isReached(value, exact(rule.bound), direction);
      return {
        points: isMet ? exact(maximumHundredths) : none,
        applied: { kind: "yes-no", isMet },
      };
    }
    default:
      return assertNever(rule);
  }
}

/** Share of the target reached; where less is better, the target over the value. */
function reached(value: Exact, target: Exact, direction: "up" | "down"): Exact {
  if (isReached(value, target, direction)) return whole;
  if (direction === "up") return target.n === 0n ? none : divideExact(value, target);
  return divideExact(target, value);
}

function isReached(value: Exact, bound: Exact, direction: "up" | "down"): boolean {
  const distance = compareExact(value, bound);
  return direction === "up" ? distance >= 0 : distance <= 0;
}

/** Only whole steps count; before the first there are none. */
function fullSteps(steps: Exact): Exact {
  return compareExact(steps, none) < 0 ? none : exact(roundExact(steps, 0, "down"));
}

function withinOne(part: Exact): Exact {
  if (compareExact(part, none) < 0) return none;
  return compareExact(part, whole) > 0 ? whole : part;
}
