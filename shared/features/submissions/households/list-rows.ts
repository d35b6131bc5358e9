import { cellAddress, type SheetCell, type SheetGrid } from "#shared/kernel/sheet-grid.ts";
import { foldVietnamese } from "#shared/kernel/vietnamese.ts";
import { HEAD_CODE, VILLAGE_CODE } from "./household-list.ts";
import { FOOT_WORDS } from "./list-words-data.ts";
import type { HouseholdTable } from "./locate-list.ts";
import { cleanText } from "../read-words.ts";

/** A row below the head of a list, its cells by what they tell. */
export type ListRow = Readonly<{
  number: number;
  isHidden: boolean;
  /** The first thing that is written in it. */
  words: string;
  village: string;
  head: string;
  cellOf: (code: string) => SheetCell | undefined;
  placeOf: (code: string) => Readonly<{ sheet: string; cell: string }>;
  /** Does any column beside village and head say something? */
  hasAnswers: boolean;
}>;

/** The rows of a list that hold anything, down to its total or the signatures under it. */
export function* listRows(
  sheet: SheetGrid,
  table: HouseholdTable,
  totalLabel: string,
): Generator<ListRow> {
  const answerColumns = new Set(
    [...table.columnOf].flatMap(([code, column]) =>
      code === VILLAGE_CODE || code === HEAD_CODE ? [] : [column],
    ),
  );
  const lastColumn = Math.max(...table.columnOf.values());
  const total = foldVietnamese(totalLabel);
  for (const { number, hidden, cells } of sheet.rows) {
    if (number <= table.headerRow) continue;
    const own = cells.filter(({ column, text }) => column <= lastColumn && text.trim() !== "");
    if (own.length === 0) continue;
    const cellOf = (code: string) => own.find(({ column }) => column === table.columnOf.get(code));
    const textOf = (code: string) => cleanText(cellOf(code)?.text ?? "");
    const row: ListRow = {
      number,
      isHidden: hidden,
      words: cleanText(own[0]?.text ?? ""),
      village: textOf(VILLAGE_CODE),
      head: textOf(HEAD_CODE),
      hasAnswers: own.some(({ column }) => answerColumns.has(column)),
      cellOf,
      placeOf: (code) => ({
        sheet: sheet.name,
        cell: cellAddress(number, table.columnOf.get(code) ?? 1),
      }),
    };
    if (isTotal(own[0], total) || isFoot(row)) return;
    yield row;
  }
}

/** A total is named where a row begins: its number is left empty. */
function isTotal(first: SheetCell | undefined, total: string): boolean {
  return typeof first?.value === "string" && foldVietnamese(first.text) === total;
}

function isFoot({ village, hasAnswers, head, words }: ListRow): boolean {
  if (village !== "" || hasAnswers) return false;
  return [head, words].some((text) =>
    FOOT_WORDS.some((start) => foldVietnamese(text).startsWith(start)),
  );
}
