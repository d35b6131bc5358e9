import { foldVietnamese, nfc } from "#shared/kernel/vietnamese.ts";
import { joinLooks, type Looks, looksOfSource, visibleLooks } from "./looks.ts";
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
  looks: Looks;
  footnotes: number;
}>;

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu;
const BREAK = /[\n\v\f\u2028\u2029]/u;
const ORNAMENT = /^[-–—_=*~.·\s]+$/u;

/** Drops empty lines and drawn rules; a label of Word goes back in front of its text. */
export function cleanLines(source: readonly SourceLine[]): Line[] {
  const lines: Line[] = [];
  let afterGap = false;
  for (const line of source) {
    let isFirst = true;
    for (const { text, looks } of partsOf(line)) {
      const plain = text.replaceAll("**", "").replace(INVISIBLE, "").replace(SPACES, " ").trim();
      const label = isFirst ? (line.label ?? "").trim() : "";
      const labelled = `${label} ${plain}`.trim();
      isFirst = false;
      if (labelled === "" || ORNAMENT.test(labelled)) {
        afterGap = true;
        continue;
      }
      lines.push({
        text: labelled.replace(/\s+/gu, " "),
        columns: labelled,
        line: line.place.line,
        bold: line.bold === true || text.includes("**"),
        cell: line.cell ?? null,
        afterGap,
        looks: joinLooks([
          { text: label, looks: "" },
          { text: plain, looks },
        ]),
        footnotes: line.footnotes ?? 0,
      });
      afterGap = false;
    }
  }
  return lines;
}

/** A line with line breaks inside is several, each with the looks of what can be seen of it. */
function partsOf(line: SourceLine): { text: string; looks: Looks }[] {
  const all = looksOfSource(line);
  let at = 0;
  return nfc(line.text)
    .split(BREAK)
    .map((text) => {
      const looks = all === null ? "" : visibleOf(text, all.slice(at, at + text.length));
      at += text.length + 1;
      return { text, looks };
    });
}

/** The signs that are taken out of the text have no place in its looks either. */
function visibleOf(text: string, looks: Looks): Looks {
  return visibleLooks(text.replaceAll("**", "  ").replace(INVISIBLE, " "), looks);
}

/** Folded words between single spaces, one at each end: " ho gia dinh 87 5% " is searched by " gia dinh ". */
export function foldWords(text: string): string {
  return ` ${foldVietnamese(text)
    .replace(/[^a-z0-9%‰]+/gu, " ")
    .trim()} `;
}
