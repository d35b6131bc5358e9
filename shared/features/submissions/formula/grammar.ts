import { EmbeddedActionsParser, type IToken } from "chevrotain";

import type { BinaryOperator } from "./expression.ts";
import type { Span } from "./problems.ts";
import { allTokens, tokens } from "./tokens.ts";

/** A formula as it is written: names are not looked up, nothing is judged. */
export type Written = Span &
  (
    | Readonly<{ kind: "number"; text: string }>
    | Readonly<{ kind: "name"; name: string }>
    | Readonly<{ kind: "call"; name: string; nameEnd: number; of: readonly Written[] }>
    | Readonly<{ kind: "unary"; operator: "-" | "%" | "not"; of: Written }>
    | Readonly<{ kind: "binary"; operator: BinaryOperator; left: Written; right: Written }>
  );

type Brackets = Readonly<{ of: readonly Written[]; end: number }>;

const comparisonSigns: Readonly<Record<string, BinaryOperator>> = {
  "≤": "<=",
  "≥": ">=",
  "≠": "<>",
};

/**
 * From the loosest to the tightest: or, and, not, one comparison, + −, × ÷, sign, percent.
 * The library takes its grammar from a class; nothing else here is one.
 */
class FormulaParser extends EmbeddedActionsParser {
  readonly formula = this.RULE("formula", (): Written => this.SUBRULE(this.either));

  private readonly either = this.RULE("either", (): Written => {
    let left = this.SUBRULE(this.both);
    this.MANY(() => {
      this.CONSUME(tokens.or);
      left = binary("or", left, this.SUBRULE2(this.both));
    });
    return left;
  });

  private readonly both = this.RULE("both", (): Written => {
    let left = this.SUBRULE(this.denied);
    this.MANY(() => {
      this.CONSUME(tokens.and);
      left = binary("and", left, this.SUBRULE2(this.denied));
    });
    return left;
  });

  private readonly denied = this.RULE("denied", (): Written => {
    const signs: IToken[] = [];
    this.MANY(() => signs.push(this.CONSUME(tokens.not)));
    return before("not", signs, this.SUBRULE(this.compared));
  });

  private readonly compared = this.RULE("compared", (): Written => {
    const left = this.SUBRULE(this.added);
    return (
      this.OPTION(() => {
        const { image } = this.CONSUME(tokens.comparison);
        const operator = comparisonSigns[image] ?? (image as BinaryOperator);
        return binary(operator, left, this.SUBRULE2(this.added));
      }) ?? left
    );
  });

  private readonly added = this.RULE("added", (): Written => {
    let left = this.SUBRULE(this.multiplied);
    this.MANY(() => {
      const { image } = this.CONSUME(tokens.plusMinus);
      left = binary(image as BinaryOperator, left, this.SUBRULE2(this.multiplied));
    });
    return left;
  });

  private readonly multiplied = this.RULE("multiplied", (): Written => {
    let left = this.SUBRULE(this.signed);
    this.MANY(() => {
      const { image } = this.CONSUME(tokens.timesDivided);
      left = binary(image as BinaryOperator, left, this.SUBRULE2(this.signed));
    });
    return left;
  });

  private readonly signed = this.RULE("signed", (): Written => {
    const signs: IToken[] = [];
    this.MANY({
      // "+" before a value means nothing and is not taken.
      GATE: () => this.LA(1).image === "-",
      DEF: () => signs.push(this.CONSUME(tokens.plusMinus)),
    });
    return before("-", signs, this.SUBRULE(this.percent));
  });

  private readonly percent = this.RULE("percent", (): Written => {
    let of = this.SUBRULE(this.value);
    this.MANY(() => {
      const { end } = spanOf(this.CONSUME(tokens.percent));
      of = { kind: "unary", operator: "%", of, start: of.start, end };
    });
    return of;
  });

  private readonly value = this.RULE("value", (): Written =>
    this.OR([
      {
        ALT: (): Written => {
          const token = this.CONSUME(tokens.number);
          return { kind: "number", text: token.image, ...spanOf(token) };
        },
      },
      { ALT: (): Written => this.named(this.CONSUME(tokens.name)) },
      // AND(a; b), as in Excel; between two values the same word joins them.
      { ALT: (): Written => called(this.CONSUME(tokens.and), this.SUBRULE(this.brackets)) },
      { ALT: (): Written => called(this.CONSUME(tokens.or), this.SUBRULE2(this.brackets)) },
      {
        ALT: (): Written => {
          const { start } = spanOf(this.CONSUME(tokens.open));
          const inside = this.SUBRULE(this.either);
          return { ...inside, start, end: spanOf(this.CONSUME(tokens.close)).end };
        },
      },
    ]),
  );

  private readonly brackets = this.RULE("brackets", (): Brackets => {
    this.CONSUME(tokens.open);
    const of: Written[] = [];
    this.MANY_SEP({
      SEP: tokens.semicolon,
      DEF: () => of.push(this.SUBRULE(this.either)),
    });
    return { of, end: spanOf(this.CONSUME(tokens.close)).end };
  });

  constructor() {
    super(allTokens, { recoveryEnabled: false });
    this.performSelfAnalysis();
  }

  private named(token: IToken): Written {
    const brackets = this.OPTION(() => this.SUBRULE3(this.brackets));
    return brackets === undefined
      ? { kind: "name", name: token.image, ...spanOf(token) }
      : called(token, brackets);
  }
}

const parser = new FormulaParser();

/** Where the reading stopped; `before`: the token that was read last. */
export type Stop = Readonly<{ at: IToken; before: IToken | undefined }>;

export function readTokens(read: IToken[]): Written | Stop {
  parser.input = read;
  const written = parser.formula();
  const [error] = parser.errors;
  if (error === undefined) return written;
  const place = read.indexOf(error.token);
  return { at: error.token, before: place === -1 ? read.at(-1) : read[place - 1] };
}

export function spanOf(token: IToken): Span {
  return { start: token.startOffset, end: token.startOffset + token.image.length };
}

function called(name: IToken, { of, end }: Brackets): Written {
  const { start, end: nameEnd } = spanOf(name);
  return { kind: "call", name: name.image, nameEnd, of, start, end };
}

function binary(operator: BinaryOperator, left: Written, right: Written): Written {
  return { kind: "binary", operator, left, right, start: left.start, end: right.end };
}

function before(operator: "-" | "not", signs: readonly IToken[], of: Written): Written {
  return signs.reduceRight<Written>(
    (inner, sign) => ({
      kind: "unary",
      operator,
      of: inner,
      start: sign.startOffset,
      end: inner.end,
    }),
    of,
  );
}
