import type { Expression, FormulaNames } from "../formula/expression.ts";
import { formatFormula } from "../formula/format-formula.ts";
import { parseFormula } from "../formula/parse-formula.ts";
import type { FormulaProblem } from "../formula/problems.ts";
import { formulaProblemText } from "../formula/text.ts";

/** What a check says in the items' own names; or, sentence by sentence, why it is none. */
export type ReadCondition = Readonly<{ meaning: string } | { problems: readonly string[] }>;

/** A formula as it is being written, looked at as a check: it must be a condition. */
export function readCondition(formula: string, names: FormulaNames): ReadCondition {
  const read = conditionOf(formula, names);
  return "problems" in read
    ? { problems: read.problems.map(formulaProblemText) }
    : {
        meaning: formatFormula(read.expression, (code) => `“${names.get(code)?.label ?? code}”`),
      };
}

/** A formula as a condition; a number alone says nothing of right and wrong. */
export function conditionOf(
  formula: string,
  names: FormulaNames,
): Readonly<{ expression: Expression } | { problems: readonly FormulaProblem[] }> {
  const parsed = parseFormula(formula, names);
  if (!parsed.ok) return { problems: parsed.problems };
  if (parsed.gives === "condition") return { expression: parsed.expression };
  const end = formula.length;
  return { problems: [{ kind: "wants", wanted: "condition", start: 0, end }] };
}
