import type { Generated } from "kysely";

import type { Comparator } from "#shared/features/plans/comparator.ts";

export type PlansTables = {
  plan: {
    id: Generated<number>;
    year: number;
    agency: string;
    sourceName: string;
    sourceSha256: string;
    importedAt: string;
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
    /** The agency that answers for it, by name. */
    ownerAgency: string | null;
  };
  planTask: {
    id: Generated<number>;
    planId: number;
    position: number;
    kind: "task" | "solution";
    number: string;
    title: string;
    /** "text": a heading of the text, followed when the text changes; "hand": typed in the table. */
    origin: Generated<"text" | "hand">;
    leadAgency: string | null;
    /** JSON array of names. */
    cooperating: Generated<string>;
    /** As it is printed: a day, a month, "hằng tháng". */
    deadline: string | null;
    product: string | null;
  };
  planAssignment: {
    id: Generated<number>;
    planId: number;
    position: number;
    number: string;
    agency: string;
    /** JSON array of paragraphs. */
    duties: string;
    origin: Generated<"text" | "hand">;
  };
  /** What was deleted from the plan's tables, to be brought back as the same rows. */
  planRemovedRow: {
    kind: "target" | "task" | "assignment";
    id: number;
    planId: number;
    /** JSON: the row as it was. */
    row: string;
    /** JSON: the blocks of the text in which its figures became words. */
    places: string;
  };
  planWarning: {
    planId: number;
    position: number;
    code: string;
    line: number;
    excerpt: string;
    /** JSON object. */
    details: string;
    /** Who has seen to it, and when. */
    doneBy: string | null;
    doneAt: string | null;
  };
};
