import type { PlanTask } from "./parsed-plan.ts";
import type { FoundAssignment } from "./plan-outline.ts";
import type { PlanTable, RowPiece } from "./read-tables.ts";
import { agencyBorder, partOfAbove } from "./table-words-data.ts";

const PART_NUMBER = /^(?:[IVX]+|[A-H])\.?$/u;

/** A task of a table, and whether its agency was taken over from the row above. */
export type RowTask = Readonly<{ piece: RowPiece; task: PlanTask; isInherited: boolean }>;

/**
 * The tasks of a table: one a row, with who leads, who co-operates, until when and what comes
 * of it. A row that names a part ("II | Văn hóa") is none. An empty cell of the agency goes on
 * with the one above, as merged cells do.
 */
export function readTaskTable({ columns, rows }: PlanTable): RowTask[] {
  const named = columns.get("work") ?? 1;
  const tasks: RowTask[] = [];
  let lead = "";
  for (const piece of rows) {
    const cell = (column: number | undefined): string =>
      column === undefined ? "" : (piece.row[column] ?? "").trim();
    const title = oneLine(cell(named)).replace(partOfAbove, "");
    const number = cell(columns.get("number")).replace(/\.$/u, "");
    const own = oneLine(cell(columns.get("lead") ?? columns.get("agency")));
    const rest = [columns.get("cooperating"), columns.get("deadline"), columns.get("product")];
    const isEmpty = own === "" && rest.every((column) => cell(column) === "");
    if (title === "") continue;
    if (isEmpty && (PART_NUMBER.test(number) || number === "")) {
      lead = "";
      continue;
    }
    const isInherited = own === "" && lead !== "";
    if (own !== "") lead = own;
    tasks.push({
      piece,
      isInherited,
      task: {
        number,
        title: title.replace(/\s*[;.]$/u, ""),
        paragraphs: [],
        leadAgency: lead === "" ? null : lead,
        cooperating: names(cell(columns.get("cooperating"))),
        deadline: oneLine(cell(columns.get("deadline"))) || null,
        product: oneLine(cell(columns.get("product"))) || null,
      },
    });
  }
  return tasks;
}

/** The assignments of a table: rows of one agency are put together. */
export function readAssignmentTable({ columns, rows }: PlanTable): FoundAssignment[] {
  const found: {
    piece: RowPiece;
    assignment: { number: string; agency: string; duties: string[] };
  }[] = [];
  for (const piece of rows) {
    const { row } = piece;
    const cell = (column: number | undefined): string =>
      column === undefined ? "" : (row[column] ?? "").trim();
    const agency = oneLine(cell(columns.get("agency")));
    const duties = cell(columns.get("work"))
      .split("\n")
      .map((duty) => duty.replace(partOfAbove, "").trim())
      .filter((duty) => duty !== "");
    const number = cell(columns.get("number")).replace(/\.$/u, "");
    if (agency !== "") found.push({ piece, assignment: { number, agency, duties } });
    else found.at(-1)?.assignment.duties.push(...duties);
  }
  return found;
}

function names(cell: string): string[] {
  return cell
    .split(agencyBorder)
    .map((name) =>
      name
        .replace(partOfAbove, "")
        .replace(/\s*[.,;]$/u, "")
        .trim(),
    )
    .filter((name) => name !== "");
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
