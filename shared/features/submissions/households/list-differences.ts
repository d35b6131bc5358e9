import { foldTonePlacement } from "#shared/kernel/vietnamese.ts";
import type { Difference } from "../follow-up/contract.ts";
import type { ListColumn } from "../form-definition.ts";
import type { Household } from "./contract.ts";
import { BIRTH_YEAR_CODE } from "./household-list.ts";
import { saidAnswer } from "./said-answer.ts";
import { householdsScreenText as text } from "./screen-text.ts";

/**
 * Where two lists of one unit tell otherwise: households that came or went, and answers that
 * changed. A household is known by its village, its head's name and year of birth; of several
 * alike, the first is held against the first.
 */
export function listDifferences(
  before: readonly Household[],
  after: readonly Household[],
  columns: readonly ListColumn[],
): Difference[] {
  const earlier = Map.groupBy(before, keyOf);
  const changed = after.flatMap((household): Difference[] => {
    const was = earlier.get(keyOf(household))?.shift();
    if (was === undefined) return [whole(household, "after")];
    return columns
      .filter(({ code }) => (was.answers[code] ?? null) !== (household.answers[code] ?? null))
      .map((column): Difference => ({
        villageName: household.villageName,
        itemName: text.answerOf(household.headName, column.label),
        before: saidAnswer(was.answers[column.code] ?? null, column),
        after: saidAnswer(household.answers[column.code] ?? null, column),
        isNumber: false,
        only: null,
      }));
  });
  const gone = [...earlier.values()].flat().map((household) => whole(household, "before"));
  return [...changed, ...gone];
}

function whole({ villageName, headName }: Household, only: "before" | "after"): Difference {
  return {
    villageName,
    itemName: text.household(headName),
    before: only === "before" ? text.listed : null,
    after: only === "after" ? text.listed : null,
    isNumber: false,
    only,
  };
}

function keyOf({ villageId, headName, answers }: Household): string {
  const name = foldTonePlacement(headName.toLowerCase());
  return `${villageId}|${name}|${answers[BIRTH_YEAR_CODE] ?? ""}`;
}
