import { expect, test } from "vitest";

import { parseFormula } from "#shared/features/submissions/formula/parse-formula.ts";
import { formulaProblemText } from "#shared/features/submissions/formula/text.ts";
import { names } from "./formula-names.ts";

function problems(text: string) {
  const parsed = parseFormula(text, names);
  return parsed.ok ? [] : parsed.problems;
}

test.each([
  ["", "empty", 0, 0],
  ["births + ", "unfinished", 9, 9],
  ["(births + 1", "unclosed", 0, 1],
  ["births + )", "not-a-value", 9, 10],
  ["births 5", "not-an-operator", 7, 8],
  ["1 < 2 < 3", "chained-comparison", 6, 7],
  ["births > 12.5", "decimal-dot", 9, 13],
  ["SUM(births,deaths)", "argument-comma", 10, 11],
  ["births # 2", "unknown-character", 7, 8],
  ["birth > 2", "unknown-name", 0, 5],
  ["TONGG(births)", "unknown-function", 0, 5],
  ["births(2)", "name-called", 0, 6],
  ["ABS + 2", "function-alone", 0, 3],
  ["ROUND(births)", "arguments", 0, 13],
  ["ROUND(births; deaths)", "wants-places", 14, 20],
  ["1 + (births > 2)", "wants", 4, 16],
  ["births và 1 > 2", "wants", 0, 6],
  ["SUM(births)", "wants-village-item", 4, 10],
  ["TRỐNG(births + 1)", "wants-item", 6, 16],
  ["households > births", "levels-mixed", 0, 10],
  ["1234567890123456 > 1", "long-number", 0, 16],
  ["(".repeat(33), "too-deep", 32, 33],
  ["1 +".repeat(200), "too-long", 0, 600],
])("refuses %s as %s, with its place", (text, kind, start, end) => {
  expect(problems(text)[0]).toMatchObject({ kind, start, end });
});

test("says what to write instead", () => {
  const told = ["birth > 2", "TONGG(births)", "1 > 1.200.000", "hộ cận > 1"].map((text) =>
    problems(text).map(formulaProblemText).join(" "),
  );
  expect(told).toEqual([
    "Ký tự thứ 1 đến 5: không có mục “birth” trong biểu. Có phải là births?",
    "Ký tự thứ 1 đến 5: không có hàm “TONGG”. Có phải là TỔNG?",
    "Ký tự thứ 5 đến 13: số “1.200.000” có dấu chấm. Hãy viết 1200000: dấu phẩy cho phần lẻ, không ngăn hàng nghìn.",
    "Ký tự thứ 4 đến 6: gặp “cận” ở chỗ cần một phép tính hoặc phép so sánh. Hãy viết + - * / = < > trước “cận”, hoặc bỏ đi.",
  ]);
});

test("answers any text, with a formula or with a place in it", () => {
  const pieces = ["(", ")", "births", "households", "SUM", "NẾU", ";", ",", ".", "%", "-", "và"];
  pieces.push(
    "không",
    "<",
    "=",
    "12",
    "3,5",
    "KỲ.TRƯỚC",
    " ",
    '"',
    "\u{1F600}",
    "\u0301",
    "/",
    "*",
  );
  let seed = 20_201_114;
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor(seed / 65_536) % below;
  };
  for (let run = 0; run < 500; run += 1) {
    const text = Array.from({ length: next(40) }, () => pieces[next(pieces.length)]).join("");
    for (const { start, end } of problems(text)) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  }
  expect(problems("-".repeat(499))).toMatchObject([{ kind: "too-deep" }]);
});
