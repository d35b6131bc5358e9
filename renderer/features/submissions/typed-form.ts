import type { SubmissionValue } from "#shared/features/submissions/contract.ts";
import { formatDecimal } from "#shared/kernel/exact.ts";

/** A stored decimal as a person would type it: no thousands dots, a decimal comma. */
export function typedForm(decimal: string | null): string {
  return decimal?.replace(".", ",") ?? "";
}

/** What a value says as people read it: a number with its dots, or its words. */
export function saidValue({ isWords, words, value }: SubmissionValue): string {
  if (isWords) return words ?? "";
  return value === null ? "" : formatDecimal(value);
}

/** What its editor starts with. */
export function editedValue(of: SubmissionValue): string {
  return of.isWords ? (of.words ?? "") : typedForm(of.value);
}
