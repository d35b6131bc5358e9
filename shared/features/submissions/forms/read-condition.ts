import type { FormulaNames } from "../formula/expression.ts";
import { formatFormula } from "../formula/format-formula.ts";
import { parseFormula } from "../formula/parse-formula.ts";
import type { FormulaProblem } from "../formula/problems.ts";
import { formulaProblemText } from "../formula/text.ts";

/** What a check says in the items' own names; or, sentence by sentence, why it is none. */
export type ReadCondition = Readonly<{ meaning: string } | { problems: readonly string[] }>;

/** A formula as it is being written, looked at as a check: it must be a condition. */
export function readCondition(formula: string, names: FormulaNames): ReadCondition {
  const problems = conditionProblems(formula, names);
  const parsed = parseFormula(formula, names);
  return problems.length > 0 || !parsed.ok
    ? { problems: problems.map(formulaProblemText) }
    : {
        meaning: formatFormula(parsed.expression, (code) => `“${names.get(code)?.label ?? code}”`),
      };
}

/** Why a formula is no condition; none: it is one. A number alone says nothing of right and wrong. */
export function conditionProblems(formula: string, names: FormulaNames): FormulaProblem[] {
  const parsed = parseFormula(formula, names);
  if (!parsed.ok) return [...parsed.problems];
  return parsed.gives === "condition"
    ? []
    : [{ kind: "wants", wanted: "condition", start: 0, end: formula.length }];
}
