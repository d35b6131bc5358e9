import type { Expression, Gathering, ItemRef } from "./expression.ts";

/** Where the figures of a formula stand; null: they are not in the workbook. */
export type ExcelPlaces = Readonly<{
  /** "$C7", "'Xã'!$D$9" */
  cellOf: (item: ItemRef) => string | null;
  /** The cells of all villages: "'Bản'!$C$7:$C$19". */
  villagesOf: (item: ItemRef) => string | null;
}>;

/**
 * An Excel formula (in the file's own English, without "=") that is TRUE where a condition is
 * broken: every figure it needs stands there as a number, and the condition does not hold. What
 * is empty breaks nothing yet. Null: it needs figures that the workbook does not show.
 *
 * Excel computes in binary floats; what comes back is judged again, exactly, by `evaluate`.
 */
export function brokenInExcel(condition: Expression, places: ExcelPlaces): string | null {
  const needed = { cells: new Set<string>(), ranges: new Set<string>() };
  const text = written(condition, places, needed);
  if (text === null) return null;
  const { cells, ranges } = needed;
  const counted = [...cells, ...ranges];
  const wanted = [
    ...(cells.size === 0 ? [] : [String(cells.size)]),
    ...[...ranges].map((range) => `ROWS(${range})`),
  ];
  const guard = counted.length === 0 ? [] : [`COUNT(${counted.join(",")})=${wanted.join("+")}`];
  return `AND(${[...guard, `NOT(${text})`].join(",")})`;
}

type Needed = Readonly<{ cells: Set<string>; ranges: Set<string> }>;

function written(expression: Expression, places: ExcelPlaces, needed: Needed): string | null {
  const of = (part: Expression): string | null => written(part, places, needed);
  switch (expression.kind) {
    case "number":
      return expression.decimal;
    case "item":
      return noted(places.cellOf(expression), needed.cells);
    case "over-villages": {
      const range = noted(places.villagesOf(expression.item), needed.ranges);
      return range === null ? null : call(gatherings[expression.by], [range]);
    }
    case "list":
      return call(gatherings[expression.by], expression.of.map(of));
    case "blank": {
      const cell = places.cellOf(expression.item);
      return cell === null ? null : call("ISBLANK", [cell]);
    }
    case "negative":
      return joined("(-", of(expression.of), ")");
    case "percent":
      return joined("(", of(expression.of), "/100)");
    case "not":
      return call("NOT", [of(expression.of)]);
    case "abs":
      return call("ABS", [of(expression.of)]);
    case "round":
      return call("ROUND", [of(expression.of), String(expression.places)]);
    case "if":
      return call("IF", [expression.condition, expression.then, expression.otherwise].map(of));
    case "binary": {
      const { operator } = expression;
      const sides = [of(expression.left), of(expression.right)] as const;
      if (operator === "and" || operator === "or") return call(operator.toUpperCase(), sides);
      return joined("(", joined(sides[0], operator, sides[1]), ")");
    }
  }
}

const gatherings: Readonly<Record<Gathering, string>> = { sum: "SUM", max: "MAX", min: "MIN" };

function noted(place: string | null, places: Set<string>): string | null {
  if (place !== null) places.add(place);
  return place;
}

function call(name: string, parts: readonly (string | null)[]): string | null {
  return parts.includes(null) ? null : `${name}(${parts.join(",")})`;
}

function joined(...parts: readonly (string | null)[]): string | null {
  return parts.includes(null) ? null : parts.join("");
}
