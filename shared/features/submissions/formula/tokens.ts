import { createToken, Lexer, type TokenType } from "chevrotain";

import { formulaWords, inCapitals } from "./words-data.ts";

const WORD = /[\p{L}_][\p{L}\p{M}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{M}\p{N}_]*)*/uy;

function wordAt(text: string, offset: number): RegExpExecArray | null {
  WORD.lastIndex = offset;
  return WORD.exec(text);
}

/** A function in place of a pattern: the library does not analyse letters of every script. */
function word(name: string, words: readonly string[]): TokenType {
  return createToken({
    name,
    line_breaks: false,
    pattern: (text: string, offset: number) => {
      const found = wordAt(text, offset);
      return found !== null && words.includes(inCapitals(found[0])) ? found : null;
    },
  });
}

function sign(name: string, pattern: RegExp | string): TokenType {
  return createToken({ name, pattern });
}

const blanks = createToken({
  name: "Blanks",
  pattern: /[ \t\r\n\u00A0]+/,
  group: Lexer.SKIPPED,
  line_breaks: true,
});

export const tokens = {
  number: sign("Number", /\d+(?:,\d+)?/),
  and: word("And", formulaWords.and),
  or: word("Or", formulaWords.or),
  not: word("Not", formulaWords.not),
  name: createToken({ name: "Name", line_breaks: false, pattern: wordAt }),
  comparison: sign("Comparison", /<=|>=|<>|[=<>≤≥≠]/),
  plusMinus: sign("PlusMinus", /[+-]/),
  timesDivided: sign("TimesDivided", /[*/]/),
  percent: sign("Percent", "%"),
  open: sign("Open", "("),
  close: sign("Close", ")"),
  semicolon: sign("Semicolon", ";"),
} as const;

export const allTokens: TokenType[] = [blanks, ...Object.values(tokens)];

export const lexer = new Lexer(allTokens, { positionTracking: "onlyOffset" });
