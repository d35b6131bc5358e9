import type { PlanTrace } from "../parse-plan.ts";
import type { FoundTarget, ParsedPlan } from "../parsed-plan.ts";
import { guessCodes } from "./guess-codes-data.ts";
import type { PlanCorrections } from "./import-schemas.ts";
import { targetKeys } from "./target-keys.ts";

/** The plan as it was read, with the targets that a person mended, took out or put in. */
export function applyCorrections(
  { plan, lines }: PlanTrace,
  { targets, added, settled }: PlanCorrections,
): ParsedPlan {
  const keys = targetKeys(lines.targets);
  const told = new Map(targets.map(({ key, to }) => [key, to]));
  const kept = plan.targets.flatMap((target, index) => {
    const to = told.get(keys[index] ?? "");
    const line = lines.targets[index] ?? 0;
    if (to === null) return [];
    return [{ line, target: to === undefined ? target : { ...target, ...to } }];
  });
  const put = added.map(({ line, ...target }): { line: number; target: FoundTarget } => ({
    line,
    target: { ...target, group: "", figure: null },
  }));
  const isSettled = new Set(settled);
  return {
    ...plan,
    // What was put in stands behind what was read of the same line.
    targets: [...kept, ...put]
      .map((one, index) => ({ ...one, index }))
      .toSorted((a, b) => a.line - b.line || a.index - b.index)
      .map(({ target }) => target),
    warnings: plan.warnings.filter(
      ({ code, where }) => !(guessCodes.has(code) && isSettled.has(where.line)),
    ),
  };
}
