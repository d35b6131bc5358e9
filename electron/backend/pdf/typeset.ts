import type { Face } from "./faces.ts";
import { encodeRun, type GlyphRun, glyphRun } from "./glyph-runs.ts";
import type { KitFont } from "./kit.ts";

/** One font at one size, ready to measure text and to write it as PDF operators. */
export type Typeface = Readonly<{
  font: KitFont;
  sizePt: number;
  /** Width of a word or a line in points. */
  widthOf: (text: string) => number;
  /**
   * The operands of TJ for words of one line: glyphs with their kerning, spaces between.
   *
   * @param stretch points added to the space between two words
   */
  operandOf: (words: readonly string[], stretch?: number) => string;
}>;

/** Line height and height of the baseline as multiples of the size, as in Times. */
export const LINE = 1.15;
export const ASCENT = 0.891;

/** Words seen so far; emptied when full, so that memory does not grow with the list. */
const MOST_WORDS = 20_000;

export function typeface(font: KitFont, sizePt: number): Typeface {
  const words = new Map<string, { run: GlyphRun; operand?: string }>();

  function wordOf(text: string) {
    const known = words.get(text);
    if (known !== undefined) return known;
    if (words.size >= MOST_WORDS) words.clear();
    const word = { run: glyphRun(font, text) };
    words.set(text, word);
    return word;
  }

  function widthOf(text: string): number {
    const parts = text === " " ? [text] : text.split(" ");
    const spaces = parts.length === 1 ? 0 : (parts.length - 1) * wordOf(" ").run.width;
    const thousandths = parts.reduce(
      (sum, part) => sum + (part === "" ? 0 : wordOf(part).run.width),
      spaces,
    );
    return (thousandths * sizePt) / 1000;
  }

  function encoded(text: string): string {
    const word: { run: GlyphRun; operand?: string } = wordOf(text);
    return (word.operand ??= encodeRun(font, word.run));
  }

  function glyphsOf(text: string): string {
    if (!text.includes(" ")) return text === "" ? "" : encoded(text);
    return text
      .split(" ")
      .map((part) => (part === "" ? "" : encoded(part)))
      .join(encoded(" "));
  }

  function operandOf(line: readonly string[], stretch = 0): string {
    if (line.length === 1) return glyphsOf(line[0] ?? "");
    const space = encoded(" ");
    const gap = stretch === 0 ? space : `${space} ${round((-stretch * 1000) / sizePt)} `;
    return line.map(glyphsOf).join(gap);
  }

  return { font, sizePt, widthOf, operandOf };
}

function round(thousandths: number): number {
  return Math.round(thousandths * 100) / 100;
}

/** A typeface for every face and size, made at first need, so that its words are measured once. */
export type Faces = (face: Face, sizePt: number) => Typeface;

export function facesOf(fontOf: (face: Face) => KitFont): Faces {
  const fonts = new Map<Face, KitFont>();
  const made = new Map<string, Typeface>();
  return (face, sizePt) => {
    const key = `${face} ${sizePt}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const font = fonts.get(face) ?? fontOf(face);
    fonts.set(face, font);
    const fresh = typeface(font, sizePt);
    made.set(key, fresh);
    return fresh;
  };
}
