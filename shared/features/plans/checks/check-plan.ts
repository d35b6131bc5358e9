import type { DescribedFinding } from "#shared/features/documents/checks/finding.ts";
import type { PaperContent } from "#shared/features/documents/paper-text.ts";
import type { AssignmentRow, TaskRow } from "../merge-outline.ts";
import type { PlanTarget } from "../parsed-plan.ts";
import { figureDiffers } from "./figure-differs.ts";
import { assignmentGaps, targetGaps, taskGaps } from "./row-gaps.ts";

export type CheckedTarget = Pick<
  PlanTarget,
  "text" | "indicator" | "comparator" | "value" | "unit"
> &
  Readonly<{ ownerAgency: string | null }>;

/** A plan's text and its tables, as they are looked at together. */
export type CheckedPlan = Readonly<{
  year: number;
  content: PaperContent;
  targets: readonly CheckedTarget[];
  tasks: readonly Pick<TaskRow, "kind" | "title" | "leadAgency" | "deadline">[];
  assignments: readonly Pick<AssignmentRow, "agency" | "duties">[];
}>;

/** What a plan has to answer beside what every paper has: its targets, tasks and assignments. */
export function checkPlan(plan: CheckedPlan): readonly DescribedFinding[] {
  return [...targetGaps(plan), ...taskGaps(plan), ...assignmentGaps(plan), ...figureDiffers(plan)];
}
