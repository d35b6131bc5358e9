import { failureOf } from "#shared/kernel/app-error.ts";
import type { SchemeProblem } from "./scheme-problems.ts";

export type EvaluationFailures = {
  "evaluation.not-found": { year: number };
  "evaluation.no-figures": { periodCode: string };
  "evaluation.other-year": { year: number; periodCode: string };
  /** The scheme that was handed in contradicts itself. */
  "evaluation.scheme-broken": SchemeProblem;
  /** Figures, plan or scheme have changed since; thrown where its ranks would be used. */
  "evaluation.stale": { year: number };
};

export const evaluationFailure = failureOf<EvaluationFailures>();
