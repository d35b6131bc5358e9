import type { DescribedFinding } from "#shared/features/documents/checks/finding.ts";
import type { CheckedPlan } from "./check-plan.ts";
import { missingInRows } from "./missing-in-rows.ts";

/** Targets that nothing measures or nobody answers for. */
export function targetGaps({ targets }: CheckedPlan): readonly DescribedFinding[] {
  return [
    ...missingInRows(
      "target-without-indicator",
      "targets",
      targets.map(({ text, indicator }) => (indicator === null ? text : null)),
      (target, others) => ({ target, others }),
    ),
    ...missingInRows(
      "target-without-owner",
      "targets",
      targets.map(({ text, ownerAgency }) => (ownerAgency === null ? text : null)),
      (target, others) => ({ target, others }),
    ),
  ];
}

/** Tasks that nobody leads or that have no end; solutions are ways, not pieces of work. */
export function taskGaps({ tasks }: CheckedPlan): readonly DescribedFinding[] {
  const isOpen = (kind: string, value: string | null): boolean => kind === "task" && value === null;
  return [
    ...missingInRows(
      "task-without-agency",
      "tasks",
      tasks.map(({ kind, title, leadAgency }) => (isOpen(kind, leadAgency) ? title : null)),
      (task, others) => ({ task, others }),
    ),
    ...missingInRows(
      "task-without-deadline",
      "tasks",
      tasks.map(({ kind, title, deadline }) => (isOpen(kind, deadline) ? title : null)),
      (task, others) => ({ task, others }),
    ),
  ];
}

/** Agencies that the plan names among those who carry it out, and gives nothing to do. */
export function assignmentGaps({ assignments }: CheckedPlan): readonly DescribedFinding[] {
  return missingInRows(
    "agency-without-work",
    "assignments",
    assignments.map(({ agency, duties }) =>
      duties.every((duty) => duty.trim() === "") ? agency : null,
    ),
    (agency, others) => ({ agency, others }),
  );
}
