import { foldTonePlacement, foldVietnamese } from "#shared/kernel/vietnamese.ts";
import {
  cellAddress,
  cellsByAddress,
  type SheetCell,
  type SheetGrid,
  type SheetRow,
} from "#shared/kernel/sheet-grid.ts";
import { checkTypedShare } from "./check-typed-share.ts";
import { isAsked, type FormDefinition, type FormSection } from "./form-definition.ts";
import type { FindingList } from "./findings.ts";
import { HEADER_ROW, villageItemColumn } from "./form-layout.ts";
import { mergesTouching } from "./merges-touching.ts";
import { readItem } from "./read-item.ts";
import type { CellReading } from "./read-number-cell.ts";
import { locateVillages, type VillageTable } from "./recognise/locate-villages.ts";
import type { ExpectedUnit, ExpectedVillage, ReadValue } from "./submission-value.ts";

/** The values of the villages sheet, each village found by its name. */
export function readVillages(
  sheet: SheetGrid,
  section: FormSection,
  form: FormDefinition,
  unit: ExpectedUnit,
  reading: CellReading,
): ReadValue[] {
  const { findings } = reading;
  const table = locateVillages(sheet, section);
  if (table === undefined || table.missing.length > 0) {
    tellMissing(sheet, section, table, findings);
    return [];
  }
  const { headerRow, nameColumn, lastColumn, isMoved } = table;
  if (isMoved) {
    const cell = cellAddress(headerRow, nameColumn);
    findings.add("layout-moved", { sheet: sheet.name, cell }, {});
  }
  const area = { top: headerRow + 1, left: nameColumn, right: lastColumn };
  for (const { range, topLeft } of mergesTouching(sheet, area)) {
    findings.add("merged-cells", { sheet: sheet.name, cell: topLeft }, { range });
  }
  const values: ReadValue[] = [];
  const seen = new Map<number, string>();
  for (const row of villageRows(sheet, table, form.totalLabel)) {
    const nameCell = row.cells.find(({ column }) => column === nameColumn);
    const name = (nameCell?.text ?? "").normalize("NFC").trim();
    const place = { sheet: sheet.name, cell: cellAddress(row.number, nameColumn) };
    const village = findVillage(name, unit.villages);
    if (village === undefined) {
      findings.add("unknown-village", place, { village: name });
      continue;
    }
    const firstCell = seen.get(village.id);
    if (firstCell !== undefined) {
      findings.add("duplicate-village", place, { village: name, firstCell });
      continue;
    }
    seen.set(village.id, place.cell);
    if (row.hidden) findings.add("hidden-row", place, { row: row.number });
    values.push(...readVillageRow(row, sheet.name, section, table, { unit, village }, reading));
  }
  for (const village of unit.villages) {
    if (!seen.has(village.id)) {
      findings.add("missing-village", { sheet: sheet.name }, { village: village.name });
    }
  }
  return values;
}

function readVillageRow(
  row: SheetRow,
  sheet: string,
  section: FormSection,
  { columnOf }: VillageTable,
  { unit, village }: Readonly<{ unit: ExpectedUnit; village: ExpectedVillage }>,
  reading: CellReading,
): ReadValue[] {
  // A hidden row is told once, not again at each of its cells.
  const byColumn = new Map<number, SheetCell>(
    row.cells.map((cell) => [cell.column, row.hidden ? { ...cell, hidden: false } : cell]),
  );
  const values = section.items
    .filter((item) => isAsked(item, unit.kind))
    .map((item): ReadValue => {
      const column = columnOf.get(item.code) ?? 0;
      const place = { sheet, cell: cellAddress(row.number, column) };
      return readItem(byColumn.get(column), item, place, village, reading);
    });
  const valueOf = (code: string) => values.find(({ itemCode }) => itemCode === code)?.value ?? null;
  for (const share of section.shares) {
    checkTypedShare(
      byColumn.get(columnOf.get(share.code) ?? 0),
      sheet,
      share,
      { numerator: valueOf(share.numerator), denominator: valueOf(share.denominator) },
      reading,
    );
  }
  return values;
}

/** Rows below the head that hold anything of the table, down to the total. */
function villageRows(
  sheet: SheetGrid,
  { headerRow, nameColumn, lastColumn }: VillageTable,
  totalLabel: string,
): SheetRow[] {
  const rows: SheetRow[] = [];
  for (const row of sheet.rows) {
    if (row.number <= headerRow) continue;
    const own = row.cells.filter(({ column, text }) => column <= lastColumn && text.trim() !== "");
    if (own.some(({ column, text }) => column <= nameColumn && isSameLabel(text, totalLabel))) {
      break;
    }
    // A serial number alone is a row that nobody filled.
    if (own.some(({ column }) => column >= nameColumn)) rows.push(row);
  }
  return rows;
}

/** Names the first heading that is gone, where it should be. */
function tellMissing(
  sheet: SheetGrid,
  section: FormSection,
  table: VillageTable | undefined,
  findings: FindingList,
): void {
  const [item] = table?.missing ?? section.items;
  if (item === undefined) return;
  const cell = cellAddress(table?.headerRow ?? HEADER_ROW, villageItemColumn(section, item));
  const found = cellsByAddress(sheet).get(cell)?.text ?? "";
  findings.add("layout-changed", { sheet: sheet.name, cell }, { expected: item.label, found });
}

/** By its exact name first; without diacritics only when that leaves one village. */
export function findVillage(
  name: string,
  villages: readonly ExpectedVillage[],
): ExpectedVillage | undefined {
  const exactKey = nameKey(name);
  const same = villages.filter((village) => nameKey(village.name) === exactKey);
  if (same.length > 0) return same[0];
  const folded = foldVietnamese(name);
  const close = villages.filter((village) => foldVietnamese(village.name) === folded);
  return close.length === 1 ? close[0] : undefined;
}

function nameKey(name: string): string {
  return foldTonePlacement(name.toLowerCase().replace(/\s+/g, " ").trim());
}

export function isSameLabel(found: string, expected: string): boolean {
  return foldVietnamese(found) === foldVietnamese(expected);
}
