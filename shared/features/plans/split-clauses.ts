import { foldWords } from "./clean-lines.ts";
import { foldedBareWords, foldedLeadWords, joiners, predicatePattern } from "./plan-words-data.ts";
import { type Measurement, readMeasurements } from "./read-measurements.ts";

/** A part of a clause with one figure, written so that it can be read by itself. */
type FigureClause = Readonly<{ text: string; measurement: Measurement }>;

const MAX_HEAD_LENGTH = 300;

/** Sentences and clauses of an item: parted at ";" and at a full stop before a capital. */
export function splitClauses(text: string): { clause: string; start: number }[] {
  const clauses: { clause: string; start: number }[] = [];
  const add = (from: number, to: number): void => {
    const whole = text.slice(from, to).replace(/[\s.,:/]+$/u, "");
    const clause = whole.trimStart();
    if (clause !== "") clauses.push({ clause, start: from + whole.length - clause.length });
  };
  let from = 0;
  for (const border of text.matchAll(/;\s*|(?<=[^\s.][.!?])\s+(?=\p{Lu})/gu)) {
    add(from, border.index);
    from = border.index + border[0].length;
  }
  add(from, text.length);
  return clauses;
}

/**
 * Parts a clause at its figures. "87,5% hộ gia đình, 80,5% số bản đạt chuẩn" has its
 * figures first and one predicate for all; "các cấp học: Mầm non 46,2%, Tiểu học 75%"
 * has them last and one head for all.
 */
export function splitFigures(clause: string): { head: string; parts: FigureClause[] } {
  const measurements = readMeasurements(clause);
  const [firstFigure] = measurements;
  if (firstFigure === undefined) return { head: "", parts: [] };
  const colon = clause.lastIndexOf(":", firstFigure.start);
  const head = colon > MAX_HEAD_LENGTH ? "" : clause.slice(0, colon + 1).trim();
  if (measurements.length === 1) {
    return { head, parts: [{ text: clause, measurement: firstFigure }] };
  }
  const from = colon + 1;
  const figuresFirst = isOnlyLead(clause.slice(from, firstFigure.start));
  const cuts = measurements.slice(1).map((next, index) => {
    const before = measurements[index] ?? next;
    return figuresFirst ? cutBefore(clause, before, next) : cutAfter(clause, before, next);
  });
  const bodies = measurements.map((_, index) =>
    tidy(clause.slice(index === 0 ? from : cuts[index - 1], cuts[index])),
  );
  const named = shareSubject(bodies);
  const whole = figuresFirst ? sharePredicate(named) : named;
  return {
    head,
    parts: measurements.map((measurement, index) => {
      const body = whole[index] ?? "";
      return { text: head === "" ? body : `${head} ${body}`, measurement };
    }),
  };
}

function isOnlyLead(text: string): boolean {
  return text.length <= 200 && without(foldedLeadWords, text) === "";
}

/** What is left of a short text without these words and without digits. */
function without(phrases: readonly string[], text: string): string {
  let words = foldWords(text).replace(/[\d%‰]+/gu, " ");
  // Neighbours share the space between them, so a second pass finds what the first one left.
  for (const phrase of [...phrases, ...phrases]) {
    words = words.replaceAll(/\s+/gu, " ").replaceAll(` ${phrase} `, " ");
  }
  return words.trim();
}

function cutBefore(clause: string, before: Measurement, next: Measurement): number {
  const gap = clause.slice(before.end, next.start);
  const end = Math.max(...joiners.map((joiner) => endOf(gap.lastIndexOf(joiner), joiner)));
  return end < 0 ? next.start : before.end + end;
}

function cutAfter(clause: string, before: Measurement, next: Measurement): number {
  const gap = clause.slice(before.end, next.start);
  const ends = joiners
    .map((joiner) => endOf(gap.indexOf(joiner), joiner))
    .filter((end) => end >= 0);
  return before.end + (ends.length === 0 ? 0 : Math.min(...ends));
}

function endOf(at: number, joiner: string): number {
  return at < 0 ? -1 : at + joiner.length;
}

/** Gives each part that has no predicate that of the next part which has one. */
function sharePredicate(bodies: readonly string[]): string[] {
  let predicate = "";
  const shared = bodies.toReversed().map((body) => {
    // A figure's own "đạt trên 80%" is no predicate: it stands before the digits.
    const figureEnd = body.search(/\d[\d.,]*/u);
    const own = predicatePattern.exec(body.slice(Math.max(figureEnd, 0)));
    if (own !== null) {
      predicate = body.slice(Math.max(figureEnd, 0) + own.index).trim();
      return body;
    }
    return predicate === "" ? body : `${body} ${predicate.slice(0, MAX_HEAD_LENGTH)}`;
  });
  return shared.toReversed();
}

/** "08 xã đạt chuẩn, chiếm 61,5%": the second figure says nothing without the first. */
function shareSubject(bodies: readonly string[]): string[] {
  return bodies.map((body, index) => {
    const before = bodies[index - 1];
    if (before === undefined || body.length > 60 || before.length > MAX_HEAD_LENGTH) return body;
    return without(foldedBareWords, body) === "" ? `${before}, ${body}` : body;
  });
}

function tidy(text: string): string {
  const bare = text.replace(/^[\s,;.]+/u, "").replace(/[\s,;.]+$/u, "");
  const joiner = joiners.find((words) => `${bare} `.endsWith(words));
  return joiner === undefined ? bare : tidy(bare.slice(0, bare.length + 1 - joiner.length));
}
