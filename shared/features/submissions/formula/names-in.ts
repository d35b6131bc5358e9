import type { Expression } from "./expression.ts";

/** The codes of the items that a formula names, each once, in their order. */
export function namesIn(expression: Expression): string[] {
  return [...new Set(codesIn(expression))];
}

function codesIn(expression: Expression): string[] {
  switch (expression.kind) {
    case "number":
      return [];
    case "item":
      return [expression.code];
    case "over-villages":
    case "blank":
      return [expression.item.code];
    case "list":
      return expression.of.flatMap(codesIn);
    case "binary":
      return [expression.left, expression.right].flatMap(codesIn);
    case "if":
      return [expression.condition, expression.then, expression.otherwise].flatMap(codesIn);
    case "negative":
    case "percent":
    case "not":
    case "abs":
    case "round":
      return codesIn(expression.of);
  }
}
