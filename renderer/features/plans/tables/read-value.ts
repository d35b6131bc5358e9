import type { TargetFields } from "#shared/features/plans/row-schemas.ts";
import { readMeasurements } from "#shared/features/plans/read-measurements.ts";
import { planTablesText } from "#shared/features/plans/tables-text.ts";

import { readTypedDecimal } from "../read-typed-decimal.ts";
import type { ReadCell } from "./table-column.ts";

const text = planTablesText.targets;

/** "61,5", "134.000.000", or with what belongs to it: "trên 134 triệu đồng"; nothing: kept as it is. */
export function readValue(typed: string, row: TargetFields): ReadCell<TargetFields> {
  if (typed === "") return { fields: { value: null, comparator: "keep" } };
  const isKept = row.comparator === "keep";
  const decimal = readTypedDecimal(typed);
  if (decimal !== null) {
    return { fields: { value: decimal, ...(isKept ? { comparator: "=" } : {}) } };
  }
  const [read, ...others] = readMeasurements(typed);
  const isWhole =
    read?.words != null && typed.slice(0, read.words.start) + typed.slice(read.words.end) === "";
  if (read === undefined || others.length > 0 || !isWhole || read.doubts.length > 0) {
    return { wrong: text.badValue(typed) };
  }
  const { value, unit, comparator } = read;
  const isBound = comparator !== "=" || isKept;
  return { fields: { value, unit, ...(isBound ? { comparator } : {}) } };
}
