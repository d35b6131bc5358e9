import { foldWords } from "./clean-lines.ts";
import type { PlanAssignment, PlanTask } from "./parsed-plan.ts";
import {
  agencyRequestPattern,
  foldedEndings,
  foldedSectionLeads,
  foldedSections,
} from "./plan-words-data.ts";
import type { Piece } from "./read-body.ts";
import { sectionTitle } from "./section-title.ts";

export type Role = keyof typeof foldedSections;

/** The pieces under one heading, the headings of other roles inside it left out. */
export type Area = Readonly<{ role: Role; heading: Piece; pieces: readonly Piece[] }>;

const roles = ["targets", "tasks", "solutions", "assignments"] as const;
const MAX_ROLE_WORDS = 14;
const MAX_INNER_ROLE_WORDS = 7;

/** Finds by their headings the parts that hold targets, tasks, solutions and assignments. */
export function findAreas(pieces: readonly Piece[]): Area[] {
  const areas: { role: Role; heading: Piece; pieces: Piece[] }[] = [];
  // The headings that enclose the current piece, outermost first, with the area each opened.
  const open: { level: number; area: (typeof areas)[number] | null }[] = [];
  for (const piece of pieces) {
    if (piece.kind === "heading") {
      while ((open.at(-1)?.level ?? 0) >= piece.level) open.pop();
      const outer = open.findLast(({ area }) => area !== null)?.area ?? null;
      const role = headingRole(piece, outer?.role ?? null);
      if (role !== null) {
        const area = { role, heading: piece, pieces: [] };
        areas.push(area);
        open.push({ level: piece.level, area });
        continue;
      }
      open.push({ level: piece.level, area: null });
    }
    open.findLast(({ area }) => area !== null)?.area?.pieces.push(piece);
  }
  return areas;
}

function headingRole({ level, text }: Piece, outer: Role | null): Role | null {
  const words = foldWords(text);
  const count = words.trim().split(" ").length;
  if (outer === "assignments" || level > 3) return null;
  if (outer !== null) {
    if (count > MAX_INNER_ROLE_WORDS) return null;
    const start = withoutLead(words.trim());
    return (
      roles.find((role) => foldedSections[role].some((term) => start.startsWith(term))) ?? null
    );
  }
  if (count > MAX_ROLE_WORDS || level > 2) return null;
  const assignments = foldedSections.assignments.some((term) => words.includes(` ${term} `));
  if (assignments) return "assignments";
  const named = roles.filter((role) =>
    foldedSections[role].some((term) => words.includes(` ${term} `)),
  );
  // "NHIỆM VỤ, GIẢI PHÁP": what its own headings do not claim is a task.
  return named.includes("tasks") ? "tasks" : (named[0] ?? null);
}

function withoutLead(words: string): string {
  const lead = foldedSectionLeads.find((text) => words.startsWith(text));
  return lead === undefined ? words : words.slice(lead.length);
}

/** A task with the piece it begins with. */
export type FoundTask = Readonly<{ piece: Piece; task: PlanTask }>;

/** The items of areas of one role, each with what stands under it. */
export function readTasks(areas: readonly Area[], role: "tasks" | "solutions"): FoundTask[] {
  return areas
    .filter((area) => area.role === role)
    .flatMap(({ pieces }) => items(pieces))
    .map(({ head, under }) => ({
      piece: head,
      task: {
        number: head.number ?? "",
        title: sectionTitle(head.text),
        paragraphs: under.map(({ text }) => text),
      },
    }));
}

/** An assignment with the piece it begins with. */
export type FoundAssignment = Readonly<{ piece: Piece; assignment: PlanAssignment }>;

/** Who does what; an agency and its duties may stand on one line, parted by a colon. */
export function readAssignments(areas: readonly Area[]): FoundAssignment[] {
  return areas
    .filter(({ role }) => role === "assignments")
    .flatMap(({ pieces }) => items(withoutEnding(pieces)))
    .map(({ head, under }) => {
      const colon = head.text.slice(0, 200).indexOf(":");
      const named = colon < 0 ? head.text : head.text.slice(0, colon);
      const first = colon < 0 ? "" : head.text.slice(colon + 1).trim();
      const duties = under.map(({ text }) => text);
      const assignment = {
        number: head.number ?? "",
        agency: agencyName(named),
        duties: first === "" ? duties : [first, ...duties],
      };
      return { piece: head, assignment };
    });
}

/** The paragraph that ends the plan stands behind the last agency but is none of its duties. */
function withoutEnding(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.at(-1);
  if (last?.kind !== "paragraph" || last.number !== null || last.row !== null) return pieces;
  const start = foldWords(last.text.slice(0, 40)).trimStart();
  return foldedEndings.some((words) => start.startsWith(words)) ? pieces.slice(0, -1) : pieces;
}

function agencyName(text: string): string {
  const name = text.replace(agencyRequestPattern, "").replace(/\s*[.;,]$/u, "");
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** The direct children of an area: its highest numbered pieces, or its bullets when none is numbered. */
function items(pieces: readonly Piece[]): { head: Piece; under: Piece[] }[] {
  const numbered = pieces.filter(({ kind, number }) => kind !== "bullet" && number !== null);
  const top = numbered.reduce((level, piece) => Math.min(level, piece.level), 99);
  const bullets = pieces.filter(({ kind }) => kind === "bullet");
  const topBullet = bullets.reduce((level, piece) => Math.min(level, piece.level), 99);
  const isHead = (piece: Piece): boolean =>
    numbered.length > 0
      ? piece.kind !== "bullet" && piece.number !== null && piece.level === top
      : piece.kind === "bullet" && piece.level === topBullet;
  const found: { head: Piece; under: Piece[] }[] = [];
  for (const piece of pieces) {
    if (isHead(piece)) found.push({ head: piece, under: [] });
    else found.at(-1)?.under.push(piece);
  }
  return found;
}
