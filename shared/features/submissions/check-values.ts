import { addExact, exact, roundExact, type Exact } from "#shared/kernel/exact.ts";
import type { FindingList } from "./findings.ts";
import { formulaNames, readCheck } from "./form-checks.ts";
import type { FormCheck, FormDefinition } from "./form-definition.ts";
import type { FormulaValues } from "./formula/evaluate.ts";
import type { Expression, FormulaNames, ItemRef } from "./formula/expression.ts";
import { formatFormula } from "./formula/format-formula.ts";
import { judge, type Judgement } from "./formula/judge.ts";
import { namesIn } from "./formula/names-in.ts";
import type { ReadValue } from "./submission-value.ts";

type Checked = Pick<ReadValue, "itemCode" | "villageId" | "value" | "sheet" | "cell">;

type Failed = Judgement & Readonly<{ outcome: "failed" }>;

/** The form's checks, in each village and in the unit. What is missing is not judged. */
export function checkValues(
  values: readonly Checked[],
  form: FormDefinition,
  findings: FindingList,
): void {
  const names = formulaNames(form);
  const places = Map.groupBy(values, ({ villageId }) => villageId);
  const villages = [...places].filter(([id]) => id !== null).map(([, ofPlace]) => ofPlace);
  for (const check of form.checks) {
    const read = readCheck(check, names);
    if (read === null) continue;
    for (const ofPlace of read.level === "village" ? villages : [places.get(null) ?? []]) {
      const judgement = judge(read.expression, figuresOf(ofPlace, villages));
      if (judgement.outcome !== "failed") continue;
      const isTold = { check, expression: read.expression, judgement, values: ofPlace, names };
      tell(isTold, findings);
    }
  }
}

/** Figures of earlier periods are not at hand where a file is read: they count as not reported. */
function figuresOf(
  ofPlace: readonly Checked[],
  villages: readonly (readonly Checked[])[],
): FormulaValues {
  const figureIn = (values: readonly Checked[], { code, when }: ItemRef): Exact | null => {
    const found = when === "now" ? values.find(({ itemCode }) => itemCode === code) : undefined;
    return found?.value == null ? null : exact(found.value);
  };
  return {
    valueOf: (item) => figureIn(ofPlace, item),
    villagesOf: (item) => villages.map((values) => figureIn(values, item)),
  };
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
