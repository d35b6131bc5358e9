/**
 * What can be wrong in a filled form, with the facts its sentence needs.
 * Where it is (sheet, cell) stands beside, in the finding itself.
 */
export type FindingDetails = {
  "wrong-form": { found: string | null; expected: string };
  "wrong-form-version": { found: string; expected: number };
  "wrong-period": { found: string; expected: string | null };
  "unknown-unit": { code: string; name: string };
  "unit-has-left": { unitName: string; lastDay: string; periodCode: string };
  "unit-not-yet": { unitName: string; firstDay: string; periodCode: string };
  "checksum-changed": object;
  "missing-sheet": { sheet: string };
  /** The sheet has another name and was known by what stands in it. */
  "sheet-renamed": { expected: string };
  "layout-changed": { expected: string; found: string };
  /** Rows or columns were moved, and everything was found all the same. */
  "layout-moved": object;
  /** The hidden sheet is gone; form, unit and period are what the clerk confirmed, now or before. */
  "identity-lost": { formCode: string; unitName: string; periodCode: string };
  /** The hidden sheet is gone, and nobody has said yet whose file it is. */
  "identity-unsure": { formCode: string };
  "duplicate-item": { item: string; firstCell: string };
  "legacy-font": { encoding: string };
  "text-in-number-cell": { found: string; item: string };
  "ambiguous-number": { found: string; asThousands: string; asDecimal: string };
  "number-as-text": { found: string; taken: string };
  "date-in-number-cell": { item: string };
  "mixed-decimal-marks": { withDot: string; withComma: string; commaCell: string };
  negative: { found: string; item: string };
  "not-whole": { found: string; item: string };
  "out-of-range": { found: string; item: string; maximum: number };
  "part-larger-than-whole": { parts: string; sum: string; whole: string; wholeValue: string };
  /** A check of the form did not hold; the figures of its two sides, where it compares. */
  "check-failed": {
    message: string | null;
    formula: string;
    left: string | null;
    right: string | null;
  };
  "ratio-over-100": { found: string; item: string };
  "typed-ratio-differs": { found: string; computed: string; item: string };
  "formula-error": { found: string; item: string };
  "formula-in-input": { formula: string; taken: string };
  "merged-cells": { range: string };
  "missing-required": { item: string; village: string | null };
  "duplicate-village": { village: string; firstCell: string };
  "unknown-village": { village: string };
  "missing-village": { village: string };
  "hidden-row": { row: number };
  "hidden-column": { item: string };
  "not-asked": { found: string; item: string };
  /** A cell that says yes or nothing says something else. */
  "unclear-mark": { found: string; item: string };
  /** Said to be met, and no paper named that proves it. */
  "evidence-missing": { item: string };
  "text-too-long": { item: string; maximum: number };
  /** A row of a list with answers and no name; a name above which no village stands. */
  "household-without-head": object;
  "household-without-village": { head: string };
  /** A name that stands in the village already, with the same year of birth or none. */
  "duplicate-household": { head: string; village: string; firstCell: string };
  "mark-without": { head: string; item: string; needs: string };
  "village-without-households": { village: string };
  /** So much is wrong in a list that the rest of it was not read. */
  "list-stopped": { row: number };
};

export type FindingCode = keyof FindingDetails;

export type FormFinding = {
  [Code in FindingCode]: Readonly<{
    code: Code;
    severity: "error" | "warning";
    sheet: string | null;
    cell: string | null;
    details: FindingDetails[Code];
  }>;
}[FindingCode];

/** Findings that are told and taken; every other one refuses the whole file. */
const warnings: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "number-as-text",
  "typed-ratio-differs",
  "formula-in-input",
  "hidden-row",
  "hidden-column",
  "not-asked",
  "sheet-renamed",
  "layout-moved",
  "identity-lost",
  "legacy-font",
  "evidence-missing",
  "duplicate-household",
  "village-without-households",
]);

/** Where findings are gathered while a form is read. */
export type FindingList = Readonly<{
  all: FormFinding[];
  add: <Code extends FindingCode>(
    code: Code,
    place: Readonly<{ sheet: string; cell?: string }> | null,
    details: FindingDetails[Code],
    severity?: "error" | "warning",
  ) => void;
}>;

export function findingList(): FindingList {
  const all: FormFinding[] = [];
  return {
    all,
    add: (code, place, details, severity) => {
      all.push({
        code,
        severity: severity ?? (warnings.has(code) ? "warning" : "error"),
        sheet: place?.sheet ?? null,
        cell: place?.cell ?? null,
        details,
        // The table above ties the code to its details; a union cannot be built generically.
      } as FormFinding);
    },
  };
}

export function isRefused(findings: readonly FormFinding[]): boolean {
  return findings.some(({ severity }) => severity === "error");
}
