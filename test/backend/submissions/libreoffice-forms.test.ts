import { Workbook } from "@cj-tech-master/excelts";
import JSZip from "jszip";
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";

import { fillCells, type CellEntry } from "#backend/excel/fill-cells.ts";
import { readWorkbookBytes } from "#backend/excel/read-workbook.ts";
import {
  type FormDefinition,
  type FormItem,
  type FormSection,
  isAsked,
  listOf,
} from "#shared/features/submissions/form-definition.ts";
import {
  FIRST_ROW,
  UNIT_COLUMNS,
  unitItemRow,
  unitShareRow,
  villageItemColumn,
  villageShareColumn,
} from "#shared/features/submissions/form-layout.ts";
import { readyForms } from "#shared/features/submissions/forms/ready-forms-data.ts";
import { cellAddress, cellsByAddress } from "#shared/kernel/sheet-grid.ts";
import { ALWAYS_COMPUTES, convertedByLibreOffice, hasCalc } from "../../support/libreoffice.ts";
import { thenSin } from "./filled-form.ts";
import { startSubmissions } from "./submissions-backend.ts";

if (!hasCalc) {
  console.warn("LEFT OUT: LibreOffice Calc is not installed, so no form goes through it.");
}

/** A list of households is filled in otherwise: see libreoffice-list. */
const forms = readyForms.map(({ form }) => form).filter((form) => listOf(form) === undefined);
const kinds = [
  { extension: "xlsx", filter: "xlsx:Calc MS Excel 2007 XML" },
  { extension: "ods", filter: "ods:calc8" },
  { extension: "xls", filter: "xls:MS Excel 97" },
] as const;
type Kept = readonly [value: string | null, typed: string, note: string | null];

const NOTE = "Số của trưởng bản,\nchưa đối chiếu";

describe.skipIf(!hasCalc)("a form that LibreOffice saved", () => {
  const filled: Record<string, Uint8Array> = {};
  const saved: Record<string, Buffer> = {};

  beforeAll(async () => {
    for (const form of forms) filled[`${form.code}.xlsx`] = await filledAsExported(form);
    for (const { filter } of kinds) {
      Object.assign(saved, (await convertedByLibreOffice(filled, filter, ALWAYS_COMPUTES)).files);
    }
  }, 180_000);

  describe.each(kinds)("as .$extension", ({ extension }) => {
    test.each(forms.map((form) => ({ form, code: form.code })))(
      "$code gives the values that were typed, each from its cell with its note",
      async ({ form }) => {
        await using backend = await startSubmissions({ units: [thenSin] });
        await backend.ok("submissions.openPeriod", { periodCode: "2020-H1" });
        const name = `${form.code}.${extension}`;
        const files = [backend.file(name, saved[name] ?? Buffer.alloc(0))];

        const { reports } = await backend.ok("submissions.import", { files });

        expect(reports[0]).toMatchObject({ unitName: "Thèn Sin", question: null });
        // A share computed in the sheet is told as a formula, and agrees with ours.
        expect(new Set(reports[0]?.findings.map(({ code }) => code))).toEqual(
          new Set(
            form.sections.some(({ shares }) => shares.length > 0) ? ["formula-in-input"] : [],
          ),
        );
        const { values } = await backend.ok("submissions.show", {
          submissionId: reports[0]?.submissionId ?? 0,
        });
        const read = values.map(
          ({ sheet, cell, value, typedText, note }) =>
            [`${sheet}!${cell}`, [value, typedText, note]] as const,
        );
        expect(Object.fromEntries(read)).toEqual(expectedValues(form));
      },
    );

    test.each(forms.map((form) => ({ form, code: form.code })))(
      "$code has the totals that its villages add up to",
      async ({ form }) => {
        const name = `${form.code}.${extension}`;
        const sheets = await readWorkbookBytes(saved[name] ?? Buffer.alloc(0), name);
        for (const section of form.sections.filter(({ kind }) => kind === "villages")) {
          const sheet = sheets.find((one) => one.name === section.sheet);
          const cells = sheet === undefined ? new Map() : cellsByAddress(sheet);
          const row = FIRST_ROW + thenSin.villages.length;
          expect(
            section.items.map(
              (item) => cells.get(cellAddress(row, villageItemColumn(section, item)))?.text,
            ),
          ).toEqual(
            section.items.map((item) =>
              String(
                thenSin.villages.reduce(
                  (sum, _, index) => sum + Number(valueOf(form, item, index)),
                  0,
                ),
              ),
            ),
          );
        }
      },
    );
  });

  test.each(forms.map((form) => ({ form, code: form.code })))(
    "$code keeps its colours, its rules and its locked cells",
    async ({ form, code }) => {
      const name = `${code}.xlsx`;
      for (const { sheet } of form.sections) {
        const before = await guardsOf(filled[name], sheet);
        expect(before.open.length).toBeGreaterThan(0);
        expect(await guardsOf(saved[name], sheet)).toEqual(before);
      }
    },
  );
});

