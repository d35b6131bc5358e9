import { breakLines, wordsOf } from "./break-lines.ts";
import type { ListColumn } from "./list-spec.ts";
import type { Typeface } from "./typeset.ts";
import { mm } from "./units.ts";

/** Room on both sides of a cell's text. */
export const PADDING_X_PT = 4;
/** A column that needs no more than this is never squeezed: "Giấy khen" stays on one line. */
const NEVER_SQUEEZED_PT = mm(26);
/** One very long text must not take the page from all the others. */
const LARGEST_SHARE = 0.45;

export type PlacedColumn = Readonly<{
  x: number;
  width: number;
  align: "left" | "center" | "right";
}>;

/** Where each column stands between the margins. */
export function placeColumns(
  columns: readonly ListColumn[],
  { left, right }: Readonly<{ left: number; right: number }>,
  body: Typeface,
  bold: Typeface,
): readonly PlacedColumn[] {
  const widths = columnWidths(columns, right - left, body, bold);
  let x = left;
  return columns.map(({ align }, index) => {
    const width = widths[index] ?? 0;
    const placed = { x, width, align };
    x += width;
    return placed;
  });
}

/** What a column could do with, in points. */
type Wish = Readonly<{
  /** Its widest word. */
  word: number;
  /** Its texts on one line each, its title on three. */
  texts: number;
  /** The texts, and the title on two lines. */
  all: number;
}>;

/** Every text on one line if the page is wide enough, then titles on two, then room for names. */
function columnWidths(
  columns: readonly ListColumn[],
  available: number,
  body: Typeface,
  bold: Typeface,
): readonly number[] {
  const wishes = columns.map(({ widthMm, title }): Wish => {
    if (typeof widthMm === "object") {
      return wishOf(title, widthMm.toFit, available * LARGEST_SHARE, body, bold);
    }
    const fixed = widthMm === "rest" ? 0 : mm(widthMm);
    return { word: fixed, texts: fixed, all: fixed };
  });
  const forWords = sumOf(wishes.map(({ word }) => word));
  const forTexts = sumOf(wishes.map(({ texts }) => texts));
  if (forTexts > available) {
    const given = Math.min(1, Math.max(0, (available - forWords) / (forTexts - forWords)));
    return wishes.map(({ word, texts }) => word + (texts - word) * given);
  }
  const widths = wishes.map(({ texts }) => texts);
  let left = available - forTexts;
  const byNeed = wishes.map((wish, index) => ({ index, more: wish.all - wish.texts }));
  for (const { index, more } of byNeed.toSorted((a, b) => a.more - b.more)) {
    if (more > left) break;
    widths[index] = (widths[index] ?? 0) + more;
    left -= more;
  }
  const takers = columnsForTheRest(columns);
  return widths.map((width, index) =>
    takers.includes(index) ? width + left / takers.length : width,
  );
}

/** Those that ask for the rest; where none does, the first with words: the names. */
function columnsForTheRest(columns: readonly ListColumn[]): readonly number[] {
  const asking = columns.flatMap(({ widthMm }, index) => (widthMm === "rest" ? [index] : []));
  if (asking.length > 0) return asking;
  return columns.some(({ widthMm }) => typeof widthMm === "object")
    ? [
        Math.max(
          0,
          columns.findIndex(({ align }) => align === "left"),
        ),
      ]
    : [];
}

function wishOf(
  title: string,
  toFit: readonly string[],
  atMost: number,
  body: Typeface,
  bold: Typeface,
): Wish {
  const head = title.normalize("NFC");
  let word = widestWord(head, bold);
  let texts = Math.max(word, widthInLines(head, 3, bold));
  for (const cell of toFit) {
    const composed = cell.normalize("NFC");
    word = Math.max(word, widestWord(composed, body));
    texts = Math.max(texts, body.widthOf(composed));
  }
  const room = 2 * PADDING_X_PT + 0.5; // rounding must not push the widest text over
  const whole = Math.min(texts + room, Math.max(atMost, word + room));
  return {
    word: whole <= NEVER_SQUEEZED_PT ? whole : word + room,
    texts: whole,
    all: Math.max(whole, widthInLines(head, 2, bold) + room),
  };
}

/** The least width in which a title stands on so many lines. */
function widthInLines(title: string, most: number, { widthOf }: Typeface): number {
  const words = wordsOf(title);
  const widths = words.flatMap((_, start) =>
    words.slice(start).map((__, end) => widthOf(words.slice(start, start + end + 1).join(" "))),
  );
  const enough = widths
    .toSorted((a, b) => a - b)
    .find((width) => breakLines(title, width, widthOf).length <= most);
  return enough ?? 0;
}

function widestWord(text: string, { widthOf }: Typeface): number {
  return Math.max(0, ...wordsOf(text).map(widthOf));
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
