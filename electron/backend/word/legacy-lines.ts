import {
  encodingOfFont,
  fromLegacy,
  guessLegacy,
  isCapitalFont,
  type LegacyEncoding,
} from "./legacy-vietnamese.ts";
import type { TextLine, TextRun } from "./text-line.ts";

/** That a source seems to be written in letters from before Unicode, and how that is known. */
export type LegacyGuess = Readonly<{ encoding: LegacyEncoding; by: "font" | "words" }>;

/** Letters that only Unicode has; a text with them was typed in Unicode, whatever its font. */
const UNICODE_VIETNAMESE = /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/u;
const BEYOND_ASCII = /[^\u0000-\u007f]/u;

/** By the names of the fonts, else by what words the letters make; null: it is as it should be. */
export function guessLetters(lines: readonly TextLine[]): LegacyGuess | null {
  const byFont = lines.flatMap(({ runs = [] }) => runs.map(encodingOfRun));
  const encoding = byFont.find((found) => found !== null);
  if (encoding !== undefined && encoding !== null) return { encoding, by: "font" };
  const guessed = guessLegacy(lines.map(({ text }) => text).join("\n"));
  return guessed === null ? null : { encoding: guessed, by: "words" };
}

/** The lines in Unicode: of a guess by fonts only what is set in such fonts is converted. */
export function unicodeLines(
  lines: readonly TextLine[],
  { encoding, by }: LegacyGuess,
): readonly TextLine[] {
  return lines.map((line) => {
    if (line.runs === undefined) {
      return by === "font" ? line : { ...line, text: fromLegacy(line.text, encoding) };
    }
    const runs = line.runs.map((run) => unicodeRun(run, by === "font" ? null : encoding));
    return { ...line, runs, text: runs.map(({ text }) => text).join("") };
  });
}

function unicodeRun({ font = "", ...run }: TextRun, all: LegacyEncoding | null): TextRun {
  const encoding = all ?? encodingOfRun({ ...run, font });
  if (encoding === null) return run;
  const text = fromLegacy(run.text, encoding);
  return { ...run, text: isCapitalFont(font) ? text.toLocaleUpperCase("vi") : text };
}

function encodingOfRun({ text, font }: TextRun): "tcvn3" | "vni" | null {
  if (font === undefined || UNICODE_VIETNAMESE.test(text)) return null;
  const encoding = encodingOfFont(font);
  // Plain letters are the same in both, but for those that a font shows as capitals.
  return BEYOND_ASCII.test(text) || isCapitalFont(font) ? encoding : null;
}
