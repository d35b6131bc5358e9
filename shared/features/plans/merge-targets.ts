import type { PlanTarget } from "./parsed-plan.ts";

/**
 * The targets after a change of the text. Where the text says the same as before, what a
 * clerk has set by hand stays; where it says something new, the new words count.
 *
 * @param stored the targets as they are now, set by hand or not
 * @param before what the old text says; @param after what the new text says
 * @returns null when the text says the same as before, so that nothing is to be written
 */
export function mergeTargets(
  stored: readonly PlanTarget[],
  before: readonly PlanTarget[],
  after: readonly PlanTarget[],
): PlanTarget[] | null {
  if (said(before) === said(after)) return null;
  const kept = new Map<string, PlanTarget[]>();
  for (const target of stored) {
    const key = keyOf(target);
    kept.set(key, [...(kept.get(key) ?? []), target]);
  }
  return after.map((target) => kept.get(keyOf(target))?.shift() ?? target);
}

/** What targets say, wherever in the text it stands. */
function said(targets: readonly PlanTarget[]): string {
  return JSON.stringify(
    targets.map(({ group, text, indicator, comparator, value, unit }) => [
      group,
      text,
      indicator,
      comparator,
      value,
      unit,
    ]),
  );
}

function keyOf({ group, text }: PlanTarget): string {
  return `${group}\n${text}`;
}
