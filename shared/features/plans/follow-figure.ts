import type { FigureTarget } from "./figure-words.ts";
import { readMeasurements } from "./read-measurements.ts";
import { splitClauses } from "./split-clauses.ts";
import { targetPhrase } from "./target-phrase.ts";

/**
 * A target's own sentence after its figure was changed: the words that said the old figure
 * say the new one. A sentence that does not say the old figure stays as it is.
 */
export function followFigure(text: string, before: FigureTarget, after: FigureTarget): string {
  if (saysTheSame(before, after)) return text;
  const said = splitClauses(text).flatMap(({ clause, start }) =>
    readMeasurements(clause).flatMap(({ words, value, unit, comparator }) =>
      words !== null && value === before.value && unit === (before.unit ?? "")
        ? [{ start: start + words.start, end: start + words.end, comparator }]
        : [],
    ),
  );
  const place = said.find(({ comparator }) => comparator === before.comparator) ?? said[0];
  if (place === undefined) return text;
  const phrase = targetPhrase(after.comparator, after.value, after.unit);
  const isCapital = /^\p{Lu}/u.test(text.slice(place.start));
  const words = isCapital ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase;
  return text.slice(0, place.start) + words + text.slice(place.end);
}

function saysTheSame(one: FigureTarget, other: FigureTarget): boolean {
  return (
    one.comparator === other.comparator &&
    one.value === other.value &&
    (one.unit ?? "") === (other.unit ?? "")
  );
}
