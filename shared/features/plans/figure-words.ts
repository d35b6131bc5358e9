import type { TargetRun } from "#shared/features/documents/paper-text.ts";
import type { PlanTarget } from "./parsed-plan.ts";
import { readMeasurements } from "./read-measurements.ts";
import { targetPhrase } from "./target-phrase.ts";

/** What a figure in the text has to know of its target. */
export type FigureTarget = Pick<PlanTarget, "comparator" | "value" | "unit">;

/**
 * A figure of the text in words: as it was typed while it says what its target says, else
 * as the target says it. A figure whose target is gone stays as it was typed.
 */
export function figureWords(
  targets: ReadonlyMap<number, FigureTarget>,
): (run: Pick<TargetRun, "targetId" | "typed">) => string {
  return ({ targetId, typed }) => {
    const target = targets.get(targetId);
    if (target === undefined || saysSame(typed, target)) return typed;
    return targetPhrase(target.comparator, target.value, target.unit);
  };
}

function saysSame(typed: string, { comparator, value, unit }: FigureTarget): boolean {
  const [read, ...others] = readMeasurements(typed);
  if (read === undefined || others.length > 0) return value === null && comparator === "keep";
  return read.comparator === comparator && read.value === value && read.unit === (unit ?? "");
}
