import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

import { type CellEntry, fillCells } from "#backend/excel/fill-cells.ts";
import { readWorkbookBytes } from "#backend/excel/read-workbook.ts";
import type { Job } from "#backend/context.ts";
import { campaignForm } from "#shared/features/submissions/campaign-form-data.ts";
import type { FormSection } from "#shared/features/submissions/form-definition.ts";
import { readIdentity } from "#shared/features/submissions/form-identity.ts";
import {
  FIRST_ROW,
  NAME_COLUMN,
  UNIT_COLUMNS,
  unitItemRow,
  villageItemColumn,
} from "#shared/features/submissions/form-layout.ts";
import { commonFailure } from "#shared/kernel/common-failure.ts";
import { cellAddress, cellsByAddress, type SheetGrid } from "#shared/kernel/sheet-grid.ts";
import { type SampleCounts, sampleCounts, samplePeriods } from "./counts.ts";

/** The commune that first sends a file with mistakes, then a good one. */
const unitWithBadFile = "03430";

/**
 * Fills the exported forms in `formsFolder` as the communes would and puts them
 * into `filledFolder`: one good file for each form, in the order of the names.
 */
export async function fillForms(
  formsFolder: string,
  filledFolder: string,
  job?: Job,
): Promise<string[]> {
  const filled: string[] = [];
  const names = await formNames(formsFolder);
  for (const name of names) {
    if (job?.signal.aborted === true) throw commonFailure("job.cancelled", {});
    job?.progress(filled.length, names.length, name);
    const form = await readForm(path.join(formsFolder, name));
    filled.push(await save(filledFolder, name, form.bytes, goodEntries(form)));
  }
  return filled;
}

/**
 * One more file, of Khun Há, with the mistakes that clerks make: words in a number
 * cell, a part above its whole, half a person. It must be refused with its reasons.
 */
export async function fillBadForm(formsFolder: string, filledFolder: string): Promise<string> {
  for (const name of await formNames(formsFolder)) {
    const form = await readForm(path.join(formsFolder, name));
    if (form.counts.unitCode !== unitWithBadFile) continue;
    const badName = name.replace(/\.xlsx$/i, " (gửi lần đầu).xlsx");
    return save(filledFolder, badName, form.bytes, [...goodEntries(form), ...badEntries()]);
  }
  throw new Error(`no form of unit ${unitWithBadFile} in ${formsFolder}`);
}

type Form = Readonly<{ bytes: Uint8Array; sheets: readonly SheetGrid[]; counts: SampleCounts }>;

async function formNames(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names.filter((name) => name.toLowerCase().endsWith(".xlsx")).toSorted();
}

async function readForm(file: string): Promise<Form> {
  const bytes = await readFile(file);
  const sheets = await readWorkbookBytes(bytes, path.basename(file));
  const identity = readIdentity(sheetNamed(sheets, campaignForm.identitySheet))?.identity;
  const period = samplePeriods.find((code) => code === identity?.periodCode);
  if (identity === undefined || period === undefined) throw new Error(`${file} is no sample form`);
  const counts = sampleCounts(period).find(({ unitCode }) => unitCode === identity.unitCode);
  if (counts === undefined) throw new Error(`the sample has no counts for ${identity.unitCode}`);
  return { bytes, sheets, counts };
}

function goodEntries({ sheets, counts }: Form): CellEntry[] {
  return campaignForm.sections.flatMap((section) =>
    section.kind === "unit"
      ? unitEntries(section, counts)
      : villageEntries(section, sheetNamed(sheets, section.sheet), counts),
  );
}

function unitEntries(section: FormSection, { commune }: SampleCounts): CellEntry[] {
  return section.items.flatMap((item) => {
    const value = commune[item.code] ?? null;
    const address = cellAddress(unitItemRow(section, item), UNIT_COLUMNS.value);
    return value === null ? [] : [{ sheet: section.sheet, address, value }];
  });
}

/** Each village is looked up by the name that stands in the form. */
function villageEntries(
  section: FormSection,
  sheet: SheetGrid,
  { villages }: SampleCounts,
): CellEntry[] {
  const cells = cellsByAddress(sheet);
  return villages.flatMap((_, index) => {
    const row = FIRST_ROW + index;
    const name = cells.get(cellAddress(row, NAME_COLUMN))?.text;
    const village = villages.find((one) => one.name === name);
    if (village === undefined) throw new Error(`the sample has no village ${name ?? ""}`);
    return section.items.flatMap((item) => {
      const value = village.counts[item.code];
      const address = cellAddress(row, villageItemColumn(section, item));
      return value === undefined ? [] : [{ sheet: section.sheet, address, value }];
    });
  });
}

function badEntries(): CellEntry[] {
  return [
    villageEntry("households", "khoảng 95"),
    unitEntry("culturalAgencies", 9),
    unitEntry("births", 74.5),
  ];
}

function villageEntry(code: string, value: string | number): CellEntry {
  const { section, item } = find(code);
  return {
    sheet: section.sheet,
    address: cellAddress(FIRST_ROW, villageItemColumn(section, item)),
    value,
  };
}

function unitEntry(code: string, value: string | number): CellEntry {
  const { section, item } = find(code);
  return {
    sheet: section.sheet,
    address: cellAddress(unitItemRow(section, item), UNIT_COLUMNS.value),
    value,
  };
}

function find(code: string) {
  for (const section of campaignForm.sections) {
    const item = section.items.find((one) => one.code === code);
    if (item !== undefined) return { section, item };
  }
  throw new Error(`the form does not ask for ${code}`);
}

function sheetNamed(sheets: readonly SheetGrid[], name: string): SheetGrid {
  const sheet = sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

async function save(
  folder: string,
  name: string,
  bytes: Uint8Array,
  entries: readonly CellEntry[],
): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, await fillCells(bytes, entries));
  return file;
}
