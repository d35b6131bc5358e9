import { expect, test } from "vitest";

import { evaluate } from "#shared/features/submissions/formula/evaluate.ts";
import { formatFormula } from "#shared/features/submissions/formula/format-formula.ts";
import { parseFormula } from "#shared/features/submissions/formula/parse-formula.ts";
import { formulaProblemText } from "#shared/features/submissions/formula/text.ts";
import { figures, names } from "./formula-names.ts";

const reported = figures({
  agencies: "12",
  births: "5",
  "births@previous": "4",
  "births@last-year": "3",
  households: ["20", "30", "10"],
  poorHouseholds: ["2", null, "1"],
});

/** "61.5", "true", "null"; a problem as its sentence. */
function result(text: string): string {
  const parsed = parseFormula(text, names);
  if (!parsed.ok) return parsed.problems.map(formulaProblemText).join(" ");
  const again = parseFormula(formatFormula(parsed.expression), names);
  expect(again).toEqual(parsed);
  const value = evaluate(parsed.expression, reported);
  return value === null || typeof value === "boolean" ? String(value) : value.toFraction();
}

test.each([
  ["1 + 2 * 3", "7"],
  ["(1 + 2) * 3", "9"],
  ["10 - 4 - 3", "3"],
  ["10 - (4 - 3)", "9"],
  ["24 / 4 / 2", "3"],
  ["24 / (4 / 2)", "12"],
  ["-2 * -3", "6"],
  ["--2", "2"],
  ["-(1 + 2)%", "-3/100"],
  ["200 * 5%", "10"],
  ["12,5 * 2", "25"],
  ["1 / 3 * 3 = 1", "true"],
  ["0,1 + 0,2 = 0,3", "true"],
  ["1 < 2 và 3 > 4 hoặc 5 = 5", "true"],
  ["1 < 2 AND (3 > 4 OR 5 <> 5)", "false"],
  ["không 1 > 2 và 1 > 2", "false"],
  ["NOT (1 > 2 AND 1 > 2)", "true"],
  ["AND(1 < 2; 2 < 3; 3 < 4)", "true"],
  ["hoặc(1 > 2; 2 ≤ 2)", "true"],
  ["TỔNG(households)", "60"],
  ["LN(households) - nn(households)", "20"],
  ["SUM(1; 2; agencies)", "15"],
  ["NẾU(agencies ≥ 12; births; 0)", "5"],
  ["ABS(births - agencies)", "7"],
  ["LÀM.TRÒN(2,345; 2)", "47/20"],
  ["ROUND(-2,5; 0)", "-3"],
  ["births - KỲ.TRƯỚC(births) - LAST_YEAR(births)", "-2"],
])("computes %s", (text, value) => {
  expect(result(text)).toBe(value);
});
