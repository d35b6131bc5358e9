import { type AwardRule, awardRules, type BaseSalary, baseSalaries } from "./award-data.ts";
import { legalBases } from "./legal-basis-data.ts";

export type RewardRules = Readonly<{
  award: AwardRule;
  salary: BaseSalary;
  /** In the order in which they are printed. */
  bases: readonly string[];
  needsCheck: boolean;
}>;

/**
 * The rules on money and the legal bases in force on a day.
 *
 * A day before the first rule known takes that first rule, marked as needing a check.
 */
export function rewardRulesOn(isoDate: string): RewardRules {
  const award = inForce(awardRules, isoDate);
  const salary = inForce(baseSalaries, isoDate);
  const bases = legalBases.filter(
    ({ from, to }) => from <= isoDate && (to === null || to >= isoDate),
  );
  return {
    award,
    salary,
    bases: bases.map(({ text }) => text),
    needsCheck:
      award.needsCheck !== null ||
      salary.needsCheck !== null ||
      bases.some(({ needsCheck }) => needsCheck) ||
      award.from > isoDate ||
      salary.from > isoDate,
  };
}

/**
 * The day whose rules the year's nominations follow: its last, for the decision on a
 * year's work is taken when the year closes.
 */
export function awardDay(year: number): string {
  return `${year}-12-31`;
}

function inForce<Rule extends { readonly from: string }>(
  rules: readonly Rule[],
  isoDate: string,
): Rule {
  const rule = rules.findLast(({ from }) => from <= isoDate) ?? rules[0];
  if (rule === undefined) throw new Error("there are no rules");
  return rule;
}
