import type { DescribedFinding } from "#shared/features/documents/checks/finding.ts";
import { firstWords } from "../excerpt.ts";
import { planFinding, type PlanFindingTable } from "./plan-finding.ts";

type Part = "targets" | "tasks" | "assignments";

/** A table without one column filled in at all is said once, not row by row. */
const MOST_ONE_BY_ONE = 3;
const NAME_LENGTH = 80;

/** What some rows of a table of the plan lack: each by itself, or one for all where there are many. */
export function missingInRows<Rule extends Exclude<keyof PlanFindingTable, "figure-differs">>(
  rule: Rule,
  part: Part,
  names: readonly (string | null)[],
  detailsOf: (name: string, others: number) => PlanFindingTable[Rule],
): readonly DescribedFinding[] {
  const missing = names.flatMap((name, row) => (name === null ? [] : [{ name, row }]));
  const said = missing.length > MOST_ONE_BY_ONE ? missing.slice(0, 1) : missing;
  return said.map(({ name, row }) => {
    const others = said.length === missing.length ? 0 : missing.length - 1;
    const place = { part, row, from: 0, to: 0 };
    return planFinding(
      rule,
      { place, found: name },
      detailsOf(firstWords(name, NAME_LENGTH), others),
    );
  });
}
