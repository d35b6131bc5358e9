import { cellAddress, cellsByAddress, type SheetGrid } from "#shared/kernel/sheet-grid.ts";
import { checkTypedShare } from "./check-typed-share.ts";
import { isAsked, type FormSection } from "./form-definition.ts";
import type { FindingList } from "./findings.ts";
import { UNIT_COLUMNS, unitItemRow } from "./form-layout.ts";
import { mergesTouching } from "./merges-touching.ts";
import { readItem } from "./read-item.ts";
import type { CellReading } from "./read-number-cell.ts";
import { isSameLabel } from "./read-villages.ts";
import { locateUnit, type UnitList } from "./recognise/locate-unit.ts";
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
  const list = locateUnit(sheet, section);
  if (list === undefined || list.missing.length > 0) {
    tellMissing(sheet, section, list, findings);
    return [];
  }
  const { nameColumn, valueColumn, shareColumn, rowOf } = list;
  tellMoves(sheet, list, findings);
  const top = Math.min(...rowOf.values());
  for (const { range, topLeft } of mergesTouching(sheet, {
    top,
    left: nameColumn,
    right: shareColumn,
  })) {
    findings.add("merged-cells", { sheet: sheet.name, cell: topLeft }, { range });
  }
  const hiddenRows = new Set(sheet.rows.filter(({ hidden }) => hidden).map((row) => row.number));
  const values: ReadValue[] = [];
  for (const item of section.items) {
    const row = rowOf.get(item.code) ?? 0;
    const place = { sheet: sheet.name, cell: cellAddress(row, valueColumn) };
    const cell = cells.get(place.cell);
    const typedText = cell?.text ?? "";
    if (!isAsked(item, unit.kind)) {
      if (typedText.trim() !== "" && !isSameLabel(typedText, NOT_ASKED_MARK)) {
        findings.add("not-asked", place, { found: typedText, item: item.label });
      }
      continue;
    }
    if (hiddenRows.has(row)) findings.add("hidden-row", place, { row });
    const shown = cell !== undefined && hiddenRows.has(row) ? { ...cell, hidden: false } : cell;
    values.push(readItem(shown, item, place, null, reading));
  }
  const valueOf = (code: string) => values.find(({ itemCode }) => itemCode === code)?.value ?? null;
  for (const share of section.shares) {
    checkTypedShare(
      cells.get(cellAddress(rowOf.get(share.numerator) ?? 0, shareColumn)),
      sheet.name,
      share,
      { numerator: valueOf(share.numerator), denominator: valueOf(share.denominator) },
      reading,
    );
  }
  return values;
}

/** Names the first item that is gone, where it should be. */
function tellMissing(
  sheet: SheetGrid,
  section: FormSection,
  list: UnitList | undefined,
  findings: FindingList,
): void {
  const [item] = list?.missing ?? section.items;
  if (item === undefined) return;
  const cell = cellAddress(unitItemRow(section, item), list?.nameColumn ?? UNIT_COLUMNS.name);
  const found = cellsByAddress(sheet).get(cell)?.text ?? "";
  findings.add("layout-changed", { sheet: sheet.name, cell }, { expected: item.label, found });
}

function tellMoves(sheet: SheetGrid, list: UnitList, findings: FindingList): void {
  const { nameColumn, rowOf, twice, isMoved } = list;
  for (const { item, row } of twice) {
    findings.add(
      "duplicate-item",
      { sheet: sheet.name, cell: cellAddress(row, nameColumn) },
      { item: item.label, firstCell: cellAddress(rowOf.get(item.code) ?? 0, nameColumn) },
    );
  }
  if (isMoved) {
    const cell = cellAddress(Math.min(...rowOf.values()), nameColumn);
    findings.add("layout-moved", { sheet: sheet.name, cell }, {});
  }
}

/** What stands in the locked cell of an item that is not asked of a town. */
export const NOT_ASKED_MARK = "x";
