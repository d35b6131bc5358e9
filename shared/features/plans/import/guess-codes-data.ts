import type { PlanWarningCode } from "../parsed-plan.ts";

/** Warnings by which the reading says that it is not sure; the others are about the text itself. */
export const guessCodes: ReadonlySet<string> = new Set<PlanWarningCode>([
  "plans.paragraph-joined",
  "plans.heading-guessed",
  "plans.number-with-dot",
  "plans.number-unclear",
  "plans.number-range",
  "plans.number-about",
  "plans.unit-guessed",
  "plans.number-compared",
  "plans.number-unread",
  "plans.target-two-levels",
  "plans.target-repeated",
  "plans.target-without-number",
  "plans.target-without-indicator",
  "plans.ratio-differs",
  "plans.task-agency-inherited",
  "plans.closing-unread",
  "plans.footnotes-left-out",
]);

/** Warnings about the paper as a whole, not about the line that they name. */
export const wholeCodes: ReadonlySet<string> = new Set<PlanWarningCode>([
  "plans.part-missing",
  "plans.too-many-targets",
  "plans.more-warnings",
]);
