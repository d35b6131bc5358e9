import type { Expression, ItemRef } from "./expression.ts";

/** The codes of the items that a formula names, each once, in their order. */
export function namesIn(expression: Expression): string[] {
  return [...new Set(itemsIn(expression).map(({ code }) => code))];
}

/** Does the formula ask figures of an earlier period? */
export function asksEarlier(expression: Expression): boolean {
  return itemsIn(expression).some(({ when }) => when !== "now");
}

function itemsIn(expression: Expression): ItemRef[] {
  switch (expression.kind) {
    case "number":
      return [];
    case "item":
      return [expression];
    case "over-villages":
    case "blank":
      return [expression.item];
    case "list":
      return expression.of.flatMap(itemsIn);
    case "binary":
      return [expression.left, expression.right].flatMap(itemsIn);
    case "if":
      return [expression.condition, expression.then, expression.otherwise].flatMap(itemsIn);
    case "negative":
    case "percent":
    case "not":
    case "abs":
    case "round":
      return itemsIn(expression.of);
  }
}
