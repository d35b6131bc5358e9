import type { KitFont } from "./pdfmake-internals.ts";

/** One font at one size, ready to measure text and to write it as PDF operators. */
export type Typeface = Readonly<{
  font: KitFont;
  sizePt: number;
  /** Width of a word or a line in points. */
  widthOf: (text: string) => number;
  /** The operand of TJ for a line: glyphs with their kerning. */
  operandOf: (line: string) => string;
}>;

type SetWord = Readonly<{ width: number; operand: string }>;

/** Line height and height of the baseline as multiples of the size, as in Times. */
export const LINE = 1.15;
export const ASCENT = 0.891;

/** Words seen so far; emptied when full, so that memory does not grow with the list. */
const MOST_WORDS = 20_000;

export function typeface(font: KitFont, sizePt: number): Typeface {
  const words = new Map<string, SetWord>();

  function setWord(word: string): SetWord {
    const known = words.get(word);
    if (known !== undefined) return known;
    if (words.size >= MOST_WORDS) words.clear();
    const made = encode(font, word, sizePt);
    words.set(word, made);
    return made;
  }

  function widthOf(text: string): number {
    if (!text.includes(" ") || text === " ") return setWord(text).width;
    const parts = text.split(" ");
    const spaces = (parts.length - 1) * setWord(" ").width;
    return parts.reduce((sum, word) => sum + (word === "" ? 0 : setWord(word).width), spaces);
  }

  function operandOf(line: string): string {
    const space = setWord(" ").operand;
    return line
      .split(" ")
      .map((word) => (word === "" ? "" : setWord(word).operand))
      .join(space);
  }

  return { font, sizePt, widthOf, operandOf };
}

/** Glyphs in hexadecimal, with the kerning between them in thousandths of the size. */
function encode(font: KitFont, word: string, sizePt: number): SetWord {
  const [glyphs, positions] = font.encode(word, {}); // {}: not kept in the font's own, endless cache
  let width = 0;
  let operand = "<";
  glyphs.forEach((glyph, index) => {
    const { xAdvance, advanceWidth } = positions[index] ?? { xAdvance: 0, advanceWidth: 0 };
    width += xAdvance;
    operand += glyph;
    const kerning = Math.round(advanceWidth - xAdvance);
    if (kerning !== 0) operand += `> ${kerning} <`;
  });
  return { width: (width * sizePt) / 1000, operand: `${operand}>` };
}

export type Faces = Readonly<Record<"normal" | "bold" | "italics", (sizePt: number) => Typeface>>;

/** One typeface per face and size, so that its words are measured once. */
export function facesOf(fonts: Readonly<Record<"normal" | "bold" | "italics", KitFont>>): Faces {
  const made = new Map<string, Typeface>();
  const of = (face: keyof Faces) => (sizePt: number) => {
    const key = `${face} ${sizePt}`;
    const known = made.get(key) ?? typeface(fonts[face], sizePt);
    made.set(key, known);
    return known;
  };
  return { normal: of("normal"), bold: of("bold"), italics: of("italics") };
}
