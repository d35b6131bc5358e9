import { readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

import { parsePlan } from "#shared/features/plans/parse-plan.ts";
import { readMeasurements } from "#shared/features/plans/read-measurements.ts";
import { findSeedPlan, fixturePlan, linesOf } from "./plan-source.ts";

const seed = findSeedPlan();

/** The words of each target's figure, cut out of the paragraph where they are said to stand. */
function wordsOf(text: string) {
  const plan = parsePlan(linesOf(text));
  return plan.targets.flatMap(({ figure, ...target }) =>
    figure === null
      ? []
      : [{ ...target, words: plan.blocks[figure.block]?.text.slice(figure.start, figure.end) }],
  );
}

describe("the words that say a figure", () => {
  test("hold its bound, number and unit, and nothing beside them", () => {
    expect(wordsOf(fixturePlan()).map(({ words }) => words)).toEqual([
      "từ 85% trở lên",
      "không dưới 70,25%",
      "96.5%",
      "ít nhất 60%",
      "92%",
      "05 công trình",
      "1.234.567 cây",
      "từ 1,5 tỷ đồng trở lên",
      "36 triệu đồng/người/năm",
      "6.418,14 ha",
      "3,5 điểm phần trăm",
      "không quá 6%",
      "trên 62,5%",
      "50%",
      "≥ 66,7%",
      "0,3‰",
      "dưới 12,4‰",
      "không quá 18%",
    ]);
  });

  test.each([
    ["another district's plan", fixturePlan()],
    ...(seed === null ? [] : [["the office's plan of 2020", readFileSync(seed, "utf8")]]),
  ])("say the same when they are read by themselves: %s", (_, text) => {
    const found = wordsOf(text ?? "");
    expect(found.length).toBeGreaterThan(10);
    expect(
      found.map(({ words }) =>
        readMeasurements(words ?? "").map(({ comparator, value, unit }) => [
          comparator,
          value,
          unit,
        ]),
      ),
    ).toEqual(found.map(({ comparator, value, unit }) => [[comparator, value, unit]]));
  });
});
