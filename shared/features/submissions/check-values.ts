import { addExact, exact, roundExact, type Exact } from "#shared/kernel/exact.ts";
import type { FindingList } from "./findings.ts";
import { formulaNames, readCheck } from "./form-checks.ts";
import type { FormCheck, FormDefinition } from "./form-definition.ts";
import type { FormulaValues } from "./formula/evaluate.ts";
import type { Expression, FormulaNames, ItemRef } from "./formula/expression.ts";
import { formatFormula } from "./formula/format-formula.ts";
import { judge, type Judgement } from "./formula/judge.ts";
import { asksEarlier, namesIn } from "./formula/names-in.ts";
import type { ReadValue } from "./submission-value.ts";

type Checked = Pick<ReadValue, "itemCode" | "villageId" | "value" | "sheet" | "cell">;

type Failed = Judgement & Readonly<{ outcome: "failed" }>;

type EarlierFigure = Pick<ReadValue, "itemCode" | "villageId"> & Readonly<{ value: string }>;

/** Accepted figures of the unit, with those of what went whole into it; empty: none is known. */
export type EarlierFigures = Readonly<
  Record<Exclude<ItemRef["when"], "now">, readonly EarlierFigure[]>
>;

/**
 * The form's checks, in each village and in the unit. What is missing is not judged.
 *
 * @param earlier null: checks that ask figures of earlier periods are left to who has them
 */
export function checkValues(
  values: readonly Checked[],
  form: FormDefinition,
  findings: FindingList,
  earlier: EarlierFigures | null,
): void {
  const names = formulaNames(form);
  const places = Map.groupBy(values, ({ villageId }) => villageId);
  const villages = [...places].filter(([id]) => id !== null).map(([, ofPlace]) => ofPlace);
  for (const check of form.checks) {
    const read = readCheck(check, names);
    if (read === null || (earlier === null && asksEarlier(read.expression))) continue;
    for (const ofPlace of read.level === "village" ? villages : [places.get(null) ?? []]) {
      const judgement = judge(read.expression, figuresOf(ofPlace, villages, earlier));
      if (judgement.outcome !== "failed") continue;
      const isTold = { check, expression: read.expression, judgement, values: ofPlace, names };
      tell(isTold, findings);
    }
  }
}

function figuresOf(
  ofPlace: readonly Checked[],
  villages: readonly (readonly Checked[])[],
  earlier: EarlierFigures | null,
): FormulaValues {
  const villageId = ofPlace[0]?.villageId ?? null;
  return {
    valueOf: ({ code, when }) =>
      when === "now"
        ? figureIn(ofPlace, code)
        : sumIn(
            (earlier?.[when] ?? []).filter((each) => each.villageId === villageId),
            code,
          ),
    villagesOf: ({ code, when }) =>
      when === "now"
        ? villages.map((values) => figureIn(values, code))
        : [...Map.groupBy(earlier?.[when] ?? [], (each) => each.villageId)]
            .filter(([id]) => id !== null)
            .map(([, ofVillage]) => sumIn(ofVillage, code)),
  };
}

function figureIn(values: readonly Checked[], code: string): Exact | null {
  const found = values.find(({ itemCode }) => itemCode === code);
  return found?.value == null ? null : exact(found.value);
}

/** A unit that others went into has several figures of a time; they are one. */
function sumIn(figures: readonly EarlierFigure[], code: string): Exact | null {
  const own = figures.filter(({ itemCode }) => itemCode === code).map(({ value }) => exact(value));
  const [first, ...others] = own;
  return first === undefined ? null : others.reduce(addExact, first);
}

type Told = Readonly<{
  check: FormCheck;
  expression: Expression;
  judgement: Failed;
  values: readonly Checked[];
  names: FormulaNames;
}>;

function tell({ check, expression, judgement, values, names }: Told, findings: FindingList): void {
  const label = (code: string) => names.get(code)?.label ?? code;
  const byItem = new Map(values.map((value) => [value.itemCode, value]));
  const parts = "formula" in check ? namesIn(expression) : check.parts;
  const cells = parts.flatMap((code) => byItem.get(code) ?? []);
  const [first] = cells;
  const ofSheet = cells.filter(({ sheet }) => sheet === first?.sheet);
  const place =
    first === undefined
      ? null
      : { sheet: first.sheet, cell: ofSheet.map(({ cell }) => cell).join(" + ") };
  if ("formula" in check) {
    const { message, severity } = check;
    const formula = formatFormula(expression, (code) => `“${label(code)}”`);
    findings.add("check-failed", place, { message, formula, ...sidesText(judgement) }, severity);
    return;
  }
  findings.add(
    "part-larger-than-whole",
    place,
    {
      parts: check.parts.map(label).join(" + "),
      sum: roundExact(
        cells
          .flatMap(({ value }) => value ?? [])
          .map(exact)
          .reduce(addExact),
        0,
      ),
      whole: label(check.whole),
      wholeValue: byItem.get(check.whole)?.value ?? "",
    },
    check.severity,
  );
}

/** Decimal strings; a figure that goes on without end is cut after four decimals. */
function sidesText({ sides }: Failed): Readonly<{ left: string | null; right: string | null }> {
  if (sides === null) return { left: null, right: null };
  return { left: roundExact(sides.left, 4), right: roundExact(sides.right, 4) };
}
