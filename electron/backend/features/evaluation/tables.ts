import type { Generated } from "kysely";

export type EvaluationTables = {
  scheme: {
    id: Generated<number>;
    code: string;
    version: number;
    name: string;
    source: string;
    /** JSON of the scheme as it was applied. */
    definition: string;
  };
  evaluation: {
    id: Generated<number>;
    year: number;
    periodCode: string;
    schemeId: number;
    computedAt: string;
    computedBy: string;
    isCurrent: 0 | 1;
  };
  unitScore: {
    evaluationId: number;
    unitId: number;
    criterionCode: string;
    pointsHundredths: number;
    maximumHundredths: number;
    /** JSON: the working, from which the sentence is written. */
    explanation: string;
  };
  unitResult: {
    evaluationId: number;
    unitId: number;
    totalHundredths: number;
    rank: number;
    class: string;
  };
};
