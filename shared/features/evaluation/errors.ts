import { failureOf } from "#shared/kernel/app-error.ts";

export type EvaluationFailures = {
  "evaluation.not-found": { year: number };
  "evaluation.no-figures": { periodCode: string };
  "evaluation.other-year": { year: number; periodCode: string };
  /** Figures, plan or scheme have changed since; thrown where its ranks would be used. */
  "evaluation.stale": { year: number };
};

export const evaluationFailure = failureOf<EvaluationFailures>();
