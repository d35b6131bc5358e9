import type { PlanAssignmentView } from "#shared/features/plans/contract.ts";
import type { AssignmentFields } from "#shared/features/plans/row-schemas.ts";
import { planTablesText } from "#shared/features/plans/tables-text.ts";

import { printedNumber } from "../printed-number.ts";
import { lineOr, parted } from "./read-line.ts";
import type { TableShape } from "./table-column.ts";

const text = planTablesText.assignments;

/** The table of agencies and what each is given to do. */
export function assignmentShape(
  agencies: readonly string[],
): TableShape<PlanAssignmentView, AssignmentFields> {
  return {
    fieldNames: ["number", "agency", "duties"],
    blank: { number: "", agency: "", duties: [] },
    make: (fields, id) => ({ ...fields, duties: [...fields.duties], id, origin: "hand" }),
    needs: "agency",
    isOfText: ({ origin }) => origin === "text",
    columns: [
      {
        id: "number",
        title: text.number,
        text: ({ number }) => (number === "" ? "" : printedNumber(number)),
        width: 72,
      },
      {
        id: "agency",
        title: text.agency,
        text: ({ agency }) => agency,
        read: (typed) =>
          typed === "" ? { wrong: text.noAgency } : lineOr(typed, 500, (agency) => ({ agency })),
        isEditable: ({ origin }) => origin === "hand",
        choices: agencies,
        flex: 2,
        minWidth: 170,
      },
      {
        id: "duties",
        title: text.duties,
        text: ({ duties }) => duties.join(" "),
        editText: ({ duties }) => duties.join("; "),
        read: (typed) => lineOr(typed, 5_000, (line) => ({ duties: parted(line) })),
        isEditable: ({ origin }) => origin === "hand",
        doubt: ({ duties }) => (duties.length === 0 ? text.noDuties : null),
        flex: 5,
        minWidth: 260,
      },
    ],
  };
}
