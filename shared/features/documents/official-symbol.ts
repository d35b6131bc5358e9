import { type DocumentKind, documentKinds } from "./document-kinds-data.ts";

/**
 * The symbol of a paper: "KH-UBND"; for a công văn, which has no code, the body and the
 * drafting unit: "UBND-VHTT".
 *
 * @param body abbreviation of the issuing body, as "UBND" or "BCĐ"
 * @param unit abbreviation of the drafting unit; asked for in a công văn only
 * @throws {RangeError} when a công văn names no drafting unit
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3.b
 */
export function officialSymbol(kind: DocumentKind, body: string, unit: string | null): string {
  const { code } = documentKinds[kind];
  if (code !== null) return `${code}-${body}`;
  if (unit === null) throw new RangeError("the symbol of a letter names its drafting unit");
  return `${body}-${unit}`;
}

/** Width left for a number that is written in by hand, in spaces. */
const BLANK_NUMBER = " ".repeat(6);

/**
 * Number and symbol as they are printed: "09/KH-UBND"; a paper not yet numbered leaves
 * room to write the number in.
 *
 * @param number running number of the year, integer ≥ 1; null: not given yet
 * @throws {RangeError} when the number is not a whole number from 1
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3.c
 */
export function officialSign(number: number | null, symbol: string): string {
  if (number === null) return `${BLANK_NUMBER}/${symbol}`;
  if (!Number.isInteger(number) || number < 1) {
    throw new RangeError(`a document number is a whole number from 1, got ${number}`);
  }
  return `${String(number).padStart(2, "0")}/${symbol}`;
}
