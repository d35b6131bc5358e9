import type { Household, HouseholdList } from "#shared/features/submissions/households/contract.ts";
import { HEAD_CODE, VILLAGE_CODE } from "#shared/features/submissions/households/household-list.ts";
import type { ListColumn } from "#shared/features/submissions/form-definition.ts";
import { headColumn } from "#shared/features/submissions/households/head-column.ts";
import { householdsScreenText as text } from "#shared/features/submissions/households/screen-text.ts";
import { cellAddress } from "#shared/kernel/sheet-grid.ts";

/** One cell of the list that the clerk stands on. */
export type ChosenAnswer = Readonly<{ householdId: number; code: string }>;

export function columnOf({ columns }: HouseholdList, code: string): ListColumn | undefined {
  return code === HEAD_CODE ? headColumn : columns.find((column) => column.code === code);
}

/** A household's answer as it is read: a mark is "x" or nothing. */
export function shownAnswer(household: Household, column: ListColumn): string {
  if (column.code === HEAD_CODE) return household.headName;
  const answer = household.answers[column.code] ?? null;
  if (column.kind === "mark") return answer === "1" ? text.mark : "";
  return answer ?? "";
}

export function cellOf(list: HouseholdList, household: Household, code: string): string {
  return cellAddress(household.row, list.columnOf[code] ?? list.columnOf[VILLAGE_CODE] ?? 1);
}
