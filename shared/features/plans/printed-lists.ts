import type { BlockOf } from "#shared/features/documents/paper-text.ts";
import type { PlanAssignmentView, PlanTargetView, PlanTaskView } from "./contract.ts";
import { targetPhrase } from "./target-phrase.ts";
import { plansText } from "./text.ts";

const text = plansText.lists;

export type PlanTables = Readonly<{
  targets: readonly Pick<PlanTargetView, "text" | "comparator" | "value" | "unit" | "owner">[];
  tasks: readonly WorkRow[];
  solutions: readonly WorkRow[];
  assignments: readonly Pick<PlanAssignmentView, "number" | "agency" | "duties">[];
}>;

type WorkRow = Pick<
  PlanTaskView,
  "number" | "title" | "leadAgency" | "cooperating" | "deadline" | "product"
>;
type Table = BlockOf<"table">;
type Row = Table["rows"][number];
type Column = Table["columns"][number] & Readonly<{ title: string }>;

/**
 * One of the plan's own tables as the text prints it in the place of a list: a table of the
 * text like any other, with one row of heads. Tasks and solutions stand under headings of
 * their own when there are both.
 */
export function printedList({ id, source }: BlockOf<"list">, tables: PlanTables): Table {
  const columns = columnsOf[source];
  return {
    kind: "table",
    id,
    headerRows: 1,
    columns: columns.map(({ widthPercent, align }) => ({ widthPercent, align })),
    rows: [row(columns.map(({ title }) => [title])), ...rowsOf[source](tables)],
  };
}

const columnsOf: Readonly<Record<BlockOf<"list">["source"], readonly Column[]>> = {
  targets: [
    { title: text.position, widthPercent: 8, align: "center" },
    { title: text.target, widthPercent: 46, align: "left" },
    { title: text.level, widthPercent: 20, align: "left" },
    { title: text.owner, widthPercent: 26, align: "left" },
  ],
  tasks: [
    { title: text.position, widthPercent: 8, align: "center" },
    { title: text.task, widthPercent: 34, align: "left" },
    { title: text.lead, widthPercent: 17, align: "left" },
    { title: text.cooperating, widthPercent: 17, align: "left" },
    { title: text.deadline, widthPercent: 12, align: "left" },
    { title: text.product, widthPercent: 12, align: "left" },
  ],
  assignments: [
    { title: text.position, widthPercent: 8, align: "center" },
    { title: text.agency, widthPercent: 30, align: "left" },
    { title: text.duties, widthPercent: 62, align: "left" },
  ],
};

const rowsOf: Readonly<Record<BlockOf<"list">["source"], (tables: PlanTables) => Row[]>> = {
  targets: ({ targets }) =>
    targets.map((target, index) =>
      row([
        [String(index + 1)],
        [target.text],
        [targetPhrase(target.comparator, target.value, target.unit)],
        [target.owner ?? ""],
      ]),
    ),
  tasks: ({ tasks, solutions }) => {
    if (tasks.length === 0 || solutions.length === 0) return [...tasks, ...solutions].map(workRow);
    return [
      groupRow(text.tasks),
      ...tasks.map(workRow),
      groupRow(text.solutions),
      ...solutions.map(workRow),
    ];
  },
  assignments: ({ assignments }) =>
    assignments.map(({ agency, duties }, index) => row([[String(index + 1)], [agency], duties])),
};

/** Tasks and solutions are counted apart; the numbers that they have in the text stay in the text. */
function workRow(
  { title, leadAgency, cooperating, deadline, product }: WorkRow,
  index: number,
): Row {
  return row([
    [String(index + 1)],
    [title],
    [leadAgency ?? ""],
    [cooperating.join("; ")],
    [deadline ?? ""],
    [product ?? ""],
  ]);
}

function groupRow(title: string): Row {
  const content = [{ type: "text" as const, text: title, bold: true as const }];
  return { cells: [{ content, columnSpan: columnsOf.tasks.length, align: "left" }] };
}

/** Each cell by its lines. */
function row(cells: readonly (readonly string[])[]): Row {
  return {
    cells: cells.map((lines) => ({
      content: lines
        .filter((line) => line !== "")
        .flatMap((line, index) => [
          ...(index === 0 ? [] : [{ type: "break" as const }]),
          { type: "text" as const, text: line },
        ]),
    })),
  };
}
