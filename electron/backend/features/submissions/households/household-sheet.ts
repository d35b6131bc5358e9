import type {
  CellMark,
  DescribedCell,
  DescribedSheet,
  InputRule,
} from "#backend/excel/sheet-description.ts";
import type {
  FormDefinition,
  HouseholdSection,
  ListColumn,
} from "#shared/features/submissions/form-definition.ts";
import { FIRST_ROW, HEADER_ROW } from "#shared/features/submissions/form-layout.ts";
import { headColumn } from "#shared/features/submissions/households/head-column.ts";
import {
  LIST_COLUMNS,
  listColumn,
  listCountsColumn,
  listLastColumn,
} from "#shared/features/submissions/households/list-layout.ts";
import { MARK } from "#shared/features/submissions/households/list-words-data.ts";
import { formText } from "#shared/features/submissions/text.ts";
import { cellAddress, columnLetters } from "#shared/kernel/sheet-grid.ts";
import { header } from "../form-cells.ts";
import type { FormContext } from "../form-context.ts";
import { formHeading } from "../form-heading.ts";

/** Rows to write in for a unit of which nothing is known yet. */
const ROWS_AT_FIRST = 300;
const MOST_ROWS = 5_000;

/** A sheet with one row a household; on its right the villages, with what is counted of each. */
export function householdSheet(
  form: FormDefinition,
  section: HouseholdSection,
  context: FormContext,
): DescribedSheet {
  const rows = rowCount(context);
  const lastColumn = listLastColumn(section);
  const top = formHeading(form, section, context, lastColumn);
  const cells: DescribedCell[] = [
    ...top.cells,
    header(LIST_COLUMNS.number, formText.number),
    header(LIST_COLUMNS.village, formText.village),
    header(LIST_COLUMNS.head, formText.householdHead),
    ...section.columns.map((column) => header(listColumn(section, column), column.label)),
  ];
  for (let index = 0; index < rows; index++) cells.push(...listRow(section, context, index));
  cells.push(...counts(section, context, rows));
  return {
    name: section.sheet,
    columnWidths: [
      6,
      24,
      30,
      ...section.columns.map(({ kind }) => (kind === "text" ? 26 : 11)),
      3,
      24,
      ...section.items.map(() => 12),
    ],
    cells,
    merges: top.merges,
    headerRow: HEADER_ROW,
    marks: marks(section, rows),
    rowHeights: { [HEADER_ROW]: 48 },
    printArea: `A1:${cellAddress(FIRST_ROW + rows - 1, lastColumn)}`,
  };
}

/** A fifth more rows than there were households, and some to spare. */
function rowCount({ households }: FormContext): number {
  const known = households.length + Math.ceil(households.length / 5) + 50;
  return Math.min(MOST_ROWS, Math.max(ROWS_AT_FIRST, known));
}

function listRow(
  section: HouseholdSection,
  { unit, households }: FormContext,
  index: number,
): DescribedCell[] {
  const row = FIRST_ROW + index;
  const former = households[index];
  const village = unit.villages.find(({ id }) => id === former?.villageId);
  return [
    { row, column: LIST_COLUMNS.number, look: "number", value: index + 1 },
    filled(
      {
        row,
        column: LIST_COLUMNS.village,
        look: "input-text",
        rule: villageRule(section, unit.villages.length),
      },
      village?.name,
    ),
    filled(
      { row, column: LIST_COLUMNS.head, look: "input-text", rule: ruleOf(headColumn) },
      former?.headName,
    ),
    ...section.columns.map((column): DescribedCell => {
      const cell: DescribedCell = {
        row,
        column: listColumn(section, column),
        look: column.kind === "text" ? "input-text" : "input",
        rule: ruleOf(column),
      };
      const answer = column.stays ? former?.answers[column.code] : null;
      return filled(cell, column.kind === "whole" && answer != null ? Number(answer) : answer);
    }),
  ];
}

function filled(cell: DescribedCell, value: string | number | null | undefined): DescribedCell {
  return value == null ? cell : { ...cell, value };
}

function villageRule(section: HouseholdSection, villages: number): InputRule {
  const column = columnLetters(listCountsColumn(section));
  return {
    kind: "list-from",
    range: `$${column}$${FIRST_ROW}:$${column}$${FIRST_ROW + Math.max(1, villages) - 1}`,
    title: formText.wholeTitle,
    message: formText.villageError,
  };
}

function ruleOf({ kind, maximum }: ListColumn): InputRule {
  const title = formText.wholeTitle;
  switch (kind) {
    case "mark":
      return { kind: "list", choices: [MARK], title, message: formText.markError };
    case "text":
      return { kind: "text", maximum, title, message: formText.textError(maximum) };
    case "whole":
      return { kind: "whole", minimum: 0, maximum, title, message: formText.whole(maximum) };
  }
}

/** The villages, from which the list's drop-down takes its names, and their counts. */
function counts(section: HouseholdSection, { unit }: FormContext, rows: number): DescribedCell[] {
  const first = listCountsColumn(section);
  const villages = listRange(LIST_COLUMNS.village, rows);
  const cells: DescribedCell[] = [
    { row: HEADER_ROW - 1, column: first, look: "note", value: formText.counts },
    header(first, formText.village),
    ...section.items.map(({ label }, index) => header(first + 1 + index, label)),
  ];
  unit.villages.forEach(({ name }, index) => {
    const row = FIRST_ROW + index;
    const named = `${villages},$${columnLetters(first)}${row}`;
    cells.push({ row, column: first, look: "label", value: name });
    section.items.forEach(({ code }, at) => {
      const column = section.columns.find((each) => each.code === code);
      const mark =
        column === undefined ? "" : `,${listRange(listColumn(section, column), rows)},"${MARK}"`;
      const formula = { text: `COUNTIFS(${named}${mark})`, result: 0 };
      cells.push({ row, column: first + 1 + at, look: "total", numberFormat: "#,##0", formula });
    });
  });
  return cells;
}

function listRange(column: number, rows: number): string {
  const letters = columnLetters(column);
  return `$${letters}$${FIRST_ROW}:$${letters}$${FIRST_ROW + rows - 1}`;
}

/** Red: a household without its village; a mark without the one that it needs, as grave as that is. */
function marks(section: HouseholdSection, rows: number): CellMark[] {
  const rangeOf = (column: number) => listRange(column, rows).replaceAll("$", "");
  const firstOf = (column: number) => `$${columnLetters(column)}${FIRST_ROW}`;
  const { village, head } = LIST_COLUMNS;
  return [
    {
      range: rangeOf(village),
      formula: `AND(${firstOf(head)}<>"",${firstOf(village)}="")`,
      severity: "error",
    },
    ...section.columns.flatMap((column): CellMark[] => {
      const needed = section.columns.find(({ code }) => code === column.needs?.code);
      if (column.needs === null || needed === undefined) return [];
      const own = firstOf(listColumn(section, column));
      const other = firstOf(listColumn(section, needed));
      const formula = `AND(${own}<>"",${other}="")`;
      const range = rangeOf(listColumn(section, column));
      return [{ range, formula, severity: column.needs.severity }];
    }),
  ];
}
