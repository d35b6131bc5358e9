import {
  type FormCheck,
  type FormDefinition,
  isByVillage,
  isCountable,
} from "./form-definition.ts";
import type { Expression, FormulaNames, Level } from "./formula/expression.ts";
import { asksEarlier } from "./formula/names-in.ts";
import { parseFormula } from "./formula/parse-formula.ts";

/** What the formulas of a form may name. */
export function formulaNames({ sections }: FormDefinition): FormulaNames {
  return new Map(
    sections.flatMap((section) =>
      section.items.filter(isCountable).map(({ code, label }) => {
        const level = isByVillage(section) ? "village" : "commune";
        return [code, { label, level }] as const;
      }),
    ),
  );
}

/** A check as a condition, and of whom it speaks: of each village, or of the commune. */
export type ReadCheck = Readonly<{ expression: Expression; level: Level }>;

/** Either kind of check; null when its formula does not fit the form (such a form is not saved). */
export function readCheck(check: FormCheck, names: FormulaNames): ReadCheck | null {
  if ("formula" in check) {
    const parsed = parseFormula(check.formula, names);
    return parsed.ok && parsed.gives === "condition" ? parsed : null;
  }
  const [first, ...others] = check.parts.map(figure);
  if (first === undefined) return null;
  const left = others.reduce<Expression>(
    (sum, part) => ({ kind: "binary", operator: "+", left: sum, right: part }),
    first,
  );
  return {
    expression: { kind: "binary", operator: "<=", left, right: figure(check.whole) },
    level: names.get(check.whole)?.level ?? "commune",
  };
}

/** The checks that ask figures of earlier periods. */
export function checksOfEarlier(form: FormDefinition): FormCheck[] {
  const names = formulaNames(form);
  return form.checks.filter((check) => {
    const read = readCheck(check, names);
    return read !== null && asksEarlier(read.expression);
  });
}

function figure(code: string): Expression {
  return { kind: "item", code, when: "now" };
}
