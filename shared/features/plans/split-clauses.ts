import { foldWords } from "./clean-lines.ts";
import { foldedBareWords, foldedLeadWords, joiners, predicatePattern } from "./plan-words-data.ts";
import { partCompared } from "./compared-figures.ts";
import { type Measurement, readMeasurements } from "./read-measurements.ts";
import { readTwoLevels, type TwoLevels } from "./two-levels.ts";

/** A part of a clause with one figure, written so that it can be read by itself. */
type FigureClause = Readonly<{ text: string; measurement: Measurement }>;

type Span = Readonly<{ start: number; end: number }>;

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

/** The clauses of the figures that a clause sets. */
export type FigureClauses = Readonly<{
  /** What stands before all of them, up to a colon. */
  head: string;
  parts: readonly FigureClause[];
  first: Measurement | null;
  /** Figures that are there only to be compared with. */
  compared: readonly Measurement[];
  /** Pairs of levels of one target, each as the two typed figures. */
  levels: readonly (readonly [first: string, second: string])[];
}>;

type Group = Readonly<{
  start: number;
  end: number;
  members: readonly Measurement[];
  levels: TwoLevels | null;
}>;

/**
 * Parts a clause at its figures. "87,5% hộ gia đình, 80,5% số bản đạt chuẩn" has its
 * figures first and one predicate for all; "các cấp học: Mầm non 46,2%, Tiểu học 75%"
 * has them last and one head for all.
 */
export function splitFigures(clause: string): FigureClauses {
  const { set, compared } = partCompared(clause, readMeasurements(clause));
  const groups = groupLevels(clause, set);
  const [firstGroup] = groups;
  const [first] = set;
  if (firstGroup === undefined || first === undefined)
    return { head: "", parts: [], first: null, compared, levels: [] };
  const colon = clause.lastIndexOf(":", first.start);
  const head = colon > MAX_HEAD_LENGTH ? "" : clause.slice(0, colon + 1).trim();
  if (set.length === 1) {
    return { head, parts: [{ text: clause, measurement: first }], first, compared, levels: [] };
  }
  const from = colon + 1;
  const figuresFirst = isOnlyLead(clause.slice(from, firstGroup.start));
  const cuts = groups.slice(1).map((next, index) => {
    const before = groups[index] ?? next;
    return figuresFirst ? cutBefore(clause, before, next) : cutAfter(clause, before, next);
  });
  const bodies = groups.flatMap((group, index) =>
    bodiesOf(clause, group, index === 0 ? from : (cuts[index - 1] ?? from), cuts[index]),
  );
  const named = shareSubject(bodies);
  const whole = figuresFirst ? sharePredicate(named) : named;
  const members = groups.flatMap((group) => group.members);
  return {
    head,
    parts: members.map((measurement, index) => {
      const body = whole[index] ?? "";
      return { text: head === "" ? body : `${head} ${body}`, measurement };
    }),
    first,
    compared,
    levels: groups.flatMap(({ levels, members: [one, other] }) =>
      levels === null || one === undefined || other === undefined
        ? []
        : [[one.typed, other.typed] as const],
    ),
  };
}

/** Figures as single groups, two levels of one target as one. */
function groupLevels(clause: string, measurements: readonly Measurement[]): Group[] {
  const groups: Group[] = [];
  for (let index = 0; index < measurements.length; index += 1) {
    const one = measurements[index];
    const next = measurements[index + 1];
    if (one === undefined) continue;
    const levels = next === undefined ? null : readTwoLevels(clause, one, next);
    if (levels === null || next === undefined) {
      groups.push({ start: one.start, end: one.end, members: [one], levels: null });
    } else {
      const { start } = levels.first;
      groups.push({ start, end: levels.second.end, members: [one, next], levels });
      index += 1;
    }
  }
  return groups;
}

/** The texts of a group's figures: levels share what stands before and behind both. */
function bodiesOf(clause: string, { levels }: Group, from: number, to?: number): string[] {
  if (levels === null) return [tidy(clause.slice(from, to))];
  const before = clause.slice(from, levels.first.start);
  const behind = clause.slice(levels.second.end, to).replace(/^\s*\)/u, "");
  return [levels.first, levels.second].map(({ start, end }) => {
    const own = clause.slice(start, end).replace(/^[\s(]+(?![^()]*\))/u, "");
    return tidy(`${before.trimEnd()} ${own.trim()} ${behind.trimStart()}`.replace(/\s+/gu, " "));
  });
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

function cutBefore(clause: string, before: Span, next: Span): number {
  const gap = clause.slice(before.end, next.start);
  const end = Math.max(...joiners.map((joiner) => endOf(gap.lastIndexOf(joiner), joiner)));
  return end < 0 ? next.start : before.end + end;
}

function cutAfter(clause: string, before: Span, next: Span): number {
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
  const bare = text.replace(/^[\s,;.]+/u, "").replace(/[\s,;.(]+$/u, "");
  const joiner = joiners.find((words) => `${bare} `.endsWith(words));
  return joiner === undefined ? bare : tidy(bare.slice(0, bare.length + 1 - joiner.length));
}
