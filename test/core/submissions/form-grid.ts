import { campaignForm } from "#shared/features/submissions/campaign-form-data.ts";
import { identityRows, identityText } from "#shared/features/submissions/form-identity.ts";
import {
  FIRST_ROW,
  HEADER_ROW,
  NAME_COLUMN,
  UNIT_COLUMNS,
  unitItemRow,
  villageItemColumn,
  villageShareColumn,
} from "#shared/features/submissions/form-layout.ts";
import type { ExpectedUnit } from "#shared/features/submissions/submission-value.ts";
import { cellAddress, type SheetCell, type SheetGrid } from "#shared/kernel/sheet-grid.ts";

export const unit: ExpectedUnit = {
  id: 7,
  code: "03424",
  name: "Bản Bo",
  aliases: [],
  kind: "commune",
  activeFrom: "2000-01-01",
  activeTo: null,
  villages: [
    { id: 71, name: "Nà Sen" },
    { id: 72, name: "Hòa Bình" },
  ],
};

export const period = { code: "2020-Y", startsOn: "2020-01-01", dataClosesOn: "2020-12-14" };

/** Not a real hash: the rules only compare what they are given. */
export const fakeHash = (text: string) => `hash of ${text}`;

export type Change = Partial<SheetCell> & Readonly<{ sheet: string; at: string }>;

/** The filled form of `unit` as plain sheets: 10 everywhere a count goes, 1 where a flag does. */
export function formGrid(
  changes: readonly Change[] = [],
  { of = unit, hiddenRows = [] as readonly number[], merges = [] as readonly string[] } = {},
): SheetGrid[] {
  const identity = {
    formCode: campaignForm.code,
    formVersion: String(campaignForm.version),
    periodCode: period.code,
    unitId: String(of.id),
    unitCode: of.code,
    generatedFor: of.name,
    villages: of.villages.map(({ id, name }) => `${id}|${name}`),
  };
  const sheets = new Map<string, Map<string, SheetCell>>();
  const put = (sheet: string, row: number, column: number, value: SheetCell["value"]) => {
    const cells = sheets.get(sheet) ?? new Map<string, SheetCell>();
    const address = cellAddress(row, column);
    cells.set(address, { address, row, column, value, text: value === null ? "" : String(value) });
    sheets.set(sheet, cells);
  };
  identityRows(identity, fakeHash(identityText(identity))).forEach(([name, value], index) => {
    put(campaignForm.identitySheet, index + 1, 1, name);
    put(campaignForm.identitySheet, index + 1, 2, value);
  });
  for (const section of campaignForm.sections) {
    for (const item of section.items) {
      const value = item.kind === "flag" ? 1 : item.code === "households" ? 20 : 10;
      if (section.kind === "unit") {
        put(section.sheet, unitItemRow(section, item), UNIT_COLUMNS.name, item.label);
        put(section.sheet, unitItemRow(section, item), UNIT_COLUMNS.value, value);
        continue;
      }
      for (const share of section.shares) {
        put(section.sheet, HEADER_ROW, villageShareColumn(section, share), `${share.label} (%)`);
      }
      const column = villageItemColumn(section, item);
      put(section.sheet, HEADER_ROW, column, item.label);
      of.villages.forEach((village, index) => {
        put(section.sheet, FIRST_ROW + index, NAME_COLUMN, village.name);
        put(section.sheet, FIRST_ROW + index, column, value);
      });
      put(section.sheet, FIRST_ROW + of.villages.length, NAME_COLUMN, campaignForm.totalLabel);
      put(section.sheet, FIRST_ROW + of.villages.length, column, 9_999_999);
    }
  }
  for (const { sheet, at, ...change } of changes) {
    const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
    put(sheet, Number(row), letters.charCodeAt(0) - 64, change.value ?? null);
    const cells = sheets.get(sheet);
    const cell = cells?.get(at);
    if (cell !== undefined) cells?.set(at, { ...cell, ...change });
  }
  return [...sheets].map(([name, cells]) => ({
    name,
    state: name === campaignForm.identitySheet ? "veryHidden" : "visible",
    rows: [...Map.groupBy(cells.values(), (cell) => cell.row)]
      .toSorted(([a], [b]) => a - b)
      .map(([number, ofRow]) => ({
        number,
        hidden: name === "Bản" && hiddenRows.includes(number),
        cells: ofRow.toSorted((a, b) => a.column - b.column),
      })),
    merges: name === "Bản" ? merges : [],
  }));
}
