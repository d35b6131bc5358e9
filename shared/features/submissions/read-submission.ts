import type { SheetGrid } from "#shared/kernel/sheet-grid.ts";
import { checkEvidence } from "./check-evidence.ts";
import { checkValues } from "./check-values.ts";
import { findingList, type FindingList, type FormFinding } from "./findings.ts";
import type { FormDefinition, FormSection, HouseholdSection } from "./form-definition.ts";
import { countHouseholds } from "./households/count-households.ts";
import type { ReadHouseholdList } from "./households/household-list.ts";
import { readHouseholds } from "./households/read-households.ts";
import type { DecimalMark } from "#shared/kernel/parse-vietnamese-number.ts";
import type { CellReading, TypedMark } from "./read-number-cell.ts";
import { readUnitValues } from "./read-unit-values.ts";
import { readVillages } from "./read-villages.ts";
import { findSheet } from "./recognise/find-sheet.ts";
import { type Expected, type SaidIdentity, type Whose, whoseForm } from "./recognise/whose-form.ts";
import type { ExpectedUnit, ReadValue } from "./submission-value.ts";

/** The file's name, which may tell whose it is, and what the clerk said when asked about it. */
export type AboutFile = Readonly<{
  fileName: string;
  said: SaidIdentity | null;
  /** The mark that stands before decimals in this file; null: not asked. */
  decimalMark: DecimalMark | null;
}>;

export type ReadSubmission = Whose &
  Readonly<{
    /** Complete only when no finding is an error. */
    values: readonly ReadValue[];
    /** The households that the values count, of a form that lists them. */
    households: ReadHouseholdList | null;
    findings: readonly FormFinding[];
  }>;

/**
 * Reads one filled form: whose it is, its values, and everything that is wrong with it.
 *
 * Goes on after a finding wherever it can, so that a commune mends its file once.
 * All or nothing: with one error among the findings, the values are not to be used.
 */
export function readSubmission(
  sheets: readonly SheetGrid[],
  expected: Expected,
  file: AboutFile,
): ReadSubmission {
  const findings = findingList();
  const whose = whoseForm(sheets, expected, file, findings);
  const { form, unit, period } = whose;
  if (form === null || unit === null || period === null) {
    return { ...whose, values: [], households: null, findings: findings.all };
  }
  const marks: TypedMark[] = [];
  const reading = { findings, marks, decimalMark: file.decimalMark };
  const read = form.sections.map((section) => readSection(sheets, section, form, unit, reading));
  const values = read.flatMap((section) => section.values);
  refuseMixedMarks(marks, findings);
  checkValues(values, form, findings, null);
  checkEvidence(values, form, findings);
  const households = read.find((section) => section.households !== null)?.households ?? null;
  return { ...whose, values, households, findings: findings.all };
}

type ReadSection = Pick<ReadSubmission, "values" | "households">;

function readSection(
  sheets: readonly SheetGrid[],
  section: FormSection,
  form: FormDefinition,
  unit: ExpectedUnit,
  reading: CellReading,
): ReadSection {
  const sheet = findSheet(sheets, section);
  if (sheet === undefined) {
    reading.findings.add("missing-sheet", null, { sheet: section.sheet });
    return { values: [], households: null };
  }
  if (sheet.name !== section.sheet) {
    reading.findings.add("sheet-renamed", { sheet: sheet.name }, { expected: section.sheet });
  }
  if (sheet.legacyFont !== undefined) {
    reading.findings.add("legacy-font", { sheet: sheet.name }, { encoding: sheet.legacyFont });
  }
  switch (section.kind) {
    case "villages":
      return { values: readVillages(sheet, section, form, unit, reading), households: null };
    case "unit":
      return { values: readUnitValues(sheet, section, unit, reading), households: null };
    case "households":
      return readList(sheet, section, form, unit, reading);
  }
}

function readList(
  sheet: SheetGrid,
  section: HouseholdSection,
  { totalLabel }: FormDefinition,
  unit: ExpectedUnit,
  reading: CellReading,
): ReadSection {
  const households = readHouseholds(sheet, section, totalLabel, unit, reading);
  if (households === null) return { values: [], households };
  const listed = new Set(households.households.map(({ villageId }) => villageId));
  for (const { id, name } of unit.villages) {
    if (listed.has(id)) continue;
    reading.findings.add("village-without-households", { sheet: sheet.name }, { village: name });
  }
  return { values: countHouseholds(households, section, unit.villages), households };
}

function refuseMixedMarks(marks: readonly TypedMark[], findings: FindingList): void {
  const dot = marks.find(({ mark }) => mark === ".");
  const comma = marks.find(({ mark }) => mark === ",");
  if (dot === undefined || comma === undefined) return;
  findings.add(
    "mixed-decimal-marks",
    { sheet: dot.sheet, cell: dot.cell },
    { withDot: dot.text, withComma: comma.text, commaCell: comma.cell },
  );
}
