import type { z } from "zod";

import type {
  describedFindingSchema,
  findingPlaceSchema,
  paperEditSchema,
  severities,
} from "./schemas.ts";

export type FindingPlace = z.output<typeof findingPlaceSchema>;
export type PaperEdit = z.output<typeof paperEditSchema>;
export type DescribedFinding = z.output<typeof describedFindingSchema>;
export type Severity = (typeof severities)[number];

/** What each rule says of what it found, for its sentence. */
export type FindingTable = {
  "numbering-gap": { number: string; counted: string };
  "numbering-repeated": { number: string; counted: string };
  "heading-empty": object;
  "capital-letters": { expected: string };
  "tone-placement": { expected: string };
  "variants-mixed": { expected: string };
  "quotes-mixed": { straight: number; curly: number };
  "spaces-doubled": object;
  "space-before-mark": { mark: string };
  "space-missing": { mark: string };
  "motto-dash": { expected: string };
  "dashes-mixed": { expected: string };
  "closing-mark-missing": { ending: string };
  "closing-mark-inside": object;
  "date-zeros": { expected: string };
  "basis-lapsed": { act: string; lastDay: string; replacedBy: string | null };
  "basis-not-yet": { act: string; firstDay: string };
  "basis-doubtful": { act: string; lapsed: boolean; day: string; toCheck: string };
  "basis-date-differs": { act: string; expected: string };
  "basis-mark": { expected: string };
  "kept-copy-missing": object;
  "kept-copy-not-last": object;
  "same-addressees-missing": { expected: string };
  "addressee-missing": object;
  "issuer-not-in-place": { body: string; day: string };
  "authority-other-body": { body: string };
  "authority-collective": { kind: string };
  "authority-personal": { kind: string };
  "authority-entrusted": { mark: string };
  "authority-incomplete": { mark: string };
  "authority-differs": { name: string; expected: string };
  "signer-missing": object;
  "signer-unknown": { name: string };
  "signer-not-in-office": { name: string; office: string; from: string; to: string | null };
  "signer-of-other-body": { name: string; office: string; body: string };
  "annex-not-mentioned": { annex: string };
  "annex-missing": object;
  "year-of-before": { found: string; expected: string };
  "paragraph-unfinished": { ending: string };
};
export type CheckRule = keyof FindingTable;

/** One thing that a reader should look at; its sentences are in text.ts. */
export type Finding<Table extends Record<string, object> = FindingTable> = {
  [Rule in keyof Table & string]: Readonly<{
    rule: Rule;
    severity: Severity;
    place: FindingPlace;
    /** What stands there now, as it is typed; "" where nothing does. */
    found: string;
    details: Readonly<Table[Rule]>;
    /** What one key does about it; empty: only a person can. */
    fix: readonly PaperEdit[];
  }>;
}[keyof Table & string];
