import { plansFailure } from "#shared/features/plans/errors.ts";

type Row = Readonly<{ id: number | null; origin: "text" | "hand" }>;

/**
 * Rows that are parts of the text stand first, in the text's order, and say what it says.
 *
 * @param saidByText what of a row belongs to the text, its title among it
 * @throws plans.row-of-text
 */
export function requireTextRowsKept<Each extends Row>(
  before: readonly Each[],
  after: readonly Each[],
  saidByText: (row: Each) => Readonly<{ title: string }>,
): void {
  before
    .filter(({ origin }) => origin === "text")
    .forEach((row, index) => {
      const now = after[index];
      const said = saidByText(row);
      const isKept = now?.id === row.id && JSON.stringify(saidByText(now)) === JSON.stringify(said);
      if (!isKept) throw plansFailure("plans.row-of-text", { title: said.title });
    });
}
