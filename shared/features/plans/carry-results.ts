import type { PaperInline } from "#shared/features/documents/paper-text.ts";
import { figureText } from "./target-phrase.ts";
import { statedResultPattern } from "./year-words-data.ts";

/** A result of an earlier year that a text states, and what stands there now. */
export type CarriedResult = Readonly<{ before: string; after: string | null }>;

/**
 * "(năm 2019: 53,8%)" in the plan of 2020 is "(năm 2020: 61,5%)" in that of 2021: results of
 * the year before that stand beside a target give way to those of the year that ends.
 *
 * @param resultFor the year's result for the target that the words speak of, in this unit;
 *   null: not known, and the words stay
 */
export function carryResults(
  content: readonly PaperInline[],
  fromYear: number,
  resultFor: (unit: string) => string | null,
): { content: PaperInline[]; carried: CarriedResult[] } {
  const carried: CarriedResult[] = [];
  const moved = content.map((run): PaperInline => {
    if (run.type !== "text") return run;
    const text = run.text.replaceAll(
      statedResultPattern,
      (
        whole: string,
        lead: string,
        year: string,
        between: string,
        _figure: string,
        unit: string,
      ) => {
        if (Number(year) !== fromYear - 1) return whole;
        const result = resultFor(unit);
        const after =
          result === null
            ? null
            : `${lead}${String(fromYear)}${between}${figureText(result, unit)}`;
        carried.push({ before: whole, after });
        return after ?? whole;
      },
    );
    return { ...run, text };
  });
  return { content: moved, carried };
}
