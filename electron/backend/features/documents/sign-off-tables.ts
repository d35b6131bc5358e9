import type { Generated } from "kysely";

import type { StepAction } from "#shared/features/documents/sign-off-schemas.ts";

export type SignOffTables = {
  /** Why numbers of a series stand on no paper: rows are added and never altered. */
  registerGap: {
    id: Generated<number>;
    series: string;
    registerYear: number;
    firstNumber: number;
    lastNumber: number;
    reason: string;
    at: string;
    by: string;
  };
  /** What was done to a paper, by whom and why: rows are added and never altered. */
  documentStep: {
    id: Generated<number>;
    documentId: number;
    action: StepAction;
    at: string;
    /** Who sat at the program. */
    actor: string;
    accountId: number | null;
    /** Who answers for the step: the actor, or whom a one-person office names. */
    person: string;
    reason: string | null;
  };
  /** A remark at a place of the text, given with a step that sent the paper back. */
  documentMark: {
    id: Generated<number>;
    stepId: number;
    documentId: number;
    blockId: string | null;
    fromOffset: number | null;
    toOffset: number | null;
    quote: string;
    remark: string;
    resolvedAt: string | null;
    resolvedBy: string | null;
  };
};
