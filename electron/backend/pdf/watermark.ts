import type { Measure } from "./fonts.ts";
import type { KitDocument } from "./kit.ts";

/** Light enough to read through, dark enough to survive a photocopier. */
const GREY = "#ebebeb";
const ANGLE = (-52 * Math.PI) / 180;
/** Length of the word as a share of the page's diagonal. */
const SHARE_OF_DIAGONAL = 0.62;

type PlacedGlyph = Readonly<{
  path: string;
  /** From the font's units to points on the page, y downwards: a b c d e f of PDF. */
  matrix: readonly [number, number, number, number, number, number];
}>;

/**
 * Draws a word across the page that is being written.
 *
 * It is drawn as outlines: it is seen, but does not run into the paper's own text when
 * that is searched or copied. It is opaque, so that it needs no transparency.
 */
export function drawWatermark(document: KitDocument, word: string, measure: Measure): void {
  const { width, height } = document.page;
  for (const { path, matrix } of place(word, [width, height], measure)) {
    document
      .save()
      .transform(...matrix)
      .path(path)
      .fill(GREY)
      .restore();
  }
}

function place(
  word: string,
  [width, height]: readonly [number, number],
  measure: Measure,
): readonly PlacedGlyph[] {
  const { glyphs, widthEm, unitsPerEm } = measure.outline(word, { bold: true });
  const size = (Math.hypot(width, height) * SHARE_OF_DIAGONAL) / widthEm;
  const [cos, sin] = [Math.cos(ANGLE), Math.sin(ANGLE)];
  const scale = size / unitsPerEm;
  return glyphs.map(({ path, xEm }) => {
    const x = (xEm - widthEm / 2) * size;
    const y = size * 0.33; // the middle of the capitals comes to the middle of the page
    return {
      path,
      matrix: [
        cos * scale,
        sin * scale,
        sin * scale,
        -cos * scale,
        width / 2 + cos * x - sin * y,
        height / 2 + sin * x + cos * y,
      ].map((value) => Number(value.toFixed(5))) as unknown as PlacedGlyph["matrix"], // six in, six out
    };
  });
}
