import { districtExportText as text } from "#shared/features/submissions/district/export-text.ts";
import type { GatheredTable } from "./district-table.ts";

/** How many units are counted and how many of them wait: on every copy of the table. */
export function countedPhrase({ table: { rows }, period }: GatheredTable): string {
  const count = (wanted: string): number => rows.filter(({ source }) => source === wanted).length;
  const pending = count("pending");
  return text.counted(
    { counted: rows.length - count("none"), all: rows.length, pending },
    period.dataClosesOn,
  );
}
