import type { FormItem } from "./form-definition.ts";
import { findingList } from "./findings.ts";
import { parseVietnameseNumber } from "#shared/kernel/parse-vietnamese-number.ts";
import { checkItemValue } from "./read-number-cell.ts";
import { readWords } from "./read-words.ts";

/**
 * The value that a clerk types over one of a file, by the same rules as a cell of a file:
 * decimal string, null for an optional item left empty, undefined when it cannot be taken.
 */
export function correctedValue(typed: string, item: FormItem): string | null | undefined {
  if (typed.trim() === "") return item.required ? undefined : null;
  const parsed = parseVietnameseNumber(typed);
  if (parsed.kind !== "number" || parsed.hasPercentSign) return undefined;
  const isUsable = checkItemValue(parsed.value, item, { sheet: "", cell: "" }, findingList());
  return isUsable ? parsed.value : undefined;
}

/** The same for words: null when left empty, undefined when they are too long or required and missing. */
export function correctedWords(typed: string, item: FormItem): string | null | undefined {
  const findings = findingList();
  const words = readWords(typed, item, { sheet: "", cell: "" }, findings);
  if (findings.all.length > 0) return undefined;
  return words === null && item.required ? undefined : words;
}
