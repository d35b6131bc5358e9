import { foldVietnamese } from "#shared/kernel/vietnamese.ts";
import { formulaNames } from "../form-checks.ts";
import {
  type FormDefinition,
  type FormSection,
  isByVillage,
  isCountable,
  type ListColumn,
} from "../form-definition.ts";
import type { FormulaProblem } from "../formula/problems.ts";
import { HEAD_CODE, VILLAGE_CODE } from "../households/household-list.ts";
import { formText } from "../text.ts";
import { conditionOf } from "./read-condition.ts";

/** What makes a form unusable, with the facts that its sentence needs. */
export type FormProblem = Readonly<
  | { kind: "sheet-twice"; name: string }
  | { kind: "item-twice"; name: string }
  | { kind: "label-twice"; name: string; sheet: string }
  | { kind: "two-lists"; sheet: string }
  | { kind: "needs-unknown"; name: string }
  | { kind: "share-of-unknown"; name: string; item: string }
  | { kind: "check-of-unknown"; item: string }
  | { kind: "formula-broken"; formula: string; problem: FormulaProblem }
  | { kind: "check-across-levels"; item: string; other: string }
>;

/**
 * Everything that contradicts itself in a form. Labels are compared as they are looked for
 * in a file that comes back: without case and marks.
 */
export function formProblems(form: FormDefinition): FormProblem[] {
  return [
    ...sheetProblems(form),
    ...itemProblems(form),
    ...listProblems(form),
    ...checkProblems(form),
  ];
}

function sheetProblems({ sections, identitySheet, guideSheet }: FormDefinition): FormProblem[] {
  const names = [identitySheet, guideSheet, ...sections.map(({ sheet }) => sheet)];
  return repeated(names, foldVietnamese).map((name) => ({ kind: "sheet-twice", name }));
}

function itemProblems({ sections }: FormDefinition): FormProblem[] {
  const items = sections.flatMap((section) => section.items);
  const twice = repeated(
    items.map(({ code }) => code),
    (code) => code,
  );
  return [
    ...twice.map((code): FormProblem => ({
      kind: "item-twice",
      name: items.find((item) => item.code === code)?.label ?? code,
    })),
    ...sections.flatMap(sectionProblems),
  ];
}

function sectionProblems({ sheet, items, shares }: FormSection): FormProblem[] {
  const labels = [...items.map(({ label }) => label), ...shares.map(({ label }) => label)];
  const codes = new Set(items.filter(isCountable).map(({ code }) => code));
  return [
    ...repeated(labels, foldVietnamese).map((name): FormProblem => ({
      kind: "label-twice",
      name,
      sheet,
    })),
    ...shares.flatMap(({ label, numerator, denominator }) =>
      [numerator, denominator]
        .filter((item) => !codes.has(item))
        .map((item): FormProblem => ({ kind: "share-of-unknown", name: label, item })),
    ),
  ];
}

function listProblems({ sections }: FormDefinition): FormProblem[] {
  const lists = sections.filter((section) => section.kind === "households");
  return [
    ...lists.slice(1).map(({ sheet }): FormProblem => ({ kind: "two-lists", sheet })),
    ...lists.flatMap(({ sheet, columns }) => [
      ...repeated(
        [formText.village, formText.householdHead, ...columns.map(({ label }) => label)],
        foldVietnamese,
      ).map((name): FormProblem => ({ kind: "label-twice", name, sheet })),
      ...repeated(
        [VILLAGE_CODE, HEAD_CODE, ...columns.map(({ code }) => code)],
        (code) => code,
      ).map((name): FormProblem => ({ kind: "item-twice", name })),
      ...columns
        .filter(({ needs }) => needs !== null && !isMark(columns, needs.code))
        .map(({ label }): FormProblem => ({ kind: "needs-unknown", name: label })),
    ]),
  ];
}

function isMark(columns: readonly ListColumn[], code: string): boolean {
  return columns.some((column) => column.code === code && column.kind === "mark");
}

function checkProblems(form: FormDefinition): FormProblem[] {
  const { sections, checks } = form;
  const names = formulaNames(form);
  const levels = new Map(
    sections.flatMap((section) =>
      section.items.filter(isCountable).map(({ code }) => [code, isByVillage(section)] as const),
    ),
  );
  return checks.flatMap((check): FormProblem[] => {
    if ("formula" in check) {
      const { formula } = check;
      const read = conditionOf(formula, names);
      return "problems" in read
        ? read.problems.map((problem) => ({ kind: "formula-broken", formula, problem }))
        : [];
    }
    const { parts, whole } = check;
    const unknown = [...parts, whole].filter((item) => !levels.has(item));
    if (unknown.length > 0) return unknown.map((item) => ({ kind: "check-of-unknown", item }));
    return parts
      .filter((item) => levels.get(item) !== levels.get(whole))
      .map((item) => ({ kind: "check-across-levels", item, other: whole }));
  });
}

/** The texts that come more than once under a key, each told once. */
function repeated(texts: readonly string[], keyOf: (text: string) => string): string[] {
  return [...Map.groupBy(texts, keyOf).values()].flatMap(([first, second]) =>
    first !== undefined && second !== undefined ? [first] : [],
  );
}
