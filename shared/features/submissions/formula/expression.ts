/** Which period's figure is meant. */
export type When = "now" | "previous" | "last-year";

export type ItemRef = Readonly<{ kind: "item"; code: string; when: When }>;

/** How several figures become one. */
export type Gathering = "sum" | "max" | "min";

export type Comparison = "=" | "<>" | "<" | "<=" | ">" | ">=";

export type BinaryOperator = "+" | "-" | "*" | "/" | Comparison | "and" | "or";

/** A formula that was read and found sound. Plain data; `formatFormula` writes it again. */
export type Expression =
  | Readonly<{ kind: "number"; decimal: string }>
  | ItemRef
  | Readonly<{ kind: "over-villages"; by: Gathering; item: ItemRef }>
  | Readonly<{ kind: "list"; by: Gathering; of: readonly Expression[] }>
  | Readonly<{ kind: "negative" | "percent" | "abs"; of: Expression }>
  | Readonly<{ kind: "not"; of: Expression }>
  | Readonly<{ kind: "binary"; operator: BinaryOperator; left: Expression; right: Expression }>
  | Readonly<{ kind: "round"; of: Expression; places: number }>
  | Readonly<{ kind: "blank"; item: ItemRef }>
  | Readonly<{ kind: "if"; condition: Expression; then: Expression; otherwise: Expression }>;

export type Level = "village" | "commune";

/** What a formula may name: item code → what people call it, and of whom it is asked. */
export type FormulaNames = ReadonlyMap<string, Readonly<{ label: string; level: Level }>>;

const comparisons: ReadonlySet<string> = new Set<Comparison>(["=", "<>", "<", "<=", ">", ">="]);

export function isComparison(operator: BinaryOperator): operator is Comparison {
  return comparisons.has(operator);
}
