import { planTablesText as text } from "#shared/features/plans/tables-text.ts";

import type { ReadCell } from "./table-column.ts";

/** A cell of words, up to a length. */
export function lineOr<Fields>(
  typed: string,
  most: number,
  fieldsOf: (line: string) => Partial<Fields>,
): ReadCell<Fields> {
  return typed.length > most ? { wrong: text.tooLong(most) } : { fields: fieldsOf(typed) };
}

/** "Phòng Nội vụ; Phòng Tài chính": names parted by semicolons. */
export function parted(typed: string): string[] {
  return typed
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
