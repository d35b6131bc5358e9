import { matchIndicator } from "./match-indicator.ts";
import type { PlanTarget } from "./parsed-plan.ts";
import { splitClauses, splitFigures } from "./split-clauses.ts";

/** What one sentence, typed as a target, sets: its first figure, or a result to keep. */
export function targetFromSentence(
  text: string,
): Pick<PlanTarget, "comparator" | "value" | "unit" | "indicator"> {
  for (const { clause } of splitClauses(text)) {
    const [part] = splitFigures(clause).parts;
    if (part === undefined) continue;
    const { comparator, value, unit } = part.measurement;
    return {
      comparator,
      value,
      unit: unit === "" ? null : unit,
      indicator: matchIndicator(part.text, unit),
    };
  }
  return { comparator: "keep", value: null, unit: null, indicator: matchIndicator(text, null) };
}
