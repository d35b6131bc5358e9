import {
  capitalCommitteePattern,
  committeePattern,
  placePattern,
  shortCommittee,
  yearPattern,
} from "./plan-words-data.ts";

/**
 * The issuing People's Committee in its usual short form ("UBND huyện …").
 *
 * The opening and closing sentences keep the capitals of the name, so they are asked
 * first; then the letterhead (its last line: the first names the superior body), the
 * bases, and at last the place in the title. "" when nothing says it.
 */
export function readAgency(texts: {
  opening: string;
  closing: string;
  letterhead: string;
  bases: string;
  title: string;
}): string {
  const named =
    last(texts.opening, committeePattern) ??
    last(texts.closing, committeePattern) ??
    last(texts.letterhead, committeePattern);
  if (named !== undefined) return `${shortCommittee} ${named[1]} ${named[2]}`;
  const capitals = last(texts.letterhead, capitalCommitteePattern);
  if (capitals !== undefined) {
    return `${shortCommittee} ${capitals[1]?.toLowerCase()} ${titleCase(capitals[2] ?? "")}`;
  }
  const fallback = last(texts.bases, committeePattern) ?? last(texts.title, placePattern);
  return fallback === undefined ? "" : `${shortCommittee} ${fallback[1]} ${fallback[2]}`;
}

/** The year a plan is for: the last one its title names, else its opening or closing sentence. */
export function readYear(title: string, opening: string, closing: string): number | null {
  for (const text of [title, opening, closing]) {
    const year = last(text, yearPattern)?.[1];
    if (year !== undefined) return Number(year);
  }
  return null;
}

function last(text: string, pattern: RegExp): RegExpExecArray | undefined {
  return [...text.slice(0, 5_000).matchAll(pattern)].at(-1);
}

function titleCase(capitals: string): string {
  return capitals
    .toLowerCase()
    .split(" ")
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(" ");
}
