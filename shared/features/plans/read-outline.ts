import type { ParsedPlan, PlanBlock, PlanWarning } from "./parsed-plan.ts";
import { findAreas, readAssignments, readTasks } from "./plan-outline.ts";
import type { Piece } from "./read-body.ts";
import { readMarker } from "./read-marker.ts";
import { readTargets } from "./read-targets.ts";
import { CELL_JOINER, tableCells } from "./table-cells.ts";

export type Outline = Pick<ParsedPlan, "targets" | "tasks" | "solutions" | "assignments"> &
  Readonly<{ targetWarnings: readonly PlanWarning[] }>;

/** What the paragraphs of a plan's body say: its targets and who does what. */
export function readOutline(blocks: readonly PlanBlock[]): Outline {
  return outlineOf(blocks.map(pieceOf));
}

/** The same from the pieces that the importer has at hand. */
export function outlineOf(pieces: readonly Piece[]): Outline {
  const areas = findAreas(pieces);
  const { targets, warnings } = readTargets(pieces, areas);
  return {
    targets,
    targetWarnings: warnings,
    tasks: readTasks(areas, "tasks"),
    solutions: readTasks(areas, "solutions"),
    assignments: readAssignments(areas),
  };
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
