import { keptCopyPattern, keptCopyWords, recipientMarksPattern } from "./recipient-words-data.ts";

/** "Lưu: VT, VHTT" (the drafting unit by its abbreviation), or "Lưu: VT" where none is named. */
export function keptCopyLine(draftingUnit: string | null): string {
  const { kept, registry } = keptCopyWords;
  return draftingUnit === null ? `${kept}: ${registry}` : `${kept}: ${registry}, ${draftingUnit}`;
}

/** Everyone who gets the paper, one line each, the kept copy last. */
export function recipientLines({
  recipients,
  draftingUnit,
}: Readonly<{ recipients: readonly string[]; draftingUnit: string | null }>): string[] {
  return [...recipients, keptCopyLine(draftingUnit)];
}

/**
 * The recipients in a list typed by hand or copied from a paper or a sheet, one line each,
 * without dashes and marks; the line of the kept copy, which every list ends with, is left out.
 */
export function readRecipients(typed: string): string[] {
  return typed
    .normalize("NFC")
    .split(/\r?\n/u)
    .filter((line) => !keptCopyPattern.test(line))
    .map((line) => line.replace(recipientMarksPattern, "").replace(/\s+/gu, " ").trim())
    .filter((line) => line !== "");
}
