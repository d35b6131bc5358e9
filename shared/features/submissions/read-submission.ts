import type { SheetGrid } from "#shared/kernel/sheet-grid.ts";
import { checkValues } from "./check-values.ts";
import { findingList, type FindingList, type FormFinding } from "./findings.ts";
import type { FormDefinition, FormSection } from "./form-definition.ts";
import { identityText, readIdentity, type FormIdentity } from "./form-identity.ts";
import { FIRST_ROW, NAME_COLUMN, UNIT_COLUMNS, villageLastColumn } from "./form-layout.ts";
import { mergesTouching } from "./merges-touching.ts";
import type { CellReading, TypedMark } from "./read-number-cell.ts";
import { readUnitValues } from "./read-unit-values.ts";
import { readVillages } from "./read-villages.ts";
import type { ExpectedPeriod, ExpectedUnit, ReadValue } from "./submission-value.ts";

/** What a file is held against. */
export type Expected = Readonly<{
  /** Periods that may be reported now. */
  periods: readonly ExpectedPeriod[];
  units: readonly ExpectedUnit[];
  /** SHA-256 of a text in hex; given, for this module is pure. */
  sha256: (text: string) => string;
}>;

export type ReadSubmission = Readonly<{
  /** Null as long as the file does not say whose it is. */
  unit: ExpectedUnit | null;
  period: ExpectedPeriod | null;
  /** Complete only when no finding is an error. */
  values: readonly ReadValue[];
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
  form: FormDefinition,
  expected: Expected,
): ReadSubmission {
  const findings = findingList();
  const identity = readFormIdentity(sheets, form, expected, findings);
  const period = identity && findPeriod(identity, expected, findings);
  const unit = identity && findUnit(identity, period, expected, findings);
  if (!identity || !period || !unit) {
    return { unit: unit ?? null, period: period ?? null, values: [], findings: findings.all };
  }
  const marks: TypedMark[] = [];
  const reading = { findings, marks };
  const values = form.sections.flatMap((section) =>
    readSection(sheets, section, form, unit, reading),
  );
  refuseMixedMarks(marks, findings);
  checkValues(values, form, findings);
  return { unit, period, values, findings: findings.all };
}

function readFormIdentity(
  sheets: readonly SheetGrid[],
  form: FormDefinition,
  { sha256 }: Expected,
  findings: FindingList,
): FormIdentity | undefined {
  const sheet = sheets.find(({ name }) => name === form.identitySheet);
  const read = sheet && readIdentity(sheet);
  if (read === undefined || read.identity.formCode !== form.code) {
    findings.add("wrong-form", null, {
      found: read?.identity.formCode ?? null,
      expected: form.code,
    });
    return undefined;
  }
  if (read.identity.formVersion !== String(form.version)) {
    findings.add("wrong-form-version", null, {
      found: read.identity.formVersion,
      expected: form.version,
    });
    return undefined;
  }
  if (sha256(identityText(read.identity)) !== read.checksum) {
    findings.add("checksum-changed", { sheet: form.identitySheet }, {});
  }
  return read.identity;
}

function findPeriod(
  { periodCode }: FormIdentity,
  { periods }: Expected,
  findings: FindingList,
): ExpectedPeriod | undefined {
  const period = periods.find(({ code }) => code === periodCode);
  if (period === undefined) {
    const only = periods.length === 1 ? (periods[0]?.code ?? null) : null;
    findings.add("wrong-period", null, { found: periodCode, expected: only });
  }
  return period;
}

/** A code is given to other areas later, so a unit is known by its id and its code together. */
function findUnit(
  identity: FormIdentity,
  period: ExpectedPeriod | undefined,
  { units }: Expected,
  findings: FindingList,
): ExpectedUnit | undefined {
  const unit = units.find(
    ({ id, code }) => String(id) === identity.unitId && code === identity.unitCode,
  );
  if (unit === undefined) {
    findings.add("unknown-unit", null, { code: identity.unitCode, name: identity.generatedFor });
    return undefined;
  }
  if (period === undefined) return unit;
  const about = { unitName: unit.name, periodCode: period.code };
  if (unit.activeTo !== null && unit.activeTo < period.dataClosesOn) {
    findings.add("unit-has-left", null, { ...about, lastDay: unit.activeTo });
  } else if (unit.activeFrom > period.dataClosesOn) {
    findings.add("unit-not-yet", null, { ...about, firstDay: unit.activeFrom });
  }
  return unit;
}

function readSection(
  sheets: readonly SheetGrid[],
  section: FormSection,
  form: FormDefinition,
  unit: ExpectedUnit,
  reading: CellReading,
): ReadValue[] {
  const sheet = sheets.find(({ name }) => name === section.sheet);
  if (sheet === undefined) {
    reading.findings.add("missing-sheet", null, { sheet: section.sheet });
    return [];
  }
  for (const { range, topLeft } of mergesTouching(sheet, inputArea(section))) {
    reading.findings.add("merged-cells", { sheet: sheet.name, cell: topLeft }, { range });
  }
  return section.kind === "villages"
    ? readVillages(sheet, section, form, unit, reading)
    : readUnitValues(sheet, section, unit, reading);
}

function inputArea(section: FormSection) {
  const right = section.kind === "villages" ? villageLastColumn(section) : UNIT_COLUMNS.share;
  return { top: FIRST_ROW, left: NAME_COLUMN, right };
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
