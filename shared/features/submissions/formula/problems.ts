import type { Expression, Level } from "./expression.ts";

/** Where in the typed text: from the character `start` up to, not with, `end`. */
export type Span = Readonly<{ start: number; end: number }>;

export type Wanted = "number" | "condition";

/** What is wrong in a formula, with the facts that its sentence needs. */
export type FormulaFault = Readonly<
  | { kind: "empty" | "too-deep" | "chained-comparison" | "unclosed" | "unfinished" }
  | { kind: "too-long"; length: number }
  | { kind: "unknown-character" | "not-a-value" | "not-an-operator"; found: string }
  | { kind: "decimal-dot"; found: string; instead: string }
  | { kind: "argument-comma" }
  | { kind: "long-number"; found: string }
  | { kind: "unknown-name" | "unknown-function"; found: string; near: readonly string[] }
  | { kind: "name-called"; found: string }
  | { kind: "function-alone"; found: string }
  | { kind: "arguments"; name: string; found: number; least: number; most: number | null }
  | { kind: "wants"; wanted: Wanted }
  | { kind: "wants-item" | "wants-village-item"; name: string }
  | { kind: "wants-places" }
  | { kind: "levels-mixed"; label: string; villageLabel: string }
>;

export type FormulaProblem = FormulaFault & Span;

export type ParsedFormula =
  | Readonly<{ ok: true; expression: Expression; gives: Wanted; level: Level }>
  | Readonly<{ ok: false; problems: readonly FormulaProblem[] }>;
