import type { FileReport } from "./file-report-schemas.ts";
import { isRefused } from "./findings.ts";
import type { ReadSubmission } from "./read-submission.ts";

/**
 * What is asked of the clerk before the file can be taken; null when no answer would help,
 * as something else is wrong with it. A number of two readings is asked once for the file.
 */
export function questionOf({ guess, unit, findings }: ReadSubmission): FileReport["question"] {
  const ambiguous = findings.find((finding) => finding.code === "ambiguous-number");
  const others = findings.filter(
    ({ code }) => code !== "ambiguous-number" && code !== "identity-unsure",
  );
  if (isRefused(others)) return null;
  const isAsked = guess !== null && unit === null;
  if (!isAsked && ambiguous === undefined) return null;
  return {
    identity: isAsked
      ? {
          formCode: guess.form.code,
          unitId: guess.unit?.id ?? null,
          periodCode: guess.period?.code ?? null,
          unitWords: guess.unitWords,
        }
      : null,
    number: ambiguous?.details ?? null,
  };
}
