import type { Exact } from "#shared/kernel/exact.ts";
import { evaluate, numberOf, type FormulaValues } from "./evaluate.ts";
import { isComparison, type Expression } from "./expression.ts";

/** What became of a check; `sides`: the figures of the comparison that failed, where one did. */
export type Judgement =
  | Readonly<{ outcome: "passed" | "unknown" }>
  | Readonly<{ outcome: "failed"; sides: Readonly<{ left: Exact; right: Exact }> | null }>;

/** A condition on the reported figures. Where one that matters is missing, nothing is held against them. */
export function judge(expression: Expression, values: FormulaValues): Judgement {
  const value = evaluate(expression, values);
  if (value === false) return { outcome: "failed", sides: sidesOf(expression, values) };
  return { outcome: value === true ? "passed" : "unknown" };
}

/** Both sides of the comparison because of which a false condition is false. */
function sidesOf(
  expression: Expression,
  values: FormulaValues,
): Readonly<{ left: Exact; right: Exact }> | null {
  if (expression.kind === "not") return sidesOf(expression.of, values);
  if (expression.kind === "if") {
    const { condition, then, otherwise } = expression;
    return sidesOf(evaluate(condition, values) === true ? then : otherwise, values);
  }
  if (expression.kind !== "binary") return null;
  const { operator, left, right } = expression;
  if (operator === "and" || operator === "or") {
    const isRight = operator === "and" && evaluate(left, values) !== false;
    return (isRight ? null : sidesOf(left, values)) ?? sidesOf(right, values);
  }
  if (!isComparison(operator)) return null;
  const [a, b] = [numberOf(left, values), numberOf(right, values)];
  return a === null || b === null ? null : { left: a, right: b };
}
