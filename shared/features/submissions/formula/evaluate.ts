import {
  addExact,
  compareExact,
  divideExact,
  exact,
  multiplyExact,
  roundExact,
  subtractExact,
  type Exact,
} from "#shared/kernel/exact.ts";
import {
  isComparison,
  type BinaryOperator,
  type Comparison,
  type Expression,
  type Gathering,
  type ItemRef,
} from "./expression.ts";

/** Six hundred digits: beyond them a figure is given up, so that no formula takes long. */
const LARGEST = 1n << 2_048n;

/** null: not reported, or not to be computed from what was reported. */
export type FormulaValue = Exact | boolean | null;

/** Where the figures come from; null: not reported. */
export type FormulaValues = Readonly<{
  valueOf: (item: ItemRef) => Exact | null;
  /** The figure of each village of the unit. */
  villagesOf: (item: ItemRef) => readonly (Exact | null)[];
}>;

/**
 * The value of a formula. What is missing is never taken as 0: a figure computed with it
 * is missing too, and a condition on it is unknown (three-valued logic, Kleene's).
 * Dividing by 0 gives a missing figure.
 */
export function evaluate(expression: Expression, values: FormulaValues): FormulaValue {
  switch (expression.kind) {
    case "number":
      return exact(expression.decimal);
    case "item":
      return values.valueOf(expression);
    case "over-villages":
      return gather(expression.by, values.villagesOf(expression.item));
    case "list":
      return gather(
        expression.by,
        expression.of.map((part) => numberOf(part, values)),
      );
    case "not": {
      const value = evaluate(expression.of, values);
      return typeof value === "boolean" ? !value : null;
    }
    case "binary":
      return evaluateBinary(expression, values);
    case "blank":
      return values.valueOf(expression.item) === null;
    case "if": {
      const condition = evaluate(expression.condition, values);
      if (typeof condition !== "boolean") return null;
      return evaluate(condition ? expression.then : expression.otherwise, values);
    }
    case "negative":
    case "percent":
    case "abs":
      return changed(expression.kind, numberOf(expression.of, values));
    case "round":
      return rounded(numberOf(expression.of, values), expression.places);
  }
}

export function numberOf(expression: Expression, values: FormulaValues): Exact | null {
  const value = evaluate(expression, values);
  return typeof value === "boolean" ? null : value;
}

export function compares(operator: Comparison, left: Exact, right: Exact): boolean {
  const order = compareExact(left, right);
  switch (operator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
  }
}

function changed(how: "negative" | "percent" | "abs", value: Exact | null): Exact | null {
  if (value === null) return null;
  if (how === "percent") return divideExact(value, exact(100));
  const opposite = subtractExact(exact(0), value);
  return how === "abs" && compareExact(value, opposite) > 0 ? value : opposite;
}

/** Half away from zero; put together of whole numbers, which may have any length. */
function rounded(value: Exact | null, places: number): Exact | null {
  if (value === null) return null;
  const scale = exact(10n ** BigInt(places));
  return divideExact(exact(BigInt(roundExact(multiplyExact(value, scale), 0))), scale);
}

function evaluateBinary(
  { operator, left, right }: Expression & Readonly<{ kind: "binary" }>,
  values: FormulaValues,
): FormulaValue {
  if (operator === "and" || operator === "or") {
    const decides = operator === "or";
    const both = [evaluate(left, values), evaluate(right, values)];
    if (both.includes(decides)) return decides;
    return both.includes(null) ? null : !decides;
  }
  const a = numberOf(left, values);
  const b = numberOf(right, values);
  if (a === null || b === null) return null;
  if (isComparison(operator)) return compares(operator, a, b);
  const result = computed(operator, a, b);
  return result === null || result.n > LARGEST || result.d > LARGEST ? null : result;
}

function computed(
  operator: Exclude<BinaryOperator, Comparison | "and" | "or">,
  a: Exact,
  b: Exact,
): Exact | null {
  switch (operator) {
    case "+":
      return addExact(a, b);
    case "-":
      return subtractExact(a, b);
    case "*":
      return multiplyExact(a, b);
    case "/":
      return compareExact(b, exact(0)) === 0 ? null : divideExact(a, b);
  }
}

function gather(by: Gathering, values: readonly (Exact | null)[]): Exact | null {
  const known = values.filter((value) => value !== null);
  const [first, ...others] = known;
  if (first === undefined || known.length < values.length) return null;
  if (by === "sum") return others.reduce(addExact, first);
  return others.reduce((best, value) => {
    const order = compareExact(value, best);
    return (by === "max" ? order > 0 : order < 0) ? value : best;
  }, first);
}
