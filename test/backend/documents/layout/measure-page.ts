import { linesOf, type ReadPage, type ReadRule, type ReadRun } from "../../pdf/read-pdf.ts";

const PT_PER_MM = 72 / 25.4;
/** What stands further apart on one line is two texts, as the two columns of the head. */
const COLUMN_GAP_PT = 18;

/** A text on one line of a page; lengths in millimetres from the page's top left corner. */
export type Spot = Readonly<{
  text: string;
  left: number;
  right: number;
  middle: number;
  baseline: number;
  /** Every size that occurs in it, in points; and whether all of it is so. */
  sizes: readonly number[];
  bold: boolean;
  italics: boolean;
}>;

export function toMm(points: number): number {
  return points / PT_PER_MM;
}

export function toPt(mm: number): number {
  return mm * PT_PER_MM;
}

/** The texts of a page from top to bottom and from left to right. */
export function spotsOf(page: ReadPage): readonly Spot[] {
  return linesOf(page).flatMap(({ runs }) => columnsOf(runs).map(spotOf));
}

function columnsOf(runs: readonly ReadRun[]): readonly (readonly ReadRun[])[] {
  const columns: ReadRun[][] = [];
  let end = 0;
  for (const run of runs) {
    const last = columns.at(-1);
    if (last === undefined || run.x - end > COLUMN_GAP_PT) columns.push([run]);
    else last.push(run);
    end = run.x + run.width;
  }
  return columns;
}

function spotOf(runs: readonly ReadRun[]): Spot {
  const left = Math.min(...runs.map(({ x }) => x));
  const right = Math.max(...runs.map(({ x, width }) => x + width));
  return {
    text: runs
      .map(({ text }, index) => {
        const before = runs[index - 1];
        const apart = before !== undefined && (runs[index]?.x ?? 0) - before.x - before.width > 1;
        return `${apart ? " " : ""}${text}`;
      })
      .join("")
      .replace(/\s+/gu, " ")
      .trim(),
    left: toMm(left),
    right: toMm(right),
    middle: toMm((left + right) / 2),
    baseline: toMm(runs[0]?.baseline ?? 0),
    sizes: [...new Set(runs.map(({ sizePt }) => sizePt))],
    bold: runs.every(({ bold }) => bold),
    italics: runs.every(({ italics }) => italics),
  };
}

/** The text that begins so. @throws when the page has none */
export function spotAt(spots: readonly Spot[], start: string): Spot {
  const found = spots.find(({ text }) => text.startsWith(start));
  if (found === undefined) {
    throw new Error(`no “${start}” in:\n${spots.map(({ text }) => text).join("\n")}`);
  }
  return found;
}

export type Rule = Readonly<{ length: number; middle: number; top: number }>;

/** The level rule that stands closest under a text, not lower than 3 mm; null: there is none. */
export function ruleUnder(page: ReadPage, spot: Spot): Rule | null {
  const rules = page.rules
    .filter(({ y1, y2 }: ReadRule) => Math.abs(y1 - y2) < 0.1)
    .map(({ x1, x2, y1 }) => ({
      length: toMm(Math.abs(x2 - x1)),
      middle: toMm((x1 + x2) / 2),
      top: toMm(y1),
    }))
    .filter(({ top, middle }) => {
      const down = top - spot.baseline;
      return down > 0.3 && down < 3 && middle > spot.left && middle < spot.right;
    });
  return rules.toSorted((a, b) => a.top - b.top)[0] ?? null;
}
