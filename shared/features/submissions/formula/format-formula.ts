import {
  isComparison,
  type BinaryOperator,
  type Expression,
  type Gathering,
} from "./expression.ts";
import { formulaFunctions, formulaWords, type FunctionMeaning } from "./words-data.ts";

/** How tightly each part of a formula holds; see the grammar. */
const HOLD = {
  or: 1,
  and: 2,
  not: 3,
  comparison: 4,
  sum: 5,
  product: 6,
  sign: 7,
  percent: 8,
  value: 9,
};

/**
 * A formula as text, with no bracket more than it needs; read again, it is the same formula.
 *
 * @param nameOf what stands for an item: its code, or its label for people
 */
export function formatFormula(
  expression: Expression,
  nameOf: (code: string) => string = (code) => code,
): string {
  const inside = (part: Expression, hold: number) => {
    const text = formatFormula(part, nameOf);
    return holdOf(part) < hold ? `(${text})` : text;
  };
  switch (expression.kind) {
    case "number":
      return expression.decimal.replace(".", ",");
    case "item": {
      const { code, when } = expression;
      return when === "now" ? nameOf(code) : call({ kind: "when", when }, [nameOf(code)]);
    }
    case "over-villages":
      return call(gathering(expression.by), [formatFormula(expression.item, nameOf)]);
    case "list":
      return call(
        gathering(expression.by),
        expression.of.map((part) => formatFormula(part, nameOf)),
      );
    case "negative":
      return `-${inside(expression.of, HOLD.sign)}`;
    case "percent":
      return `${inside(expression.of, HOLD.percent)}%`;
    case "not":
      return `${spoken("not")} ${inside(expression.of, HOLD.not)}`;
    case "binary": {
      const { operator, left, right } = expression;
      const hold = holdOf(expression);
      const onLeft = isComparison(operator) ? hold + 1 : hold;
      return `${inside(left, onLeft)} ${signOf(operator)} ${inside(right, hold + 1)}`;
    }
    case "abs":
      return call({ kind: "abs" }, [formatFormula(expression.of, nameOf)]);
    case "round":
      return call({ kind: "round" }, [
        formatFormula(expression.of, nameOf),
        String(expression.places),
      ]);
    case "blank":
      return call({ kind: "blank" }, [formatFormula(expression.item, nameOf)]);
    case "if":
      return call(
        { kind: "if" },
        [expression.condition, expression.then, expression.otherwise].map((part) =>
          formatFormula(part, nameOf),
        ),
      );
  }
}

function holdOf(expression: Expression): number {
  if (expression.kind === "binary") return holdOfOperator(expression.operator);
  if (expression.kind === "negative") return HOLD.sign;
  return expression.kind === "percent" || expression.kind === "not"
    ? HOLD[expression.kind]
    : HOLD.value;
}

function holdOfOperator(operator: BinaryOperator): number {
  if (operator === "and" || operator === "or") return HOLD[operator];
  if (isComparison(operator)) return HOLD.comparison;
  return operator === "+" || operator === "-" ? HOLD.sum : HOLD.product;
}

function signOf(operator: BinaryOperator): string {
  return operator === "and" || operator === "or" ? spoken(operator) : operator;
}

function spoken(word: keyof typeof formulaWords): string {
  return formulaWords[word][0].toLowerCase();
}

function gathering(by: Gathering): FunctionMeaning {
  return { kind: "gather", by };
}

function call(meaning: FunctionMeaning, parts: readonly string[]): string {
  const key = JSON.stringify(meaning);
  const found = formulaFunctions.find((one) => JSON.stringify(one.meaning) === key);
  return `${found?.names[0] ?? ""}(${parts.join("; ")})`;
}
