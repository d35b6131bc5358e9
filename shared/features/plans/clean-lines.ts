import { foldVietnamese, nfc } from "#shared/kernel/vietnamese.ts";
import type { SourceLine } from "./parsed-plan.ts";

/** A line ready to be read: composed, without invisible signs, spaces made single. */
export type Line = Readonly<{
  text: string;
  /** As `text`, but with tabs and runs of spaces, by which two columns are told apart. */
  columns: string;
  line: number;
  bold: boolean;
  cell: readonly [number, number] | null;
  /** An empty line stands before it. */
  afterGap: boolean;
}>;

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu;
const ORNAMENT = /^[-–—_=*~.·\s]+$/u;

/** Drops empty lines and drawn rules; a label of Word goes back in front of its text. */
export function cleanLines(source: readonly SourceLine[]): Line[] {
  const lines: Line[] = [];
  let afterGap = false;
  for (const { text, place, label, bold, cell } of source) {
    for (const [index, part] of nfc(text)
      .split(/[\n\v\f\u2028\u2029]/u)
      .entries()) {
      const marked = part.includes("**");
      const plain = part.replaceAll("**", "").replace(INVISIBLE, "").replace(SPACES, " ");
      const labelled = index === 0 && label ? `${label.trim()} ${plain.trim()}` : plain.trim();
      if (labelled === "" || ORNAMENT.test(labelled)) {
        afterGap = true;
        continue;
      }
      lines.push({
        text: labelled.replace(/\s+/gu, " "),
        columns: labelled,
        line: place.line,
        bold: bold === true || marked,
        cell: cell ?? null,
        afterGap,
      });
      afterGap = false;
    }
  }
  return lines;
}

/** Folded words between single spaces, one at each end: " ho gia dinh 87 5% " is searched by " gia dinh ". */
export function foldWords(text: string): string {
  return ` ${foldVietnamese(text)
    .replace(/[^a-z0-9%‰]+/gu, " ")
    .trim()} `;
}
