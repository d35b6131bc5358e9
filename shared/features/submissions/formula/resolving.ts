import type { Expression, FormulaNames, ItemRef, Level } from "./expression.ts";
import type { Written } from "./grammar.ts";
import { nearNames } from "./near-names.ts";
import type { FormulaFault, FormulaProblem, Span, Wanted } from "./problems.ts";
import { formulaFunction, formulaFunctions } from "./words-data.ts";

/** What is gathered while the names of one formula are looked up. */
export type Resolving = Readonly<{
  names: FormulaNames;
  problems: FormulaProblem[];
  resolve: (part: Written) => Resolved;
  /** Figures of one village, or of the commune, and where they are named. */
  uses: (Span & Readonly<{ level: Level; label: string }>)[];
}>;

/** An expression and what it gives; null: it has a problem, which is told already. */
export type Resolved = Readonly<{ expression: Expression; gives: Wanted }> | null;

export function tell(fault: FormulaFault, { start, end }: Span, { problems }: Resolving): null {
  problems.push({ ...fault, start, end });
  return null;
}

/** The part, when it gives what is wanted of it. */
export function wanted(part: Written, gives: Wanted, resolving: Resolving): Expression | null {
  const resolved = resolving.resolve(part);
  if (resolved === null) return null;
  if (resolved.gives === gives) return resolved.expression;
  return tell({ kind: "wants", wanted: gives }, part, resolving);
}

export function number(expression: Expression): Resolved {
  return { expression, gives: "number" };
}

export function condition(expression: Expression): Resolved {
  return { expression, gives: "condition" };
}

/** The item of that name, or a problem with the names that are near. */
export function findItem(
  written: Written & Readonly<{ kind: "name" }>,
  when: ItemRef["when"],
  resolving: Resolving,
): ItemRef | null {
  const { name } = written;
  if (resolving.names.has(name)) return { kind: "item", code: name, when };
  if (formulaFunction(name) !== undefined) {
    return tell({ kind: "function-alone", found: name }, written, resolving);
  }
  const near = nearNames(name, resolving.names, formulaFunctions);
  return tell({ kind: "unknown-name", found: name, near }, written, resolving);
}

/** Notes that the figure itself is used, not its sum over the villages. */
export function use(item: ItemRef, { start, end }: Span, { names, uses }: Resolving): ItemRef {
  const { level, label } = names.get(item.code) ?? { level: "commune", label: item.code };
  uses.push({ level, label, start, end });
  return item;
}
