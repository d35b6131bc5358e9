import type { FormItem } from "./form-definition.ts";
import { findingList } from "./findings.ts";
import { parseVietnameseNumber } from "#shared/kernel/parse-vietnamese-number.ts";
import { checkItemValue } from "./read-number-cell.ts";

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
