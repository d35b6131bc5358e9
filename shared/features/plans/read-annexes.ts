import { foldVietnamese } from "#shared/kernel/vietnamese.ts";
import type { Line } from "./clean-lines.ts";
import type { LineReadings } from "./line-readings.ts";
import { annexHeadPattern, foldedAnnex, foldedAnnexLinks } from "./plan-words-data.ts";
import { type Piece, readBody } from "./read-body.ts";
import { readMarker } from "./read-marker.ts";

const MAX_TITLE_LINES = 4;
const MAX_TITLE_LENGTH = 300;

/** Index of the line with which the first annex begins; -1 if there is none. */
export function findAnnex(lines: readonly Line[]): number {
  return lines.findIndex(isAnnexHead);
}

/**
 * The annexes behind the signature: each begins with its title, then its text and tables.
 * Its number and the line that links it to the plan are printed by themselves, so they are
 * no part of its text.
 */
export function readAnnexes(lines: readonly Line[], readings?: LineReadings): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  while (from < lines.length) {
    const next = lines.findIndex((line, index) => index > from && isAnnexHead(line));
    const end = next < 0 ? lines.length : next;
    pieces.push(...readAnnex(lines.slice(from, end), readings));
    from = end;
  }
  return pieces;
}

function isAnnexHead({ text, cell }: Line): boolean {
  return cell === null && text.length <= MAX_TITLE_LENGTH && annexHeadPattern.test(text);
}

function readAnnex(lines: readonly Line[], readings?: LineReadings): Piece[] {
  const [head] = lines;
  if (head === undefined) return [];
  const title = [head.text.replace(annexHeadPattern, "").trim()].filter((text) => text !== "");
  let body = lines.slice(1);
  const linked = body.slice(0, MAX_TITLE_LINES + 1).findIndex(isLink);
  if (linked >= 0) {
    title.push(...body.slice(0, linked).map(({ text }) => text));
    body = body.slice(linked + 1);
  } else {
    while (title.length < MAX_TITLE_LINES) {
      const [line] = body;
      if (line === undefined || !isTitle(line, title.length)) break;
      title.push(line.text);
      body = body.slice(1);
    }
  }
  const text = title.length > 0 ? title.join(" ") : head.text;
  return [annexPiece(text, head), ...readBody(body, readings)];
}

function annexPiece(text: string, { line, text: typed }: Line): Piece {
  return {
    kind: "heading",
    level: 1,
    number: null,
    text,
    annex: true,
    line,
    typed,
    shape: null,
    row: null,
  };
}

/** "(Kèm theo Kế hoạch số … ngày …)" */
function isLink({ text }: Line): boolean {
  const folded = foldVietnamese(text.slice(0, 60)).replace(/^[(\s]+/u, "");
  return foldedAnnexLinks.some((words) => folded.startsWith(words));
}

/** Without a link line the title ends where capitals or bold end; one plain short line may be it. */
function isTitle({ text, bold, cell }: Line, before: number): boolean {
  if (cell !== null || text.length > MAX_TITLE_LENGTH || readMarker(text) !== null) return false;
  if (foldVietnamese(text).startsWith(foldedAnnex)) return false;
  if (bold || (text === text.toUpperCase() && /\p{L}/u.test(text))) return true;
  return before === 0 && text.length < 150 && !/[.:;]$/u.test(text);
}
