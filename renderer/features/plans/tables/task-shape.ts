import type { PlanTaskView } from "#shared/features/plans/contract.ts";
import type { TaskFields } from "#shared/features/plans/row-schemas.ts";
import { planTablesText } from "#shared/features/plans/tables-text.ts";
import { readTypedDate } from "#renderer/components/dates/read-typed-date.ts";

import { printedNumber } from "../printed-number.ts";
import { lineOr, parted } from "./read-line.ts";
import type { ReadCell, TableColumn, TableShape } from "./table-column.ts";

const text = planTablesText.work;

/** The table of tasks, or of solutions, which are ways and need no agency and no end. */
export function taskShape(
  agencies: readonly string[],
  isTask: boolean,
): TableShape<PlanTaskView, TaskFields> {
  const missing = (reason: string, isMissing: boolean): string | null =>
    isTask && isMissing ? reason : null;
  return {
    fieldNames: ["number", "title", "leadAgency", "cooperating", "deadline", "product"],
    blank: {
      number: "",
      title: "",
      leadAgency: null,
      cooperating: [],
      deadline: null,
      product: null,
    },
    make: (fields, id) => ({
      ...fields,
      cooperating: [...fields.cooperating],
      id,
      origin: "hand",
    }),
    needs: "title",
    isOfText: ({ origin }) => origin === "text",
    columns: [
      {
        id: "number",
        title: text.number,
        text: ({ number }) => (number === "" ? "" : printedNumber(number)),
        width: 72,
      },
      {
        id: "title",
        title: text.title,
        text: ({ title }) => title,
        read: readTitle,
        isEditable: ({ origin }) => origin === "hand",
        flex: 3,
        minWidth: 220,
      },
      {
        ...wordsColumn("leadAgency", text.leadAgency),
        doubt: ({ leadAgency }) => missing(text.noLead, leadAgency === null),
        choices: agencies,
      },
      {
        id: "cooperating",
        title: text.cooperating,
        text: ({ cooperating }) => cooperating.join("; "),
        read: (typed) => lineOr(typed, 2_000, (line) => ({ cooperating: parted(line) })),
        flex: 2,
        minWidth: 140,
      },
      {
        ...wordsColumn("deadline", text.deadline),
        read: readDeadline,
        doubt: ({ deadline }) => missing(text.noDeadline, deadline === null),
      },
      wordsColumn("product", text.product),
    ],
  };
}

function wordsColumn(
  id: "leadAgency" | "deadline" | "product",
  title: string,
): TableColumn<PlanTaskView, TaskFields> {
  return {
    id,
    title,
    text: (row) => row[id] ?? "",
    read: (typed) => lineOr(typed, 500, (line) => ({ [id]: line === "" ? null : line })),
    flex: id === "leadAgency" ? 2 : 1,
    minWidth: 110,
  };
}

function readTitle(typed: string): ReadCell<TaskFields> {
  if (typed === "") return { wrong: text.noTitle };
  return lineOr(typed, 2_000, (title) => ({ title }));
}

/** Words as they are printed; what looks like a day is one. */
function readDeadline(typed: string): ReadCell<TaskFields> {
  const day = /\d{1,2}\/\d{1,2}\/\d{4}/u.exec(typed)?.[0];
  if (day !== undefined && readTypedDate(day) === null) return { wrong: text.badDay(day) };
  return lineOr(typed, 500, (line) => ({ deadline: line === "" ? null : line }));
}
