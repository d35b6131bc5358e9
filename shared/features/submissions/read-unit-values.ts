import { cellAddress, cellsByAddress, type SheetGrid } from "#shared/kernel/sheet-grid.ts";
import { checkTypedShare } from "./check-typed-share.ts";
import { isAsked, type FormSection } from "./form-definition.ts";
import { UNIT_COLUMNS, unitItemRow, unitShareRow } from "./form-layout.ts";
import { checkItemValue, readNumberCell, type CellReading } from "./read-number-cell.ts";
import { isSameLabel } from "./read-villages.ts";
import type { ExpectedUnit, ReadValue } from "./submission-value.ts";

/** The values of the sheet about the unit as a whole: one row an item. */
export function readUnitValues(
  sheet: SheetGrid,
  section: FormSection,
  unit: ExpectedUnit,
  reading: CellReading,
): ReadValue[] {
  const { findings } = reading;
  const cells = cellsByAddress(sheet);
  const hiddenRows = new Set(sheet.rows.filter(({ hidden }) => hidden).map((row) => row.number));
  const values: ReadValue[] = [];
  for (const item of section.items) {
    const row = unitItemRow(section, item);
    const nameAddress = cellAddress(row, UNIT_COLUMNS.name);
    const label = cells.get(nameAddress)?.text ?? "";
    if (!isSameLabel(label, item.label)) {
      findings.add(
        "layout-changed",
        { sheet: sheet.name, cell: nameAddress },
        { expected: item.label, found: label },
      );
      return [];
    }
    const place = { sheet: sheet.name, cell: cellAddress(row, UNIT_COLUMNS.value) };
    const cell = cells.get(place.cell);
    const typedText = cell?.text ?? "";
    if (!isAsked(item, unit.kind)) {
      if (typedText.trim() !== "" && !isSameLabel(typedText, NOT_ASKED_MARK)) {
        findings.add("not-asked", place, { found: typedText, item: item.label });
      }
      continue;
    }
    if (hiddenRows.has(row)) findings.add("hidden-row", place, { row });
    const before = findings.all.length;
    const shown = cell !== undefined && hiddenRows.has(row) ? { ...cell, hidden: false } : cell;
    const number = readNumberCell(shown, sheet.name, item.label, reading);
    const isUsable = number !== null && checkItemValue(number.value, item, place, findings);
    if (number === null && item.required && findings.all.length === before) {
      findings.add("missing-required", place, { item: item.label, village: null });
    }
    values.push({
      itemCode: item.code,
      villageId: null,
      value: isUsable ? number.value : null,
      ...place,
      typedText,
    });
  }
  const valueOf = (code: string) => values.find(({ itemCode }) => itemCode === code)?.value ?? null;
  for (const share of section.shares) {
    checkTypedShare(
      cells.get(cellAddress(unitShareRow(section, share), UNIT_COLUMNS.share)),
      sheet.name,
      share,
      { numerator: valueOf(share.numerator), denominator: valueOf(share.denominator) },
      reading,
    );
  }
  return values;
}

/** What stands in the locked cell of an item that is not asked of a town. */
export const NOT_ASKED_MARK = "x";
