import { failureOf } from "#shared/kernel/app-error.ts";
import type { MarkStage } from "./marks/mark-stages-data.ts";
import type { SchemeProblem } from "./scheme-problems.ts";

export type EvaluationFailures = {
  "evaluation.not-found": { year: number };
  "evaluation.no-figures": { periodCode: string };
  "evaluation.other-year": { year: number; periodCode: string };
  /** The scheme that was handed in contradicts itself. */
  "evaluation.scheme-broken": SchemeProblem;
  "evaluation.stage-locked": { stage: MarkStage };
  /** What was typed is no mark of this criterion. */
  "evaluation.not-a-mark": {
    typed: string;
    unitName: string;
    criterion: string;
    maximumHundredths: number;
    isYesNo: boolean;
  };
  /** The unit, or the criterion in the scheme of the year, is not there. */
  "evaluation.mark-elsewhere": object;
  "evaluation.reason-missing": object;
  "evaluation.not-a-mean": { typed: string; indicator: string };
  /** Figures, plan or scheme have changed since; thrown where its ranks would be used. */
  "evaluation.stale": { year: number };
};

export const evaluationFailure = failureOf<EvaluationFailures>();
