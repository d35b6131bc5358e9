import { isComparison, type FormulaNames } from "./expression.ts";
import type { Written } from "./grammar.ts";
import type { ParsedFormula } from "./problems.ts";
import { resolveCall } from "./resolve-call.ts";
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

/** Digits that Excel keeps of a number. */
const MOST_DIGITS = 15;

/** Looks up the names, and refuses what could never give a figure or a condition. */
export function resolveFormula(written: Written, names: FormulaNames): ParsedFormula {
  const resolving: Resolving = {
    names,
    problems: [],
    uses: [],
    resolve: (part) => resolve(part, resolving),
  };
  const resolved = resolve(written, resolving);
  tellMixedLevels(resolving);
  const { problems, uses } = resolving;
  if (resolved === null || problems.length > 0) return { ok: false, problems };
  const level = uses.some((used) => used.level === "village") ? "village" : "commune";
  return { ok: true, ...resolved, level };
}

/** A formula is about one village at a time or about the commune, never about both. */
function tellMixedLevels({ uses, problems }: Resolving): void {
  const village = uses.find(({ level }) => level === "village");
  const commune = uses.find(({ level }) => level === "commune");
  if (village === undefined || commune === undefined) return;
  const { start, end } = village;
  problems.push({
    kind: "levels-mixed",
    label: commune.label,
    villageLabel: village.label,
    start,
    end,
  });
}

function resolve(written: Written, resolving: Resolving): Resolved {
  switch (written.kind) {
    case "number":
      return resolveNumber(written, resolving);
    case "name": {
      const item = findItem(written, "now", resolving);
      return item === null ? null : number(use(item, written, resolving));
    }
    case "call":
      return resolveCall(written, resolving);
    case "unary":
      return resolveUnary(written, resolving);
    case "binary":
      return resolveBinary(written, resolving);
  }
}

function resolveNumber(
  written: Written & Readonly<{ kind: "number" }>,
  resolving: Resolving,
): Resolved {
  const { text } = written;
  if (text.replace(",", "").length > MOST_DIGITS) {
    return tell({ kind: "long-number", found: text }, written, resolving);
  }
  return number({ kind: "number", decimal: text.replace(",", ".") });
}

function resolveUnary(
  { operator, of }: Written & Readonly<{ kind: "unary" }>,
  resolving: Resolving,
): Resolved {
  const gives = operator === "not" ? "condition" : "number";
  const inner = wanted(of, gives, resolving);
  if (inner === null) return null;
  const kind = operator === "not" ? "not" : operator === "%" ? "percent" : "negative";
  return { expression: { kind, of: inner }, gives };
}

function resolveBinary(
  written: Written & Readonly<{ kind: "binary" }>,
  resolving: Resolving,
): Resolved {
  const { operator } = written;
  const joins = operator === "and" || operator === "or";
  const left = wanted(written.left, joins ? "condition" : "number", resolving);
  const right = wanted(written.right, joins ? "condition" : "number", resolving);
  if (left === null || right === null) return null;
  const expression = { kind: "binary", operator, left, right } as const;
  return joins || isComparison(operator) ? condition(expression) : number(expression);
}
