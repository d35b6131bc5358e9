import type { Generated } from "kysely";

import type { MarkStage } from "#shared/features/evaluation/marks/mark-stages-data.ts";

export type EvaluationTables = {
  /** A scheme as the office last edited it. */
  schemeDraft: { code: string; definition: string; editedAt: string; editedBy: string };
  /** What people gave: points, or yes and no. */
  handMark: {
    year: number;
    schemeCode: string;
    unitId: number;
    criterionCode: string;
    stage: MarkStage;
    pointsHundredths: number | null;
    isMet: 0 | 1 | null;
    remark: string | null;
    at: string;
    actor: string;
  };
  /** A stage that is closed: its marks change no more. */
  markStage: {
    year: number;
    schemeCode: string;
    stage: MarkStage;
    lockedAt: string;
    lockedBy: string;
  };
  provinceMean: {
    year: number;
    indicatorCode: string;
    /** Decimal string, in the indicator's unit. */
    value: string;
    source: string;
    at: string;
    actor: string;
  };
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
