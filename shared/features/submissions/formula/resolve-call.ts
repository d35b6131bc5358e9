import type { Expression, Gathering, ItemRef } from "./expression.ts";
import type { Written } from "./grammar.ts";
import { nearFunctions } from "./near-names.ts";
import {
  condition,
  findItem,
  number,
  tell,
  use,
  wanted,
  type Resolved,
  type Resolving,
} from "./resolving.ts";
import { formulaFunction, formulaFunctions, type FormulaFunction } from "./words-data.ts";

type Call = Written & Readonly<{ kind: "call" }>;

/** A function with its arguments. */
export function resolveCall(call: Call, resolving: Resolving): Resolved {
  const { name, start, nameEnd, of } = call;
  const called = formulaFunction(name);
  if (called === undefined) {
    const place = { start, end: nameEnd };
    if (resolving.names.has(name)) {
      return tell({ kind: "name-called", found: name }, place, resolving);
    }
    const near = nearFunctions(name, formulaFunctions);
    return tell({ kind: "unknown-function", found: name, near }, place, resolving);
  }
  const { least, most } = called;
  if (of.length < least || (most !== null && of.length > most)) {
    return tell({ kind: "arguments", name, found: of.length, least, most }, call, resolving);
  }
  return resolveKnown(call, called, resolving);
}

function resolveKnown(call: Call, { meaning }: FormulaFunction, resolving: Resolving): Resolved {
  const [first, second] = call.of;
  if (first === undefined) return null;
  switch (meaning.kind) {
    case "gather":
      return call.of.length === 1
        ? overVillages(call, first, meaning.by, resolving)
        : ofList(call.of, meaning.by, resolving);
    case "when": {
      const item = itemIn(call, resolving);
      return item === null ? null : number(use(item, call, resolving));
    }
    case "blank": {
      const item = itemIn(first, resolving, call.name);
      return item === null ? null : condition({ kind: "blank", item: use(item, first, resolving) });
    }
    case "abs": {
      const of = wanted(first, "number", resolving);
      return of === null ? null : number({ kind: "abs", of });
    }
    case "round":
      return second === undefined ? null : rounded(first, second, resolving);
    case "if":
      return resolveIf(call.of, resolving);
    case "join":
      return joined(call.of, meaning.operator, resolving);
  }
}

/** The item that is meant by `poor` or `KỲ.TRƯỚC(poor)`. */
function itemIn(written: Written, resolving: Resolving, within = ""): ItemRef | null {
  if (written.kind === "name") return findItem(written, "now", resolving);
  const meaning = written.kind === "call" ? formulaFunction(written.name)?.meaning : undefined;
  if (written.kind !== "call" || meaning?.kind !== "when") {
    return tell({ kind: "wants-item", name: within }, written, resolving);
  }
  const [of, ...more] = written.of;
  if (of?.kind === "name" && more.length === 0) return findItem(of, meaning.when, resolving);
  return tell({ kind: "wants-item", name: written.name }, of ?? written, resolving);
}

/** SUM(x): over the rows of all villages; so x is one figure of a village. */
function overVillages(call: Call, of: Written, by: Gathering, resolving: Resolving): Resolved {
  const fault = { kind: "wants-village-item", name: call.name } as const;
  if (of.kind !== "name" && of.kind !== "call") return tell(fault, of, resolving);
  if (of.kind === "call" && formulaFunction(of.name)?.meaning.kind !== "when") {
    return resolving.resolve(of) === null ? null : tell(fault, of, resolving);
  }
  const item = itemIn(of, resolving);
  if (item === null) return null;
  const known = resolving.names.get(item.code);
  if (known?.level !== "village") return tell(fault, of, resolving);
  resolving.uses.push({
    level: "commune",
    label: `${call.name}(${known.label})`,
    start: call.start,
    end: call.end,
  });
  return number({ kind: "over-villages", by, item });
}

/** SUM(a; b; …): the figures that are listed. */
function ofList(parts: readonly Written[], by: Gathering, resolving: Resolving): Resolved {
  const of = all(parts, "number", resolving);
  return of === null ? null : number({ kind: "list", by, of });
}

function joined(parts: readonly Written[], operator: "and" | "or", resolving: Resolving): Resolved {
  const conditions = all(parts, "condition", resolving);
  return conditions === null
    ? null
    : condition(
        conditions.reduce((left, right) => ({ kind: "binary", operator, left, right }) as const),
      );
}

function rounded(of: Written, places: Written, resolving: Resolving): Resolved {
  const value = wanted(of, "number", resolving);
  if (places.kind !== "number" || !/^\d$/.test(places.text)) {
    return tell({ kind: "wants-places" }, places, resolving);
  }
  return value === null ? null : number({ kind: "round", of: value, places: Number(places.text) });
}

function resolveIf([test, yes, no]: readonly Written[], resolving: Resolving): Resolved {
  if (test === undefined || yes === undefined || no === undefined) return null;
  const when = wanted(test, "condition", resolving);
  const then = resolving.resolve(yes);
  const otherwise = then === null ? resolving.resolve(no) : wanted(no, then.gives, resolving);
  if (when === null || then === null || otherwise === null || "gives" in otherwise) return null;
  return {
    expression: { kind: "if", condition: when, then: then.expression, otherwise },
    gives: then.gives,
  };
}

function all(
  parts: readonly Written[],
  gives: "number" | "condition",
  resolving: Resolving,
): Expression[] | null {
  const resolved = parts.map((part) => wanted(part, gives, resolving));
  const found = resolved.filter((part) => part !== null);
  return found.length === parts.length ? found : null;
}
