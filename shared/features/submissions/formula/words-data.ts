import type { Gathering, When } from "./expression.ts";

/** What a function does with its arguments. */
export type FunctionMeaning =
  | Readonly<{ kind: "gather"; by: Gathering }>
  | Readonly<{ kind: "if" | "abs" | "round" | "blank" }>
  | Readonly<{ kind: "when"; when: When }>
  | Readonly<{ kind: "join"; operator: "and" | "or" }>;

export type FormulaFunction = Readonly<{
  /** The Vietnamese name first, then Excel's. */
  names: readonly [string, string];
  meaning: FunctionMeaning;
  least: number;
  /** null: as many as one likes. */
  most: number | null;
}>;

export const formulaWords = {
  and: ["VÀ", "AND"],
  or: ["HOẶC", "OR"],
  not: ["KHÔNG", "NOT"],
} as const;

export const formulaFunctions: readonly FormulaFunction[] = [
  gathering("TỔNG", "SUM", "sum"),
  gathering("LN", "MAX", "max"),
  gathering("NN", "MIN", "min"),
  { names: ["NẾU", "IF"], meaning: { kind: "if" }, least: 3, most: 3 },
  { names: ["TRỊ.TUYỆT.ĐỐI", "ABS"], meaning: { kind: "abs" }, least: 1, most: 1 },
  { names: ["LÀM.TRÒN", "ROUND"], meaning: { kind: "round" }, least: 2, most: 2 },
  { names: ["TRỐNG", "ISBLANK"], meaning: { kind: "blank" }, least: 1, most: 1 },
  {
    names: ["KỲ.TRƯỚC", "PREVIOUS"],
    meaning: { kind: "when", when: "previous" },
    least: 1,
    most: 1,
  },
  {
    names: ["NĂM.TRƯỚC", "LAST_YEAR"],
    meaning: { kind: "when", when: "last-year" },
    least: 1,
    most: 1,
  },
  joining("VÀ", "AND", "and"),
  joining("HOẶC", "OR", "or"),
];

/** The function of that name, in capitals or not. */
export function formulaFunction(name: string): FormulaFunction | undefined {
  const word = inCapitals(name);
  return formulaFunctions.find(({ names }) => names.includes(word));
}

export function inCapitals(word: string): string {
  return word.normalize("NFC").toUpperCase();
}

function gathering(name: string, excel: string, by: Gathering): FormulaFunction {
  return { names: [name, excel], meaning: { kind: "gather", by }, least: 1, most: null };
}

function joining(name: string, excel: string, operator: "and" | "or"): FormulaFunction {
  return { names: [name, excel], meaning: { kind: "join", operator }, least: 2, most: null };
}
