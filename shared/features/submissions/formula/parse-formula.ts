import { EOF, type IToken } from "chevrotain";

import type { FormulaNames } from "./expression.ts";
import { readTokens, spanOf, type Stop } from "./grammar.ts";
import type { FormulaProblem, ParsedFormula } from "./problems.ts";
import { resolveFormula } from "./resolve-formula.ts";
import { lexer, tokens } from "./tokens.ts";

const LONGEST = 500;
const DEEPEST = 32;

/** Reads a formula over the items of a form. What it refuses, it refuses with its place. */
export function parseFormula(text: string, names: FormulaNames): ParsedFormula {
  const whole = { start: 0, end: text.length };
  if (text.length > LONGEST) {
    return refused({ kind: "too-long", length: text.length, ...whole });
  }
  const { tokens: read, errors } = lexer.tokenize(text);
  const [error] = errors;
  if (error !== undefined) return refused(strangeCharacter(text, error.offset));
  if (read.length === 0) return refused({ kind: "empty", ...whole });
  const tooDeep = firstTooDeep(read);
  if (tooDeep !== undefined) return refused({ kind: "too-deep", ...spanOf(tooDeep) });
  const written = readTokens(read);
  if ("at" in written) return refused(stopped(written, read, text));
  return resolveFormula(written, names);
}

function refused(problem: FormulaProblem): ParsedFormula {
  return { ok: false, problems: [problem] };
}

function strangeCharacter(text: string, offset: number): FormulaProblem {
  const found = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  const place = { start: offset, end: offset + found.length };
  if (found === ",") return { kind: "argument-comma", ...place };
  const before = /\d+$/.exec(text.slice(0, offset))?.[0];
  const after = /^(?:\.\d+)+/.exec(text.slice(offset))?.[0];
  if (before === undefined || after === undefined) {
    return { kind: "unknown-character", found, ...place };
  }
  const number = `${before}${after}`;
  const isGrouped = /^\d{1,3}(?:\.\d{3})+$/.test(number);
  return {
    kind: "decimal-dot",
    found: number,
    instead: isGrouped ? number.replaceAll(".", "") : number.replace(".", ","),
    start: offset - before.length,
    end: offset + after.length,
  };
}

/** The first token that stands inside too many brackets and signs; found before anything recurses. */
function firstTooDeep(read: readonly IToken[]): IToken | undefined {
  let depth = 0;
  let signs = 0;
  return read.find(({ tokenType, image }) => {
    const isSign = tokenType === tokens.not || tokenType === tokens.percent || image === "-";
    signs = isSign ? signs + 1 : 0;
    if (tokenType === tokens.open) depth += 1;
    if (tokenType === tokens.close) depth -= 1;
    return depth + signs > DEEPEST;
  });
}

/** What is wrong where the grammar could not go on. */
function stopped({ at, before }: Stop, read: readonly IToken[], text: string): FormulaProblem {
  const wantsValue =
    before === undefined ||
    ![tokens.number, tokens.name, tokens.close, tokens.percent].some(
      (type) => type === before.tokenType,
    );
  if (at.tokenType === EOF) {
    const open = wantsValue ? undefined : unclosed(read);
    if (open !== undefined) return { kind: "unclosed", ...spanOf(open) };
    return { kind: "unfinished", start: text.length, end: text.length };
  }
  const place = spanOf(at);
  if (wantsValue) return { kind: "not-a-value", found: at.image, ...place };
  if (at.tokenType === tokens.comparison) return { kind: "chained-comparison", ...place };
  return { kind: "not-an-operator", found: at.image, ...place };
}

function unclosed(read: readonly IToken[]): IToken | undefined {
  const open: IToken[] = [];
  for (const token of read) {
    if (token.tokenType === tokens.open) open.push(token);
    if (token.tokenType === tokens.close) open.pop();
  }
  return open.at(-1);
}
