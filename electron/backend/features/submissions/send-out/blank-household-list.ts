import type { ListColumn, ListRow, ListSpec } from "#backend/pdf/list-spec.ts";
import type { HouseholdSection } from "#shared/features/submissions/form-definition.ts";
import { formText } from "#shared/features/submissions/text.ts";
import type { FormContext } from "../form-context.ts";

/** Rows for a unit of which nothing is known, and to spare below the known ones: two pages' worth. */
const EMPTY_ROWS = 40;

/** A list to be filled in by hand: what is known of last time's households is printed, marks are not. */
export function blankHouseholdList(
  { columns }: HouseholdSection,
  { unit, households }: FormContext,
): Pick<ListSpec, "landscape" | "columns"> & Readonly<{ rows: ListRow[] }> {
  const villages = new Map(unit.villages.map(({ id, name }) => [id, name]));
  const known = households.map(({ villageId, headName, answers }) => [
    villages.get(villageId) ?? "",
    headName,
    ...columns.map(({ code, stays }) => (stays ? (answers[code] ?? "") : "")),
  ]);
  const empty = Array.from({ length: EMPTY_ROWS }, () => ["", "", ...columns.map(() => "")]);
  return {
    landscape: true,
    columns: [
      { title: formText.number, align: "center", widthMm: 12 },
      { title: formText.village, align: "left", widthMm: 38 },
      { title: formText.householdHead, align: "left", widthMm: 52 },
      ...columns.map(({ label, kind }): ListColumn => ({
        title: label,
        align: kind === "text" ? "left" : "center",
        widthMm: kind === "text" ? "rest" : 20,
      })),
    ],
    rows: [...known, ...empty].map((cells, index): ListRow => ({
      kind: "row",
      cells: [String(index + 1), ...cells],
    })),
  };
}
