import type { NumberingStyle } from "#shared/features/documents/number-blocks.ts";
import { numberWords } from "#shared/features/documents/point-letters-data.ts";

/** How Word counts and prints each style of numbers; "%" stands for the level's own count. */
export const levelFormats: Readonly<
  Record<NumberingStyle, Readonly<{ format: string; text: string; bold?: true }>>
> = {
  part: { format: "upperRoman", text: `${numberWords.part} %` },
  roman: { format: "upperRoman", text: "%." },
  capital: { format: "upperLetter", text: "%." },
  arabic: { format: "decimal", text: "%." },
  dotted: { format: "decimal", text: "%." },
  letter: { format: "lowerLetter", text: "%)" },
  paren: { format: "decimal", text: "(%)" },
  article: { format: "decimal", text: `${numberWords.article} %.`, bold: true },
};

/** The levels that a paper without numbers of its own offers to whoever goes on with it in Word. */
export const usualLevels = [
  { style: "roman", mark: null },
  { style: "arabic", mark: null },
  { style: "dotted", mark: null },
  { style: "letter", mark: null },
  { style: "paren", mark: null },
  { style: "paren", mark: null },
  { style: "paren", mark: "-" },
  { style: "paren", mark: "+" },
  { style: "paren", mark: "-" },
] as const;
