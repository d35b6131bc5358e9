import type { KitFont, OpenedFont, Glyph } from "./kit.ts";

/** A word as glyphs, kept from file to file; lengths in thousandths of the size. */
export type GlyphRun = Readonly<{
  glyphs: readonly Glyph[];
  /** How far each glyph moves the pen, kerning with the next one counted in. */
  advances: readonly number[];
  width: number;
}>;

/** Emptied when full, so that a list of 50,000 names does not stay in memory for ever. */
const MOST_RUNS = 30_000;

const known = new WeakMap<OpenedFont, Map<string, GlyphRun>>();

/** Finding the glyphs of a word costs more than drawing it; the next draft uses the same words. */
export function glyphRun({ font, scale }: KitFont, text: string): GlyphRun {
  let runs = known.get(font);
  if (runs === undefined) known.set(font, (runs = new Map()));
  const found = runs.get(text);
  if (found !== undefined) return found;
  if (runs.size >= MOST_RUNS) runs.clear();
  const { glyphs, positions } = font.layout(text);
  const advances = positions.map(({ xAdvance }) => xAdvance * scale);
  const run = { glyphs, advances, width: advances.reduce((sum, each) => sum + each, 0) };
  runs.set(text, run);
  return run;
}

/** The run as operands of TJ in one file: its glyphs join the part of the font that is embedded. */
export function encodeRun(font: KitFont, { glyphs, advances }: GlyphRun): string {
  let operand = "<";
  glyphs.forEach((glyph, index) => {
    const id = font.subset.includeGlyph(glyph.id);
    const own = glyph.advanceWidth * font.scale;
    font.widths[id] ??= own;
    font.unicode[id] ??= glyph.codePoints;
    operand += id.toString(16).padStart(4, "0");
    const kerning = Math.round(own - (advances[index] ?? own));
    if (kerning !== 0) operand += `> ${kerning} <`;
  });
  return `${operand}>`;
}
