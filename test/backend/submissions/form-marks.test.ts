import { Workbook } from "@cj-tech-master/excelts";
import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import fc from "fast-check";
import { expect, test } from "vitest";

import { formMarks } from "#backend/features/submissions/form-marks.ts";
import { campaignForm } from "#shared/features/submissions/campaign-form-data.ts";
import type { FormDefinition, FormSection } from "#shared/features/submissions/form-definition.ts";

import { evaluate } from "#shared/features/submissions/formula/evaluate.ts";
import type {
  Expression,
  FormulaNames,
  Level,
} from "#shared/features/submissions/formula/expression.ts";
import { parseFormula } from "#shared/features/submissions/formula/parse-formula.ts";
import { brokenInExcel } from "#shared/features/submissions/formula/to-excel.ts";
import { exact } from "#shared/kernel/exact.ts";

const cells = { a: "$A$1", b: "$B$1", c: "$C$1" } as const;
type Code = keyof typeof cells;
const codes = Object.keys(cells) as Code[];
const villages = "$A$2:$A$4";
const names: FormulaNames = new Map<string, { label: string; level: Level }>([
  ...codes.map((code) => [code, { label: code, level: "commune" }] as const),
  ["v", { label: "v", level: "village" }],
]);
const places = {
  cellOf: ({ code, when }: { code: string; when: string }) =>
    when === "now" ? (cells[code as Code] ?? null) : null,
  villagesOf: () => villages,
};

type Figures = Readonly<Record<Code, number | null> & { v: readonly (number | null)[] }>;

/** What Excel would show: the library's own engine computes the formula on the figures. */
function isRed(formula: string, figures: Figures): boolean {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Xã");
  for (const code of codes) sheet.getCell(cells[code].replaceAll("$", "")).value = figures[code];
  figures.v.forEach((value, index) => {
    sheet.getCell(index + 2, 1).value = value;
  });
  sheet.getCell("H9").value = { formula };
  // The library's own two descriptions of a workbook differ in optional members.
  calculateFormulas(workbook as unknown as Parameters<typeof calculateFormulas>[0]);
  return sheet.getCell("H9").result === true;
}

function judged(condition: Expression, figures: Figures): boolean | null {
  const asExact = (value: number | null) => (value === null ? null : exact(String(value)));
  const value = evaluate(condition, {
    valueOf: ({ code }) => asExact(figures[code as Code]),
    villagesOf: () => figures.v.map(asExact),
  });
  return typeof value === "boolean" ? value : null;
}

function conditionOf(text: string): Expression {
  const parsed = parseFormula(text, names);
  if (!parsed.ok) throw new Error(text);
  return parsed.expression;
}

const whole = fc.integer({ min: 0, max: 9 });
const figure = fc.option(whole, { nil: null, freq: 6 });
const figuresOf = fc.record({
  a: figure,
  b: figure,
  c: figure,
  v: fc.array(figure, { minLength: 3, maxLength: 3 }),
});
const { condition } = fc.letrec<{ number: string; condition: string }>((tie) => ({
  number: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom("a", "b", "c", "TỔNG(v)", "LN(v)", "NN(a; b)", "TRỊ.TUYỆT.ĐỐI(a - b)"),
    whole.map(String),
    fc
      .tuple(tie("number"), fc.constantFrom("+", "-", "*"), tie("number"))
      .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
    fc
      .tuple(tie("condition"), tie("number"), tie("number"))
      .map(([test, then, otherwise]) => `NẾU(${test}; ${then}; ${otherwise})`),
  ),
  condition: fc.oneof(
    { maxDepth: 2 },
    fc
      .tuple(tie("number"), fc.constantFrom("<=", "<", ">=", ">", "=", "<>"), tie("number"))
      .map(([left, operator, right]) => `${left} ${operator} ${right}`),
    fc
      .tuple(tie("condition"), fc.constantFrom("VÀ", "HOẶC"), tie("condition"))
      .map(([left, word, right]) => `(${left}) ${word} (${right})`),
    tie("condition").map((inner) => `KHÔNG (${inner})`),
  ),
}));

test("what is red in Excel is broken, and what is broken in a full form is red", () => {
  fc.assert(
    fc.property(condition, figuresOf, (text, figures) => {
      const expression = conditionOf(text);
      const formula = brokenInExcel(expression, places);
      expect(formula, text).not.toBeNull();
      const red = isRed(formula ?? "", figures);
      const verdict = judged(expression, figures);
      const isFull = [figures.a, figures.b, figures.c, ...figures.v].every((one) => one !== null);
      if (red || isFull) expect(red, `${text}: ${formula ?? ""}`).toBe(verdict === false);
    }),
    { numRuns: 300, seed: 41 },
  );
});

test("a blank is seen as a blank, a last year's figure is not on the form", () => {
  const asked = brokenInExcel(conditionOf("a > 0 HOẶC TRỐNG(b)"), places);
  expect(asked).toBe("AND(COUNT($A$1)=1,NOT(OR(($A$1>0),ISBLANK($B$1))))");
  expect(isRed(asked ?? "", { a: 0, b: 4, c: null, v: [] })).toBe(true);
  expect(isRed(asked ?? "", { a: 0, b: null, c: null, v: [] })).toBe(false);
  expect(brokenInExcel(conditionOf("a >= NĂM.TRƯỚC(a)"), places)).toBeNull();
});

test("each sheet marks its own cells, row by row or at the total", () => {
  const [ofVillages, ofUnit] = campaignForm.sections as [FormSection, FormSection];
  const form: FormDefinition = {
    ...campaignForm,
    checks: [
      { parts: ["poorHouseholds", "nearPoorHouseholds"], whole: "households", severity: "error" },
      { formula: "TỔNG(poorHouseholds) < 900", severity: "warning", message: null },
      { formula: "births <= TỔNG(households)", severity: "error", message: null },
      { formula: "births >= KỲ.TRƯỚC(deaths)", severity: "error", message: null },
    ],
  };
  const shown = { villages: 3, hasPrevious: false };
  const parts = "AND(COUNT($F7,$G7,$C7)=3,NOT((($F7+$G7)<=$C7)))";
  expect(formMarks(form, ofVillages, shown)).toEqual([
    { range: "F7:F9", formula: parts, severity: "error" },
    { range: "G7:G9", formula: parts, severity: "error" },
    { range: "C7:C9", formula: parts, severity: "error" },
    {
      range: "F10",
      formula: "AND(COUNT($F$7:$F$9)=ROWS($F$7:$F$9),NOT((SUM($F$7:$F$9)<900)))",
      severity: "warning",
    },
  ]);
  // What compares two sheets is judged when the file comes back.
  expect(formMarks(form, ofUnit, shown)).toEqual([]);
  // With the figures of the period before beside, the last check can be seen too.
  const withPrevious = formMarks(form, ofUnit, { ...shown, hasPrevious: true });
  expect(withPrevious.map(({ range }) => range)).toEqual(["D20", "D21"]);
  expect(withPrevious[1]?.formula).toBe("AND(COUNT($D$20,$F$21)=2,NOT(($D$20>=$F$21)))");
});