/** The form as the program exports it, with each cell typed and each share computed in the sheet. */
async function filledAsExported(form: FormDefinition): Promise<Uint8Array> {
  await using backend = await startSubmissions({ units: [thenSin] });
  await backend.ok("submissions.openPeriod", { periodCode: "2020-H1" });
  await backend.ok("submissions.choosePeriodForms", {
    periodCode: "2020-H1",
    formCodes: [form.code],
  });
  const target = path.join(backend.folder, "biểu");
  mkdirSync(target);
  const [written] = await backend.ok("submissions.exportForms", {
    periodCode: "2020-H1",
    folder: backend.grant(target),
  });
  const blank = readFileSync(path.join(target, written?.fileName ?? ""));
  const workbook = await opened(await fillCells(blank, entriesOf(form)));
  for (const section of form.sections) {
    for (const [share, part, whole] of sharesOf(section)) {
      const cell = workbook.getWorksheet(section.sheet)?.getCell(share);
      if (cell !== undefined) cell.value = { formula: `ROUND(${part}*100/${whole},1)`, result: 0 };
    }
  }
  const [first] = entriesOf(form);
  const noted = workbook.getWorksheet(first?.sheet ?? "")?.getCell(first?.address ?? "");
  if (noted !== undefined) noted.note = NOTE;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function opened(bytes: Uint8Array | undefined): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes ?? new Uint8Array());
  return workbook;
}

/** Parts stay below their wholes, as the later items of a form are parts of the earlier ones. */
function valueOf(form: FormDefinition, item: FormItem, village: number): number | string {
  if (item.kind === "text") return `Quyết định ${String(village + 1)}/QĐ-UBND`;
  if (item.kind === "flag") return 1;
  const items = form.sections.flatMap((section) => section.items);
  const isPart = form.checks.some((check) => "parts" in check && check.parts.includes(item.code));
  const later = items.length - items.indexOf(item);
  return Math.min(item.maximum, (isPart ? Math.floor(later / 2) : 12 + later) + village);
}

function entriesOf(form: FormDefinition): CellEntry[] {
  return form.sections.flatMap((section) =>
    section.items
      .filter((item) => isAsked(item, thenSin.kind))
      .flatMap((item) =>
        placesOf(section, item).map((address, index) => ({
          sheet: section.sheet,
          address,
          value: valueOf(form, item, index),
        })),
      ),
  );
}

/** The first cell has a note. */
function expectedValues(form: FormDefinition): Readonly<Record<string, Kept>> {
  return Object.fromEntries(
    entriesOf(form).map(({ sheet, address, value }, index): [string, Kept] => [
      `${sheet}!${address}`,
      [typeof value === "number" ? String(value) : null, String(value), index === 0 ? NOTE : null],
    ]),
  );
}

/** The item's cells: one for each village, or the commune's one. */
function placesOf(section: FormSection, item: FormItem): string[] {
  return section.kind === "unit"
    ? [cellAddress(unitItemRow(section, item), UNIT_COLUMNS.value)]
    : thenSin.villages.map((_, index) =>
        cellAddress(FIRST_ROW + index, villageItemColumn(section, item)),
      );
}

function sharesOf(section: FormSection): (readonly [share: string, part: string, whole: string])[] {
  return section.shares.flatMap((share) => {
    const items = [share.numerator, share.denominator].map((code) =>
      section.items.find((item) => item.code === code),
    );
    const [parts = [], wholes = []] = items.map((item) => item && placesOf(section, item));
    return parts.map((part, index) => {
      const cell =
        section.kind === "unit"
          ? cellAddress(unitShareRow(section, share), UNIT_COLUMNS.share)
          : cellAddress(FIRST_ROW + index, villageShareColumn(section, share));
      return [cell, part, wholes[index] ?? ""] as const;
    });
  });
}

/** What keeps a clerk from slips: which cells are open, what they take, when they turn red. */
async function guardsOf(bytes: Uint8Array | undefined, name: string) {
  const workbook = await opened(bytes);
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(name);
  const rules: unknown[] = [];
  sheet.eachRow((row) => {
    row.eachCell({ includeEmpty: true }, ({ address, dataValidation }) => {
      if (dataValidation === undefined || !("formulae" in dataValidation)) return;
      const { type, formulae, error } = dataValidation;
      // LibreOffice writes an unused second formula beside a list.
      const asked = type === "list" ? formulae?.slice(0, 1) : formulae;
      rules.push([address, type, asked?.map(String), error]);
    });
  });
  const marks = sheet.conditionalFormattings.flatMap(({ ref, rules: each }) =>
    each.map((rule) => `${ref} ${"formulae" in rule ? String(rule.formulae) : rule.type}`),
  );
  const part = `xl/worksheets/sheet${String(workbook.worksheets.indexOf(sheet) + 1)}.xml`;
  return { open: await openCells(bytes, part), rules, marks: marks.toSorted() };
}

/** The cells of a protected sheet that may be typed into, as the file itself says: none when it is not protected. */
async function openCells(bytes: Uint8Array | undefined, part: string): Promise<string[]> {
  const zip = await JSZip.loadAsync(bytes ?? new Uint8Array());
  const xmlOf = async (name: string) => (await zip.file(name)?.async("string")) ?? "";
  const xml = await xmlOf(part);
  if (!/<sheetProtection[^>]* sheet="(?:1|true)"/u.test(xml)) return [];
  const styles = /<cellXfs.*<\/cellXfs>/su.exec(await xmlOf("xl/styles.xml"))?.[0] ?? "";
  const isOpen = styles
    .split(/<xf /u)
    .slice(1)
    .map((xf) => /locked="(?:0|false)"/u.test(xf));
  return [...xml.matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"/gu)].flatMap(([, address = "", style]) =>
    isOpen[Number(style)] === true ? [address] : [],
  );
}
