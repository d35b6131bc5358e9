import type { SheetGrid } from "#shared/kernel/sheet-grid.ts";
import { foldVietnamese } from "#shared/kernel/vietnamese.ts";
import type { FindingList } from "../findings.ts";
import type { FormDefinition } from "../form-definition.ts";
import { identityText, readIdentity, type FormIdentity } from "../form-identity.ts";
import type { ExpectedPeriod, ExpectedUnit } from "../submission-value.ts";
import { type Guess, guessIdentity } from "./guess-identity.ts";

/** What a file is held against. */
export type Expected = Readonly<{
  /** Periods that may be reported now. */
  periods: readonly ExpectedPeriod[];
  /** Every form, in each version that a file may have been made with. */
  forms: readonly FormDefinition[];
  units: readonly ExpectedUnit[];
  /** The unit that the clerk chose before for the same words in the same form; null: never asked. */
  remembered: (formCode: string, words: string) => number | null;
  /** SHA-256 of a text in hex; given, for this module is pure. */
  sha256: (text: string) => string;
}>;

/** What the clerk says of a file whose hidden sheet is gone. */
export type SaidIdentity = Readonly<{ unitId: number; periodCode: string }>;

/** Whose file it is; null what neither the file nor the clerk has told. */
export type Whose = Readonly<{
  form: FormDefinition | null;
  unit: ExpectedUnit | null;
  period: ExpectedPeriod | null;
  /** What it seems to be, when its hidden sheet is gone. */
  guess: Guess | null;
}>;

/**
 * Whose form a file is: by its hidden sheet; without one by what the clerk says, now or
 * before of the same words. Tells what does not fit, or that it must be asked.
 */
export function whoseForm(
  sheets: readonly SheetGrid[],
  expected: Expected,
  file: Readonly<{ fileName: string; said: SaidIdentity | null }>,
  findings: FindingList,
): Whose {
  const isMarked = expected.forms.some(({ identitySheet }) =>
    sheets.some(({ name }) => name === identitySheet),
  );
  const guess = isMarked ? null : guessIdentity(sheets, file.fileName, expected);
  const whose =
    guess === null
      ? byHiddenSheet(sheets, expected, findings)
      : byAnswer(guess, expected, file.said, findings);
  if (whose.unit !== null && whose.period !== null) {
    checkActive(whose.unit, whose.period, findings);
  }
  return whose;
}

function byHiddenSheet(
  sheets: readonly SheetGrid[],
  expected: Expected,
  findings: FindingList,
): Whose {
  const found = readFormIdentity(sheets, expected, findings);
  if (found === undefined) return { form: null, unit: null, period: null, guess: null };
  const { form, identity } = found;
  return {
    form,
    period: findPeriod(identity, expected, findings),
    unit: findUnit(identity, expected, findings),
    guess: null,
  };
}

function byAnswer(
  guess: Guess,
  expected: Expected,
  said: SaidIdentity | null,
  findings: FindingList,
): Whose {
  const { form, unitWords } = guess;
  const unitId = said?.unitId ?? expected.remembered(form.code, foldVietnamese(unitWords));
  const periodCode = said?.periodCode ?? guess.period?.code;
  const unit = expected.units.find(({ id }) => id === unitId) ?? null;
  const period = expected.periods.find(({ code }) => code === periodCode) ?? null;
  if (unit === null || period === null) {
    findings.add("identity-unsure", null, { formCode: form.code });
    return { form, unit: null, period: null, guess };
  }
  findings.add("identity-lost", null, {
    formCode: form.code,
    unitName: unit.name,
    periodCode: period.code,
  });
  return { form, unit, period, guess };
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
): ExpectedPeriod | null {
  const period = periods.find(({ code }) => code === periodCode);
  if (period === undefined) {
    const only = periods.length === 1 ? (periods[0]?.code ?? null) : null;
    findings.add("wrong-period", null, { found: periodCode, expected: only });
  }
  return period ?? null;
}

/** A code is given to other areas later, so a unit is known by its id and its code together. */
function findUnit(
  identity: FormIdentity,
  { units }: Expected,
  findings: FindingList,
): ExpectedUnit | null {
  const unit = units.find(
    ({ id, code }) => String(id) === identity.unitId && code === identity.unitCode,
  );
  if (unit === undefined) {
    findings.add("unknown-unit", null, { code: identity.unitCode, name: identity.generatedFor });
  }
  return unit ?? null;
}

function checkActive(unit: ExpectedUnit, period: ExpectedPeriod, findings: FindingList): void {
  const about = { unitName: unit.name, periodCode: period.code };
  if (unit.activeTo !== null && unit.activeTo < period.dataClosesOn) {
    findings.add("unit-has-left", null, { ...about, lastDay: unit.activeTo });
  } else if (unit.activeFrom > period.dataClosesOn) {
    findings.add("unit-not-yet", null, { ...about, firstDay: unit.activeFrom });
  }
}
