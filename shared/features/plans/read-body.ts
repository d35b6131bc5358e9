import type { Line } from "./clean-lines.ts";
import { type LineReadings, noReadings } from "./line-readings.ts";
import { joinLooks, type Looks, placesOfLooks } from "./looks.ts";
import type { PlanBlock } from "./parsed-plan.ts";
import { type Marker, readMarker } from "./read-marker.ts";
import { lonePartPattern } from "./plan-words-data.ts";
import { BETWEEN_CELLS, cellText, joinCells } from "./table-cells.ts";

/** A block of the body with what is needed while reading it. */
export type Piece = PlanBlock &
  Readonly<{
    line: number;
    /** The paragraph with its number, as it stands in the file. */
    typed: string;
    shape: Marker["shape"] | null;
    /** A heading by its length and its end alone. */
    isGuess?: true;
    /** Cells by column, for a row of a table. */
    row: readonly string[] | null;
  }>;

const MAX_LEVEL = 6;
const MAX_COLUMN = 63;
const MAX_HEADING_LENGTH = 300;
const SHORT_HEADING_LENGTH = 120;
const FIGURE = /\d\s?[%‰]|\d\s+(?:triệu|tỷ)/u;

/** The body as blocks, in order. Rows of a table become one paragraph, cells parted by " | ". */
export function readBody(lines: readonly Line[], readings: LineReadings = noReadings): Piece[] {
  return nestParts(readPieces(lines)).map((piece) => asTold(piece, readings));
}

/** The piece as a person said that it is to be read. */
function asTold(piece: Piece, readings: LineReadings): Piece {
  const told = readings.get(piece.line);
  if (told === undefined || told.as === "joined" || piece.row !== null) return piece;
  const { as: kind, level } = told;
  const isNumbered = piece.kind !== "bullet" && piece.number !== null;
  const { isGuess: _, ...sure } = piece;
  return { ...sure, kind, level: kind === "paragraph" && isNumbered ? piece.level : level };
}

function readPieces(lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) continue;
    if (line.cell === null) {
      const next = lines[index + 1];
      const isLone = next !== undefined && lonePartPattern.test(line.text) && isTitleLine(next);
      pieces.push(piece(isLone ? withTitle(line, next) : line));
      if (isLone) index += 1;
      continue;
    }
    const row = [line];
    for (let next = lines[index + 1]; isSameRow(line, next); next = lines[index + 1]) {
      row.push(next);
      index += 1;
    }
    pieces.push(rowPiece(row, line));
  }
  return pieces;
}

/** The title of a part may stand on the line below its number. */
function isTitleLine({ text, bold, cell }: Line): boolean {
  if (cell !== null || text.length > MAX_HEADING_LENGTH || readMarker(text) !== null) return false;
  return bold || text === text.toUpperCase();
}

function withTitle(line: Line, title: Line): Line {
  const number = { text: `${line.text.replace(/[.:]$/u, "")}.`, looks: "" };
  return {
    ...line,
    text: `${number.text} ${title.text}`,
    bold: true,
    looks: joinLooks([number, title]),
  };
}

function rowPiece(row: readonly Line[], first: Line): Piece {
  const cells = cellsOf(row);
  const text = joinCells(cells.map((cell) => cell.text));
  const looks = placesOfLooks(
    text,
    joinLooks(cells.flatMap((cell, index) => (index === 0 ? [cell] : [BETWEEN_CELLS, cell]))),
    false,
  );
  return {
    kind: "paragraph",
    level: 0,
    number: null,
    text,
    ...(looks.length === 0 ? {} : { looks }),
    line: first.line,
    typed: text.replace(/\s+/gu, " "),
    shape: null,
    row: cells.map((cell) => cell.text),
  };
}

function piece(line: Line): Piece {
  const read = readPiece(line);
  const looks = placesOfLooks(read.text, line.looks, read.kind === "heading");
  return looks.length === 0 ? read : { ...read, looks };
}

function readPiece(line: Line): Piece {
  const marker = readMarker(line.text);
  const base = { line: line.line, typed: line.text, row: null };
  if (marker === null) {
    return { ...base, kind: "paragraph", level: 0, number: null, text: line.text, shape: null };
  }
  const { shape, number, rest } = marker;
  const shared = { ...base, number, text: rest, shape };
  if (shape === "dash" || shape === "paren") return { ...shared, kind: "bullet", level: 1 };
  if (shape === "plus") return { ...shared, kind: "bullet", level: 2 };
  const kind = isHeading(shape, rest, line.bold) ? "heading" : "paragraph";
  const level = headingLevel(shape, number ?? "");
  const isSure = kind !== "heading" || shape === "part" || line.bold || isPlainTitle(rest);
  return { ...shared, kind, level, ...(isSure ? {} : { isGuess: true }) };
}

/**
 * A numbered paragraph is a heading when it is a title: no full sentence. The decree sets
 * titles bold, but plain text has no bold, so length and end decide too.
 */
function isHeading(shape: Marker["shape"], text: string, bold: boolean): boolean {
  if (shape === "part") return true;
  if (text.length > MAX_HEADING_LENGTH) return false;
  if (bold) return true;
  if (FIGURE.test(text)) return false;
  if (/[;,]$/u.test(text)) return false;
  return !/[.:]$/u.test(text) || (text.length <= SHORT_HEADING_LENGTH && !/[.;:]\s/u.test(text));
}

function isPlainTitle(text: string): boolean {
  return text.length <= SHORT_HEADING_LENGTH && !/[.:]$/u.test(text);
}

function headingLevel(shape: Marker["shape"], number: string): number {
  if (shape === "part") return 1;
  if (shape === "arabic") return 2;
  if (shape === "dotted") return 1 + number.split(".").length;
  return 5;
}

/**
 * Parts may be numbered "I, II" with "A, B" inside them, or the other way round, or stand
 * under "Phần I". Whichever comes first is the outer one; what stands in an inner part lies
 * one level deeper.
 */
function nestParts(pieces: readonly Piece[]): Piece[] {
  const order: string[] = [];
  let depth = 0;
  return pieces.map((piece) => {
    if (piece.shape === "part") {
      const kind = kindOfPart(piece.number ?? "");
      if (!order.includes(kind)) order.push(kind);
      depth = order.indexOf(kind);
      return { ...piece, level: Math.min(1 + depth, MAX_LEVEL) };
    }
    const isNumbered = piece.number !== null && piece.kind !== "bullet";
    return isNumbered ? { ...piece, level: Math.min(piece.level + depth, MAX_LEVEL) } : piece;
  });
}

function kindOfPart(number: string): string {
  const word = /^\p{L}{3,}(?=\s)/u.exec(number)?.[0];
  return word ?? (/^[A-H]$/u.test(number) ? "letter" : "roman");
}

function isSameRow(line: Line, next: Line | undefined): next is Line {
  return next?.cell != null && next.cell[0] === line.cell?.[0] && next.cell[1] >= line.cell[1];
}

type Cell = { text: string; looks: Looks };

/** The cells of a row by column; the paragraphs of one cell are its lines. */
function cellsOf(row: readonly Line[]): Cell[] {
  const cells: Cell[] = [];
  for (const line of row) {
    const column = Math.min(line.cell?.[1] ?? 0, MAX_COLUMN);
    while (cells.length <= column) cells.push({ text: "", looks: "" });
    const before = cells[column] ?? { text: "", looks: "" };
    const text = cellText(line.text);
    cells[column] = {
      text: before.text === "" ? text : `${before.text}\n${text}`,
      looks: joinLooks([before, { text, looks: line.looks }]),
    };
  }
  return cells;
}
