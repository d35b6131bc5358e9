import { describeWith } from "#shared/features/documents/checks/describe-finding.ts";
import type {
  DescribedFinding,
  Finding,
  FindingPlace,
  PaperEdit,
} from "#shared/features/documents/checks/finding.ts";
import { planRuleSeverities, planRuleSources } from "./plan-rules-data.ts";
import { planFindingText } from "./text.ts";

/** What each rule of plans says of what it found; `others`: how many more lack the same. */
export type PlanFindingTable = {
  "target-without-indicator": { target: string; others: number };
  "target-without-owner": { target: string; others: number };
  "task-without-agency": { task: string; others: number };
  "task-without-deadline": { task: string; others: number };
  "agency-without-work": { agency: string; others: number };
  "figure-differs": { target: string; says: string };
};
export type PlanRule = keyof PlanFindingTable;

/** A finding of one of the plan's own rules, with its sentence. */
export function planFinding<Rule extends PlanRule>(
  rule: Rule,
  at: Readonly<{ place: FindingPlace; found: string }>,
  details: PlanFindingTable[Rule],
  fix: readonly PaperEdit[] = [],
): DescribedFinding {
  const severity = planRuleSeverities[rule];
  // The parts belong together by the signature; TypeScript cannot follow a union through a parameter.
  const finding = { rule, severity, ...at, details, fix } as Finding<PlanFindingTable>;
  return describeWith(finding, planFindingText, planRuleSources);
}
