import { firstWords } from "./excerpt.ts";
import type { ParsedPlan, PlanBlock, PlanWarning } from "./parsed-plan.ts";
import {
  type Area,
  findAreas,
  type FoundTask,
  readAssignments,
  readTasks,
  type Role,
} from "./plan-outline.ts";
import type { Piece } from "./read-body.ts";
import { readMarker } from "./read-marker.ts";
import { type PlanTable, readTables } from "./read-tables.ts";
import { readTargets } from "./read-targets.ts";
import { readAssignmentTable, readTaskTable, type RowTask } from "./read-task-table.ts";
import { CELL_JOINER, tableCells } from "./table-cells.ts";
import { warn } from "./warn.ts";

export type Outline = Pick<ParsedPlan, OutlinePart> &
  Readonly<{ outlineWarnings: readonly PlanWarning[]; outlineLines: OutlineLines }>;

type OutlinePart = "targets" | "tasks" | "solutions" | "assignments";

/** The line of the source with which each of a part begins, in the part's own order. */
export type OutlineLines = Readonly<Record<OutlinePart, readonly number[]>>;

/** What the paragraphs of a plan's body say: its targets and who does what. */
export function readOutline(blocks: readonly PlanBlock[]): Outline {
  return outlineOf(blocks.map(pieceOf));
}

/** The same from the pieces that the importer has at hand. */
export function outlineOf(pieces: readonly Piece[]): Outline {
  const tables = readTables(pieces);
  const inTables = new Set<Piece>(tables.flatMap(({ all }) => all));
  const whole = findAreas(pieces);
  const areas = whole.map((area) => ({
    ...area,
    pieces: area.pieces.filter((piece) => !inTables.has(piece)),
  }));
  const { targets, lines, warnings } = readTargets(pieces, areas, tables);
  const rows = tables
    .filter(({ kind }) => kind === "tasks")
    .flatMap((table) => {
      const role = roleAround(whole, table) === "solutions" ? "solutions" : "tasks";
      return readTaskTable(table).map((found) => ({ ...found, role }));
    });
  const tasks = (role: "tasks" | "solutions"): FoundTask[] =>
    inOrder(pieces, [...readTasks(areas, role), ...rows.filter((row) => row.role === role)]);
  const assigned = tables.filter(
    (table) => table.kind === "assignments" && roleAround(whole, table) === "assignments",
  );
  const found = {
    tasks: tasks("tasks"),
    solutions: tasks("solutions"),
    assignments: [...readAssignments(areas), ...assigned.flatMap(readAssignmentTable)],
  };
  return {
    targets,
    outlineWarnings: [...warnings, ...rows.flatMap(inheritedAgency)],
    outlineLines: {
      targets: lines,
      tasks: found.tasks.map(({ piece }) => piece.line),
      solutions: found.solutions.map(({ piece }) => piece.line),
      assignments: found.assignments.map(({ piece }) => piece.line),
    },
    tasks: found.tasks.map(({ task }) => task),
    solutions: found.solutions.map(({ task }) => task),
    assignments: found.assignments.map(({ assignment }) => assignment),
  };
}

function roleAround(areas: readonly Area[], { all }: PlanTable): Role | null {
  const [first] = all;
  return areas.find((area) => first !== undefined && area.pieces.includes(first))?.role ?? null;
}

function inOrder(pieces: readonly Piece[], found: readonly FoundTask[]): FoundTask[] {
  const places = new Map(pieces.map((piece, index) => [piece, index]));
  const at = (piece: Piece): number => places.get(piece) ?? 0;
  return found.toSorted((a, b) => at(a.piece) - at(b.piece));
}

function inheritedAgency({ piece, task, isInherited }: RowTask): PlanWarning[] {
  if (!isInherited) return [];
  const { title, leadAgency } = task;
  const details = { task: firstWords(title, 80), agency: leadAgency ?? "" };
  return [warn("plans.task-agency-inherited", piece, details)];
}

function pieceOf(block: PlanBlock, index: number): Piece {
  const { kind, level, number, text } = block;
  const isRow = kind === "paragraph" && number === null && text.includes(CELL_JOINER);
  return {
    kind,
    level,
    number,
    text,
    line: index + 1,
    typed: text,
    shape: number === null ? null : (readMarker(`${number}. ${text}`)?.shape ?? null),
    row: isRow ? tableCells(text) : null,
  };
}
