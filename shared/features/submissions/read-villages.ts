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
import {
  FIRST_ROW,
  HEADER_ROW,
  NAME_COLUMN,
  villageItemColumn,
  villageLastColumn,
  villageShareColumn,
} from "./form-layout.ts";
import { checkItemValue, readNumberCell, type CellReading } from "./read-number-cell.ts";
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
  const cells = cellsByAddress(sheet);
  for (const item of section.items) {
    const address = cellAddress(HEADER_ROW, villageItemColumn(section, item));
    const found = cells.get(address)?.text ?? "";
    if (!isSameLabel(found, item.label)) {
      findings.add(
        "layout-changed",
        { sheet: sheet.name, cell: address },
        { expected: item.label, found },
      );
      return [];
    }
  }
  const values: ReadValue[] = [];
  const seen = new Map<number, string>();
  for (const row of villageRows(sheet, section, form.totalLabel)) {
    const nameCell = row.cells.find(({ column }) => column === NAME_COLUMN);
    const name = (nameCell?.text ?? "").normalize("NFC").trim();
    const place = { sheet: sheet.name, cell: cellAddress(row.number, NAME_COLUMN) };
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
    values.push(...readVillageRow(row, sheet.name, section, unit, village, reading));
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
  unit: ExpectedUnit,
  village: ExpectedVillage,
  reading: CellReading,
): ReadValue[] {
  // A hidden row is told once, not again at each of its cells.
  const byColumn = new Map<number, SheetCell>(
    row.cells.map((cell) => [cell.column, row.hidden ? { ...cell, hidden: false } : cell]),
  );
  const values = section.items
    .filter((item) => isAsked(item, unit.kind))
    .map((item): ReadValue => {
      const column = villageItemColumn(section, item);
      const place = { sheet, cell: cellAddress(row.number, column) };
      const cell = byColumn.get(column);
      const before = reading.findings.all.length;
      const number = readNumberCell(cell, sheet, item.label, reading);
      const isUsable =
        number !== null && checkItemValue(number.value, item, place, reading.findings);
      if (number === null && item.required && reading.findings.all.length === before) {
        reading.findings.add("missing-required", place, {
          item: item.label,
          village: village.name,
        });
      }
      return {
        itemCode: item.code,
        villageId: village.id,
        value: isUsable ? number.value : null,
        ...place,
        typedText: cell?.text ?? "",
      };
    });
  const valueOf = (code: string) => values.find(({ itemCode }) => itemCode === code)?.value ?? null;
  for (const share of section.shares) {
    checkTypedShare(
      byColumn.get(villageShareColumn(section, share)),
      sheet,
      share,
      { numerator: valueOf(share.numerator), denominator: valueOf(share.denominator) },
      reading,
    );
  }
  return values;
}

/** Rows below the head that hold anything of the table, down to the total. */
function villageRows(sheet: SheetGrid, section: FormSection, totalLabel: string): SheetRow[] {
  const last = villageLastColumn(section);
  const rows: SheetRow[] = [];
  for (const row of sheet.rows) {
    if (row.number < FIRST_ROW) continue;
    const own = row.cells.filter(({ column, text }) => column <= last && text.trim() !== "");
    if (own.some(({ column, text }) => column <= NAME_COLUMN && isSameLabel(text, totalLabel))) {
      break;
    }
    // A serial number alone is a row that nobody filled.
    if (own.some(({ column }) => column >= NAME_COLUMN)) rows.push(row);
  }
  return rows;
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
