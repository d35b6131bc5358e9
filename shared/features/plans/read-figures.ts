import { addExact, exact, roundExact } from "#shared/kernel/exact.ts";
import {
  afterOtherNumbers,
  dong,
  partOfAllPattern,
  wordsBeforeNames,
  wordsBeforeOtherNumbers,
} from "./figure-words-data.ts";
import { type ReadNumber, readNumber, shiftDecimal } from "./read-number.ts";
import { type ReadUnit, readUnit } from "./read-unit.ts";
import { endsWithWords } from "./word-borders.ts";

/** Why a figure was not read with certainty. */
export type Doubt = NonNullable<ReadNumber["doubt"]> | "about" | "unit";

/** A number in a clause with the unit behind it. */
export type Figure = Readonly<{
  at: number;
  end: number;
  typed: string;
  /** Decimal string before its multiplier (triệu …) is counted in. */
  number: string;
  doubts: readonly Doubt[];
  /** The whole of "2.718/2.974". */
  of: string | null;
  unit: string | null;
  zeros: number;
  /** What smaller money behind it adds: "1 tỷ 200 triệu đồng". */
  added: string;
  /** It has no unit because it is part of a name, date, age or act. */
  isOther: boolean;
}>;

const LOOK_BACK = 24;
const LOOK_AHEAD = 90;
const MAX_FIGURES = 200;

/** All numbers of a clause, those without a unit included. */
export function readFigures(clause: string): Figure[] {
  const figures: Figure[] = [];
  const digits = /\d[\d.,]*/gu;
  for (let match = digits.exec(clause); match !== null; match = digits.exec(clause)) {
    if (figures.length >= MAX_FIGURES) break;
    const figure = figureAt(clause, match.index, match[0].replace(/[.,]+$/u, ""));
    if (figure === null) continue;
    digits.lastIndex = figure.end;
    const whole = figures.at(-1);
    if (whole !== undefined && isAddition(clause, whole, figure)) {
      figures[figures.length - 1] = withAddition(clause, whole, figure);
    } else {
      figures.push(figure);
    }
  }
  return figures;
}

/** The value of a figure in its unit, as a decimal string. */
export function figureValue({ number, zeros, added }: Figure): string {
  const value = shiftDecimal(number, zeros);
  return added === "0" ? value : roundExact(addExact(exact(value), exact(added)), 12);
}

function figureAt(clause: string, at: number, found: string): Figure | null {
  const before = clause.slice(Math.max(0, at - LOOK_BACK), at);
  if (/[\p{L}/_]$/u.test(before)) return null;
  const isNamed = followsWords(before, wordsBeforeOtherNumbers);
  const torn = isNamed ? null : tornDecimal(clause, at, found);
  const typed = torn?.typed ?? found;
  const number = torn?.number ?? readNumber(typed);
  if (number === null) return null;
  const fraction = torn === null ? fractionAt(clause, at + typed.length) : null;
  const end = fraction?.end ?? at + typed.length;
  const after = clause.slice(end, end + LOOK_AHEAD);
  const unit = readUnit(after);
  const sign = unit !== null && (unit.name === "%" || unit.name === "‰");
  const isMeasure = unit !== null && (sign || unit.name.startsWith(dong) || !isNamed);
  const value = sign ? groupedShare(typed, number) : number;
  return {
    at,
    end: isMeasure ? end + unit.length : end,
    typed: clause.slice(at, end),
    number: value.value,
    doubts: doubtsOf(value, isMeasure ? unit : null),
    of: fraction?.of ?? null,
    unit: isMeasure ? unit.name : null,
    zeros: isMeasure ? unit.zeros : 0,
    added: "0",
    isOther:
      !isMeasure &&
      (isNamed ||
        followsWords(before, wordsBeforeNames) ||
        afterOtherNumbers.test(after) ||
        (fraction !== null && !partOfAllPattern.test(after)) ||
        /^(?:19|20)\d\d$/u.test(typed)),
  };
}

function doubtsOf({ doubt }: ReadNumber, unit: ReadUnit | null): Doubt[] {
  return [...(doubt === null ? [] : [doubt]), ...(unit?.isGuess === true ? ["unit" as const] : [])];
}

/** "61, 5%": a space that slipped in behind the decimal comma, or the end of a list. */
function tornDecimal(
  clause: string,
  at: number,
  typed: string,
): { typed: string; number: ReadNumber } | null {
  if (!/^\d{1,2}$/u.test(typed)) return null;
  const rest = clause.slice(at + typed.length, at + typed.length + 12);
  const decimals = /^(?:,\s|\s,\s?)(\d{1,2})(?=\s?[%‰])/u.exec(rest);
  if (decimals === null) return null;
  const number = readNumber(`${typed},${decimals[1] ?? ""}`);
  return number && { typed: typed + decimals[0], number: { ...number, doubt: "unclear" } };
}

function fractionAt(clause: string, end: number): { of: string; end: number } | null {
  const found = /^\s?\/\s?(\d[\d.,]{0,24})/u.exec(clause.slice(end, end + LOOK_AHEAD));
  if (found === null) return null;
  const typed = (found[1] ?? "").replace(/[.,]+$/u, "");
  const whole = readNumber(typed);
  if (whole === null) return null;
  return { of: whole.value, end: end + found[0].length - (found[1] ?? "").length + typed.length };
}

/** "61.500%" groups nothing: no share has thousands. */
function groupedShare(typed: string, number: ReadNumber): ReadNumber {
  if (!/^\d{1,2}\.\d{3}$/u.test(typed)) return number;
  const share = readNumber(typed.replace(".", ","));
  return { value: share?.value ?? number.value, doubt: "dot" };
}

function followsWords(before: string, words: readonly string[]): boolean {
  const text = before.toLowerCase().trimEnd();
  return words.some((word) => endsWithWords(text, word));
}

function isAddition(clause: string, whole: Figure, figure: Figure): boolean {
  return (
    whole.unit === dong &&
    figure.unit?.startsWith(dong) === true &&
    whole.zeros > figure.zeros &&
    clause.slice(whole.end, figure.at) === " "
  );
}

function withAddition(clause: string, whole: Figure, figure: Figure): Figure {
  return {
    ...whole,
    end: figure.end,
    typed: clause.slice(whole.at, figure.end),
    doubts: [...whole.doubts, ...figure.doubts],
    unit: figure.unit,
    added: figureValue(figure),
  };
}
