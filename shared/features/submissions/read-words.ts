import { nfc } from "#shared/kernel/vietnamese.ts";
import type { FindingList } from "./findings.ts";

/** Words of a cell in one line, at most `maximum` letters; null: empty, or told by a finding why not. */
export function readWords(
  text: string,
  { label, maximum }: Readonly<{ label: string; maximum: number }>,
  place: Readonly<{ sheet: string; cell: string }>,
  findings: FindingList,
): string | null {
  const clean = cleanText(text);
  if (clean.length > maximum) {
    findings.add("text-too-long", place, { item: label, maximum });
    return null;
  }
  return clean === "" ? null : clean;
}

/** In one line, without signs that are not seen. */
export function cleanText(text: string): string {
  return nfc(text)
    .replace(/[\p{Cc}\p{Cf}]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}
