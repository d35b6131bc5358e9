import { failureOf } from "#shared/kernel/app-error.ts";

export type EvaluationFailures = {
  "evaluation.not-found": { year: number };
  "evaluation.no-figures": { periodCode: string };
  /** Figures, plan or scheme have changed since; thrown where its ranks would be used. */
  "evaluation.stale": { year: number };
};

export const evaluationFailure = failureOf<EvaluationFailures>();
