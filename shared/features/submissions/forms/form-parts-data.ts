import type {
  FormCheck,
  FormDefinition,
  FormItem,
  FormSection,
  HouseholdSection,
  ListColumn,
} from "../form-definition.ts";

type Options = Readonly<{ maximum?: number; required?: boolean; communesOnly?: boolean }>;

/** A whole number of something, from 0 to 10,000 unless said otherwise. */
export function count(code: string, label: string, unit: string, options: Options = {}): FormItem {
  const { maximum = 10_000, required = true, communesOnly = false } = options;
  return { code, label, unit, kind: "count", maximum, required, communesOnly };
}

/** Yes or no, told as 1 or 0, so that its sum counts those that say yes. */
export function flag(code: string, label: string, options: Options = {}): FormItem {
  return { ...count(code, label, "1 = có, 0 = không", { ...options, maximum: 1 }), kind: "flag" };
}

/** Whole đồng, to a hundred thousand million. */
export function money(code: string, label: string, options: Options = {}): FormItem {
  return {
    ...count(code, label, "đồng", { maximum: 100_000_000_000, ...options }),
    kind: "money",
  };
}

/** The paper that proves what an item says yes to. */
export function evidence(of: FormItem, label: string): FormItem {
  return {
    code: `${of.code}Evidence`,
    label,
    unit: "số, ngày văn bản",
    kind: "text",
    maximum: 300,
    required: false,
    communesOnly: of.communesOnly,
    proves: of.code,
  };
}

/** The parts together are never more than the whole. */
export function atMost(
  parts: string | readonly string[],
  whole: string,
  severity: FormCheck["severity"] = "error",
): FormCheck {
  return { parts: typeof parts === "string" ? [parts] : parts, whole, severity };
}

/** A sheet with one row a village. */
export function ofVillages(
  sheet: string,
  title: string,
  items: readonly FormItem[],
  shares: FormSection["shares"] = [],
): FormSection {
  return { kind: "villages", sheet, title, items, shares };
}

/** A sheet with one row an item. */
export function ofUnit(
  sheet: string,
  title: string,
  items: readonly FormItem[],
  shares: FormSection["shares"] = [],
): FormSection {
  return { kind: "unit", sheet, title, items, shares };
}

/** A sheet with one row a household, and what is counted from it. */
export function ofHouseholds(
  sheet: string,
  title: string,
  columns: readonly ListColumn[],
  items: readonly FormItem[],
): HouseholdSection {
  return { kind: "households", sheet, title, items, shares: [], columns };
}

/** A mark of a household; `needs`: the one that it may not be without. */
export function listMark(
  code: string,
  label: string,
  needs?: string,
  severity: FormCheck["severity"] = "error",
): ListColumn {
  const needed = needs === undefined ? null : { code: needs, severity };
  return { code, label, kind: "mark", maximum: 1, required: false, stays: false, needs: needed };
}

export function listWhole(
  code: string,
  label: string,
  maximum: number,
  { stays = false } = {},
): ListColumn {
  return { code, label, kind: "whole", maximum, required: false, stays, needs: null };
}

export function listText(code: string, label: string, maximum: number): ListColumn {
  return { code, label, kind: "text", maximum, required: false, stays: false, needs: null };
}

/** The first version of a form, with the sheets that every form has. */
export function firstVersion(
  form: Pick<FormDefinition, "code" | "name" | "sections"> &
    Partial<Pick<FormDefinition, "checks">>,
): FormDefinition {
  return {
    checks: [],
    ...form,
    version: 1,
    level: "commune",
    identitySheet: "_id",
    guideSheet: "Hướng dẫn",
    totalLabel: "Tổng cộng",
  };
}
