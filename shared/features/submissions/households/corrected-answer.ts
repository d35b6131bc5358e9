import type { ListColumn } from "../form-definition.ts";
import { findingList } from "../findings.ts";
import { readAnswer } from "./read-answer.ts";

/**
 * The answer that a clerk types over one of a list, by the same rules as a cell of a file;
 * undefined when it cannot be taken, or is left empty where it is required.
 */
export function correctedAnswer(typed: string, column: ListColumn): string | null | undefined {
  const findings = findingList();
  const cell = { address: "", row: 1, column: 1, value: typed, text: typed };
  const reading = { findings, marks: [], decimalMark: null };
  const answer = readAnswer(cell, column, { sheet: "", cell: "" }, reading);
  if (findings.all.some(({ severity }) => severity === "error")) return undefined;
  return answer === null && column.required ? undefined : answer;
}
