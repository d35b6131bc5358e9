import { foldVietnamese } from "#shared/kernel/vietnamese.ts";
import type { HandMark } from "../score-criterion.ts";
import type { Criterion } from "../scheme.ts";
import { readPoints } from "../schemes/rule-words.ts";
import { metWords, unmetWords } from "./mark-words-data.ts";

/** The mark that is typed for a criterion: null when it is left empty, undefined when it is none. */
export function readMark(
  typed: string,
  { source, maximumHundredths }: Pick<Criterion, "source" | "maximumHundredths">,
): HandMark | null | undefined {
  const words = typed.trim();
  if (words === "") return null;
  if (source.kind === "hand" && source.how === "yes-no") {
    const folded = foldVietnamese(words);
    if (metWords.has(folded)) return { isMet: true };
    return unmetWords.has(folded) ? { isMet: false } : undefined;
  }
  const pointsHundredths = readPoints(words);
  const isSound = pointsHundredths !== null && pointsHundredths <= maximumHundredths;
  return isSound ? { pointsHundredths } : undefined;
}
