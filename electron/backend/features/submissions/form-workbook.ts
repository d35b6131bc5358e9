import { sha256Of } from "#backend/files/sha256.ts";
import type {
  DescribedCell,
  DescribedSheet,
  DescribedWorkbook,
} from "#backend/excel/sheet-description.ts";
import {
  isAsked,
  isCountable,
  type FormDefinition,
  type FormSection,
} from "#shared/features/submissions/form-definition.ts";
import { identityRows, identityText } from "#shared/features/submissions/form-identity.ts";
import {
  FIRST_ROW,
  HEADER_ROW,
  NAME_COLUMN,
  UNIT_COLUMNS,
  unitItemRow,
  unitShareRow,
  villageItemColumn,
  villageLastColumn,
  villagePreviousColumn,
  villageShareColumn,
} from "#shared/features/submissions/form-layout.ts";
import { NOT_ASKED_MARK } from "#shared/features/submissions/read-unit-values.ts";
import { formText } from "#shared/features/submissions/text.ts";
import { cellAddress } from "#shared/kernel/sheet-grid.ts";
import { header, input, previousCell, shareInput, total } from "./form-cells.ts";
import type { FormContext } from "./form-context.ts";
import { guideSheet } from "./form-guide.ts";
import { formHeading } from "./form-heading.ts";
import { formMarks } from "./form-marks.ts";
import { householdSheet } from "./households/household-sheet.ts";

/** Data in, workbook description out: the form of one unit for one period. */
export function formWorkbook(form: FormDefinition, context: FormContext): DescribedWorkbook {
  const { unit, period, officeName } = context;
  const identity = {
    formCode: form.code,
    formVersion: String(form.version),
    periodCode: period.code,
    unitId: String(unit.id),
    unitCode: unit.code,
    generatedFor: unit.name.normalize("NFC"),
    villages: unit.villages.map(({ id, name }) => `${id}|${name.normalize("NFC")}`),
  };
  return {
    author: officeName,
    dated: period.dataClosesOn,
    sheets: [
      guideSheet(form, context),
      ...form.sections.map((section) => sectionSheet(form, section, context)),
    ],
    hidden: {
      name: form.identitySheet,
      rows: identityRows(identity, sha256Of(identityText(identity))),
    },
  };
}

function sectionSheet(
  form: FormDefinition,
  section: FormSection,
  context: FormContext,
): DescribedSheet {
  switch (section.kind) {
    case "villages":
      return villagesSheet(form, section, context);
    case "unit":
      return unitSheet(form, section, context);
    case "households":
      return householdSheet(form, section, context);
  }
}

function villagesSheet(
  form: FormDefinition,
  section: FormSection,
  context: FormContext,
): DescribedSheet {
  const { unit, previous } = context;
  const lastColumn = villageLastColumn(section);
  const totalRow = FIRST_ROW + unit.villages.length;
  const top = formHeading(form, section, context, lastColumn);
  const cells: DescribedCell[] = [
    ...top.cells,
    { row: HEADER_ROW, column: 1, look: "header", value: formText.number },
    { row: HEADER_ROW, column: NAME_COLUMN, look: "header", value: formText.village },
    ...section.items.map((item) => header(villageItemColumn(section, item), item.label)),
    ...section.shares.map((share) =>
      header(villageShareColumn(section, share), `${share.label} (%)`),
    ),
    { row: totalRow, column: 1, look: "total" },
    { row: totalRow, column: NAME_COLUMN, look: "total", value: form.totalLabel },
    ...section.items.map((item): DescribedCell => {
      const column = villageItemColumn(section, item);
      return isCountable(item) ? total(column, totalRow) : { row: totalRow, column, look: "total" };
    }),
    ...section.shares.map((share): DescribedCell => ({
      row: totalRow,
      column: villageShareColumn(section, share),
      look: "total",
    })),
  ];
  unit.villages.forEach((village, index) => {
    const row = FIRST_ROW + index;
    cells.push(
      { row, column: 1, look: "number", value: index + 1 },
      { row, column: NAME_COLUMN, look: "label", value: village.name },
      ...section.items.map((item) => input(row, villageItemColumn(section, item), item)),
      ...section.shares.map((share) => shareInput(row, villageShareColumn(section, share))),
    );
  });
  if (previous !== null) {
    const first = villagePreviousColumn(section, section.items[0] ?? missingItem());
    cells.push({
      row: HEADER_ROW - 1,
      column: first,
      look: "note",
      value: formText.previousHead(previous.periodCode),
    });
    for (const item of section.items) {
      const column = villagePreviousColumn(section, item);
      cells.push(header(column, item.label));
      unit.villages.forEach((village, index) => {
        cells.push(
          previousCell(FIRST_ROW + index, column, previous.valueOf(item.code, village.id)),
        );
      });
    }
  }
  return {
    name: section.sheet,
    columnWidths: [
      6,
      30,
      ...section.items.map((item) => (isCountable(item) ? 11 : 30)),
      ...section.shares.map(() => 11),
      3,
      ...section.items.map(() => 10),
    ],
    cells,
    merges: top.merges,
    headerRow: HEADER_ROW,
    marks: marksOf(form, section, context),
    rowHeights: { [HEADER_ROW]: 62 },
    printArea: `A1:${cellAddress(totalRow, lastColumn)}`,
  };
}

function unitSheet(
  form: FormDefinition,
  section: FormSection,
  context: FormContext,
): DescribedSheet {
  const { unit, previous } = context;
  const top = formHeading(form, section, context, UNIT_COLUMNS.previous);
  const shareRows = new Set(section.shares.map((share) => unitShareRow(section, share)));
  const cells: DescribedCell[] = [
    ...top.cells,
    header(UNIT_COLUMNS.number, formText.number),
    header(UNIT_COLUMNS.name, formText.item),
    header(UNIT_COLUMNS.measure, formText.measure),
    header(UNIT_COLUMNS.value, formText.value),
    header(UNIT_COLUMNS.share, formText.share),
    header(UNIT_COLUMNS.previous, formText.previous),
  ];
  section.items.forEach((item, index) => {
    const row = unitItemRow(section, item);
    cells.push(
      { row, column: UNIT_COLUMNS.number, look: "number", value: index + 1 },
      { row, column: UNIT_COLUMNS.name, look: "label", value: item.label },
      { row, column: UNIT_COLUMNS.measure, look: "number", value: item.unit },
      isAsked(item, unit.kind)
        ? input(row, UNIT_COLUMNS.value, item)
        : { row, column: UNIT_COLUMNS.value, look: "locked", value: NOT_ASKED_MARK },
      shareRows.has(row)
        ? shareInput(row, UNIT_COLUMNS.share)
        : { row, column: UNIT_COLUMNS.share, look: "locked" },
      previousCell(row, UNIT_COLUMNS.previous, previous?.valueOf(item.code, null) ?? null),
    );
  });
  const lastRow = FIRST_ROW + section.items.length - 1;
  return {
    name: section.sheet,
    columnWidths: [6, 56, 18, section.items.every(isCountable) ? 18 : 46, 18, 18],
    cells,
    merges: top.merges,
    headerRow: HEADER_ROW,
    marks: marksOf(form, section, context),
    rowHeights: { [HEADER_ROW]: 34 },
    printArea: `A1:${cellAddress(lastRow, UNIT_COLUMNS.previous)}`,
  };
}

function marksOf(form: FormDefinition, section: FormSection, { unit, previous }: FormContext) {
  return formMarks(form, section, {
    villages: unit.villages.length,
    hasPrevious: previous !== null,
  });
}

function missingItem(): never {
  throw new RangeError("a section without items");
}
