import {
  actSignPattern,
  deadlinePattern,
  namedYearPattern,
  periodBeforePattern,
  sentenceEndPattern,
} from "./year-words-data.ts";

/**
 * A text with the plan's year moved on: "năm 2020" becomes "năm 2021", and "trước
 * ngày 15/12/2020" "trước ngày 15/12/2021". Other days, periods
 * ("giai đoạn 2016 - 2020") and everything behind the number of an act up to the end of its
 * sentence stay, for that is how the act itself is called. The text keeps its length.
 *
 * @param fromYear 1000–9999, as is `toYear`
 */
export function moveYears(text: string, fromYear: number, toYear: number): string {
  const kept = citedParts(text);
  const moved = (year: string, _group: string, at: number): string => {
    const isCited = kept.some(({ start, end }) => at >= start && at < end);
    const isPeriod = periodBeforePattern.test(text.slice(Math.max(0, at - 40), at));
    return Number(year) !== fromYear || isCited || isPeriod ? year : String(toYear);
  };
  // Neither changes a length, so places found in the text hold for both.
  return text.replaceAll(namedYearPattern, moved).replaceAll(deadlinePattern, moved);
}

/** Each act's citation: from its number to the end of the sentence. */
function citedParts(text: string): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let from = 0;
  while (from < text.length) {
    const sign = actSignPattern.exec(text.slice(from));
    if (sign === null) break;
    const start = from + sign.index;
    const end = sentenceEndPattern.exec(text.slice(start));
    from = end === null ? text.length : start + end.index + 1;
    parts.push({ start, end: from });
  }
  return parts;
}
