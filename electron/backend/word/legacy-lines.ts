import { encodingInFont, unicodeOfFont } from "#backend/legacy-text/legacy-font.ts";
import {
  fromLegacy,
  guessLegacy,
  type LegacyEncoding,
} from "#backend/legacy-text/legacy-vietnamese.ts";
import type { TextLine, TextRun } from "./text-line.ts";

/** That a source seems to be written in letters from before Unicode, and how that is known. */
export type LegacyGuess = Readonly<{ encoding: LegacyEncoding; by: "font" | "words" }>;

/** By the names of the fonts, else by what words the letters make; null: it is as it should be. */
export function guessLetters(lines: readonly TextLine[]): LegacyGuess | null {
  const byFont = lines.flatMap(({ runs = [] }) =>
    runs.map(({ text, font }) => encodingInFont(text, font)),
  );
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

function unicodeRun({ font, ...run }: TextRun, all: LegacyEncoding | null): TextRun {
  const encoding = all ?? encodingInFont(run.text, font);
  return encoding === null ? run : { ...run, text: unicodeOfFont(run.text, encoding, font) };
}
