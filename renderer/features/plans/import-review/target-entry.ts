import type { Comparator } from "#shared/features/plans/comparator.ts";
import type { ReviewTarget } from "#shared/features/plans/import/import-schemas.ts";
import { formatDecimal } from "#shared/kernel/exact.ts";

import { readTypedDecimal } from "../read-typed-decimal.ts";
import type { MendedTarget } from "./review-state.ts";

/** A target while it is being typed. */
export type TargetEntry = Readonly<{
  /** null: one that the reading did not find. */
  key: string | null;
  text: string;
  comparator: Comparator;
  value: string;
  unit: string;
  indicator: string;
  isNone: boolean;
}>;

export function entryOf({
  text,
  comparator,
  value,
  unit,
  indicator,
}: Omit<ReviewTarget, "key">): TargetEntry {
  return {
    key: null,
    text,
    comparator,
    value: value === null ? "" : formatDecimal(value),
    unit: unit ?? "",
    indicator: indicator ?? "",
    isNone: false,
  };
}

export function blankEntry(text: string): TargetEntry {
  const blank = { comparator: "=", value: "", unit: "", indicator: "", isNone: false } as const;
  return { key: null, text, ...blank };
}

/** What was typed as a target; null while it is none that can be saved. */
export function typedTarget(entry: TargetEntry): MendedTarget | null {
  const { comparator, unit, indicator } = entry;
  const value = comparator === "keep" ? null : readTypedDecimal(entry.value);
  if ((value === null && comparator !== "keep") || entry.text.trim() === "") return null;
  return {
    comparator,
    value,
    unit: unit.trim() === "" ? null : unit.trim(),
    indicator: indicator === "" ? null : indicator,
  };
}
