import { foldVietnamese } from "#shared/kernel/vietnamese.ts";
import type { FormItem, ItemKind } from "../form-definition.ts";
import { parseVietnameseNumber } from "#shared/kernel/parse-vietnamese-number.ts";
import { designerText as text } from "./designer-text.ts";

export const itemFields = [
  "label",
  "unit",
  "kind",
  "maximum",
  "required",
  "communesOnly",
  "help",
] as const;
export type ItemField = (typeof itemFields)[number];

/** What a typed cell makes of an item, or why it makes nothing. */
export type ReadField =
  Readonly<{ change: Partial<Omit<FormItem, "code">> }> | Readonly<{ problem: string }>;

const LARGEST = 999_999_999_999_999n;

/** Reads one cell of the designer's table as it was typed or pasted. */
export function readItemField(field: ItemField, typed: string): ReadField {
  const words = typed.normalize("NFC").replace(/\s+/g, " ").trim();
  switch (field) {
    case "label":
      return words === ""
        ? { problem: text.noLabel }
        : words.length > 120
          ? { problem: text.tooLong(120) }
          : { change: { label: words } };
    case "unit":
      return words.length > 40 ? { problem: text.tooLong(40) } : { change: { unit: words } };
    case "kind":
      return readKind(words);
    case "maximum":
      return readMaximum(words);
    case "required":
      return readYesNo(words, (required) => ({ required }));
    case "help":
      return words.length > 200
        ? { problem: text.tooLong(200) }
        : { change: { help: words === "" ? undefined : words } };
    case "communesOnly":
      return readYesNo(words, (communesOnly) => ({ communesOnly }));
  }
}

/** How an item's field is read in the table. */
export function shownField(field: ItemField, item: FormItem): string {
  switch (field) {
    case "label":
    case "unit":
      return item[field];
    case "kind":
      return text.kinds[item.kind];
    case "help":
      return item.help ?? "";
    case "maximum":
      return String(item.maximum);
    case "required":
    case "communesOnly":
      return item[field] ? text.yes : text.no;
  }
}

function readKind(words: string): ReadField {
  const folded = foldVietnamese(words);
  const kinds = Object.keys(text.kinds) as ItemKind[];
  const kind = kinds.find((each) => foldVietnamese(text.kinds[each]) === folded);
  if (kind === undefined) return { problem: text.badKind(words) };
  if (kind === "flag") return { change: { kind, maximum: 1, unit: text.flagUnit } };
  if (kind === "text") return { change: { kind, maximum: 300, unit: "" } };
  return { change: kind === "money" ? { kind, unit: text.moneyUnit } : { kind } };
}

/** A largest value is a whole number, so "10.000" can only mean ten thousand. */
function readMaximum(words: string): ReadField {
  const number = parseVietnameseNumber(words);
  const value =
    number.kind === "number" ? number.value : number.kind === "ambiguous" ? number.asThousands : "";
  if (!/^\d+$/.test(value) || BigInt(value) > LARGEST) {
    return { problem: text.badMaximum(words) };
  }
  return { change: { maximum: Number(value) } };
}

function readYesNo(
  words: string,
  change: (value: boolean) => Partial<Omit<FormItem, "code">>,
): ReadField {
  const folded = foldVietnamese(words);
  if (folded === foldVietnamese(text.yes) || folded === "x" || folded === "1") {
    return { change: change(true) };
  }
  if (folded === foldVietnamese(text.no) || folded === "" || folded === "0") {
    return { change: change(false) };
  }
  return { problem: text.badYesNo(words) };
}
