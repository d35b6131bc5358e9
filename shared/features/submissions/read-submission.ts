import type { SheetGrid } from "#shared/kernel/sheet-grid.ts";
import { checkValues } from "./check-values.ts";
import { findingList, type FindingList, type FormFinding } from "./findings.ts";
import type { FormDefinition, FormSection } from "./form-definition.ts";
import { identityText, readIdentity, type FormIdentity } from "./form-identity.ts";
import type { CellReading, TypedMark } from "./read-number-cell.ts";
import { readUnitValues } from "./read-unit-values.ts";
import { readVillages } from "./read-villages.ts";
import { findSheet } from "./recognise/find-sheet.ts";
import type { ExpectedPeriod, ExpectedUnit, ReadValue } from "./submission-value.ts";

/** What a file is held against. */
export type Expected = Readonly<{
  /** Periods that may be reported now. */
  periods: readonly ExpectedPeriod[];
  /** Every form, in each version that a file may have been made with. */
  forms: readonly FormDefinition[];
  units: readonly ExpectedUnit[];
  /** SHA-256 of a text in hex; given, for this module is pure. */
  sha256: (text: string) => string;
}>;

export type ReadSubmission = Readonly<{
  /** Null as long as the file does not say which form it is. */
  form: FormDefinition | null;
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
export function readSubmission(sheets: readonly SheetGrid[], expected: Expected): ReadSubmission {
  const findings = findingList();
  const found = readFormIdentity(sheets, expected, findings);
  const period = found && findPeriod(found.identity, expected, findings);
  const unit = found && findUnit(found.identity, period, expected, findings);
  if (!found || !period || !unit) {
    return {
      form: found?.form ?? null,
      unit: unit ?? null,
      period: period ?? null,
      values: [],
      findings: findings.all,
    };
  }
  const { form } = found;
  const marks: TypedMark[] = [];
  const reading = { findings, marks };
  const values = form.sections.flatMap((section) =>
    readSection(sheets, section, form, unit, reading),
  );
  refuseMixedMarks(marks, findings);
  checkValues(values, form, findings);
  return { form, unit, period, values, findings: findings.all };
}

function readFormIdentity(
  sheets: readonly SheetGrid[],
  { forms, sha256 }: Expected,
  findings: FindingList,
): Readonly<{ identity: FormIdentity; form: FormDefinition }> | undefined {
  const names = new Set(forms.map(({ identitySheet }) => identitySheet));
  const sheet = sheets.find(({ name }) => names.has(name));
  const read = sheet && readIdentity(sheet);
  const versions = forms.filter(({ code }) => code === read?.identity.formCode);
  if (sheet === undefined || read === undefined || versions.length === 0) {
    findings.add("wrong-form", null, {
      found: read?.identity.formCode ?? null,
      expected: [...new Set(forms.map(({ code }) => code))].join(", "),
    });
    return undefined;
  }
  const { identity, checksum } = read;
  const form = versions.find(({ version }) => String(version) === identity.formVersion);
  if (form === undefined) {
    findings.add("wrong-form-version", null, {
      found: identity.formVersion,
      expected: Math.max(...versions.map(({ version }) => version)),
    });
    return undefined;
  }
  if (sha256(identityText(identity)) !== checksum) {
    findings.add("checksum-changed", { sheet: sheet.name }, {});
  }
  return { identity, form };
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
  const sheet = findSheet(sheets, section);
  if (sheet === undefined) {
    reading.findings.add("missing-sheet", null, { sheet: section.sheet });
    return [];
  }
  if (sheet.name !== section.sheet) {
    reading.findings.add("sheet-renamed", { sheet: sheet.name }, { expected: section.sheet });
  }
  return section.kind === "villages"
    ? readVillages(sheet, section, form, unit, reading)
    : readUnitValues(sheet, section, unit, reading);
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
