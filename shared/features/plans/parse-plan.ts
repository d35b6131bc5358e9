import { checkEndings } from "./check-endings.ts";
import { checkNumbering } from "./check-numbering.ts";
import { checkSpelling } from "./check-spelling.ts";
import { type Line, cleanLines } from "./clean-lines.ts";
import { joinBrokenLines } from "./join-broken-lines.ts";
import { type LineReadings, noReadings } from "./line-readings.ts";
import type { ParsedPlan, PlanBlock, PlanPart, PlanWarning, SourceLine } from "./parsed-plan.ts";
import { firstWords } from "./excerpt.ts";
import { findAnnex, readAnnexes } from "./read-annexes.ts";
import { type Piece, readBody } from "./read-body.ts";
import { findClosing, readClosing } from "./read-closing.ts";
import { readAgency, readYear } from "./read-identity.ts";
import { readOpening } from "./read-opening.ts";
import { type OutlineLines, outlineOf } from "./read-outline.ts";
import { sectionTitle } from "./section-title.ts";
import { type SourceItem, sourceItems } from "./source-items.ts";
import { warn } from "./warn.ts";

const MAX_WARNINGS = 300;

/**
 * Reads a yearly plan of the campaign out of the lines of a file.
 *
 * Never throws and never mends silently: whatever is missing or doubtful is a warning
 * beside what could be read. Time grows with the length of the text, whatever it holds.
 */
export function parsePlan(source: readonly SourceLine[]): ParsedPlan {
  return tracePlan(source).plan;
}

/** What was read with where each part of it stands in the source. */
export type PlanTrace = Readonly<{
  plan: ParsedPlan;
  /** In the order of the source. */
  items: readonly SourceItem[];
  lines: OutlineLines;
  /** What only a look beside the source can tell; no fault of the text. */
  guesses: readonly PlanWarning[];
}>;

/**
 * As `parsePlan`, with the line of everything that was read.
 *
 * @param readings how a person says that single lines are to be read
 */
export function tracePlan(
  source: readonly SourceLine[],
  readings: LineReadings = noReadings,
): PlanTrace {
  const lines = cleanLines(source);
  const { upper, lower, behind } = partLines(lines);
  const { lines: whole, joins } = joinBrokenLines(upper, readings);
  const opening = readOpening(whole);
  const pieces = readBody(opening.body, readings);
  const annexes = readAnnexes(joinBrokenLines(behind, readings).lines, readings);
  const all = [...pieces, ...annexes];
  const { outlineWarnings, outlineLines, ...outline } = outlineOf(all);
  const closing = readClosing(lower);

  const openingText = textOf(pieces.find(({ kind }) => kind === "paragraph"));
  const closingText = textOf(pieces.findLast(({ kind }) => kind === "paragraph"));
  const plan = {
    title: opening.title,
    agency: readAgency({
      opening: openingText,
      closing: closingText,
      letterhead: opening.letterhead.map(({ text }) => text).join(" "),
      bases: opening.bases.join(" "),
      title: opening.title,
    }),
    year: readYear(opening.title, openingText, closingText),
    bases: opening.bases,
    blocks: all.map(block),
    sections: all.filter(({ kind }) => kind === "heading").map(section),
    ...outline,
    recipients: closing.recipients,
    signer: closing.signer,
  };
  const missing = missingParts(plan, lines[0]);
  // A title set on two lines is no paragraph that was cut.
  const bodyStart = opening.body[0]?.line ?? 0;
  const joined = joins
    .filter(({ line }) => line.line >= bodyStart)
    .map(({ line, before, after }) => warn("plans.paragraph-joined", line, { before, after }));
  const footnotes = whole
    .filter((line) => line.footnotes > 0)
    .map((line) => warn("plans.footnotes-left-out", line, { count: line.footnotes }));
  const found = [
    ...footnotes,
    ...joined,
    ...outlineWarnings,
    ...checkNumbering(pieces),
    ...checkNumbering(annexes),
    ...checkSpelling(lines),
    ...checkEndings(pieces),
    ...closing.warnings,
  ].toSorted((a, b) => a.where.line - b.where.line);
  const shown = [...missing, ...found].slice(0, MAX_WARNINGS);
  const more = missing.length + found.length - shown.length;
  const last = found.at(-1);
  if (more > 0 && last !== undefined) shown.push(warn("plans.more-warnings", last.where, { more }));
  return {
    plan: { ...plan, warnings: shown },
    items: sourceItems({ opening, pieces, annexes, closing }),
    lines: outlineLines,
    guesses: all.flatMap(guessedHeading),
  };
}

/** The text up to the signature, the closing part with it, and the annexes behind it. */
function partLines(lines: readonly Line[]): Record<"upper" | "lower" | "behind", readonly Line[]> {
  const closingAt = findClosing(lines);
  const from = Math.max(closingAt, 0);
  const found = findAnnex(lines.slice(from));
  const annexAt = found < 0 ? lines.length : from + found;
  const bodyEnd = closingAt < 0 ? annexAt : closingAt;
  return {
    upper: lines.slice(0, bodyEnd),
    lower: lines.slice(bodyEnd, annexAt),
    behind: lines.slice(annexAt),
  };
}

function guessedHeading(piece: Piece): PlanWarning[] {
  if (piece.isGuess !== true) return [];
  return [warn("plans.heading-guessed", piece, { title: firstWords(piece.text, 80) })];
}

function textOf(piece: Piece | undefined): string {
  return piece?.text ?? "";
}

function block({ kind, level, number, text, looks, annex }: Piece): PlanBlock {
  return {
    kind,
    level,
    number,
    text,
    ...(looks === undefined ? {} : { looks }),
    ...(annex === undefined ? {} : { annex }),
  };
}

function section({ number, text, level }: Piece): ParsedPlan["sections"][number] {
  return { number, title: sectionTitle(text), level };
}

function missingParts(plan: Omit<ParsedPlan, "warnings">, first: Line | undefined): PlanWarning[] {
  const isMissing: Record<PlanPart, boolean> = {
    title: plan.title === "",
    agency: plan.agency === "",
    year: plan.year === null,
    bases: plan.bases.length === 0,
    targets: plan.targets.length === 0,
    tasks: plan.tasks.length === 0,
    solutions: plan.solutions.length === 0,
    assignments: plan.assignments.length === 0,
    recipients: plan.recipients.length === 0,
    authority: plan.signer.authority.length === 0,
    signer: plan.signer.name === null,
  };
  const at = first ?? { line: 1, text: "" };
  return (Object.keys(isMissing) as PlanPart[])
    .filter((part) => isMissing[part])
    .map((part) => warn("plans.part-missing", { line: at.line, text: "" }, { part }));
}
