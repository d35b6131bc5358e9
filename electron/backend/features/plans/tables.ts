import type { Generated } from "kysely";

import type { Comparator } from "#shared/features/plans/comparator.ts";

export type PlansTables = {
  plan: {
    id: Generated<number>;
    year: number;
    title: string;
    agency: string;
    signerName: string | null;
    /** JSON array of authority lines. */
    signerAuthority: string;
    sourceName: string;
    sourceSha256: string;
    importedAt: string;
  };
  planBasis: { planId: number; position: number; text: string };
  planBlock: {
    id: Generated<number>;
    planId: number;
    position: number;
    kind: "heading" | "paragraph" | "bullet";
    level: number;
    number: string | null;
    text: string;
  };
  planTarget: {
    id: Generated<number>;
    planId: number;
    position: number;
    groupNumber: string;
    text: string;
    indicatorCode: string | null;
    comparator: Comparator;
    /** Decimal string; null for "keep". */
    value: string | null;
    unit: string | null;
  };
  planTask: {
    id: Generated<number>;
    planId: number;
    position: number;
    kind: "task" | "solution";
    number: string;
    title: string;
  };
  planAssignment: {
    id: Generated<number>;
    planId: number;
    position: number;
    number: string;
    agency: string;
    /** JSON array of paragraphs. */
    duties: string;
  };
  planRecipient: { planId: number; position: number; text: string };
  planWarning: {
    planId: number;
    position: number;
    code: string;
    line: number;
    excerpt: string;
    /** JSON object. */
    details: string;
  };
};
