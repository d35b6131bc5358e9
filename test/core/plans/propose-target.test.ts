import { expect, test } from "vitest";

import type { FigureTarget } from "#shared/features/plans/figure-words.ts";
import { proposeTarget, type YearResult } from "#shared/features/plans/propose-target.ts";

const percent = (value: string): FigureTarget => ({ comparator: "=", value, unit: "%" });
const up: YearResult = {
  value: "69.2",
  before: "61.5",
  state: "met",
  direction: "up",
  unit: "%",
  decimals: 1,
  isFall: false,
};

test.each<[string, FigureTarget, YearResult | null, string | null, string | null]>([
  ["kept results are kept", { comparator: "keep", value: null, unit: null }, up, null, null],
  ["no figures yet: the same again", percent("61.5"), null, "61.5", "no-result"],
  ["figures of some units only", percent("61.5"), { ...up, state: "unknown" }, "61.5", "no-result"],
  ["not reached: the same again", percent("75"), { ...up, state: "missed" }, "75", "missed"],
  ["a yearly fall", percent("4.2"), { ...up, value: "4.5", isFall: true }, "4.2", "fall"],
  ["reached, and once more what was gained", percent("61.5"), up, "76.9", "trend"],
  ["0.1 and 0.2 are 0.3", percent("0.1"), { ...up, value: "0.2", before: "0.1" }, "0.3", "trend"],
  ["the year before is not known", percent("61.5"), { ...up, before: null }, "69.2", "held"],
  ["nothing gained", percent("61.5"), { ...up, before: "70" }, "69.2", "held"],
  ["never over the whole", percent("90"), { ...up, value: "97", before: "92" }, "100", "whole"],
  [
    "less is better",
    percent("22"),
    { ...up, direction: "down", value: "20.5", before: "22.3" },
    "18.7",
    "trend",
  ],
  [
    "never down to nothing",
    percent("2"),
    { ...up, direction: "down", value: "1", before: "2.5" },
    "1",
    "held",
  ],
  [
    "money in whole millions",
    { comparator: ">", value: "134000000", unit: "đồng" },
    { ...up, unit: "đồng", decimals: 0, value: "150900000", before: "141200000" },
    "160000000",
    "trend",
  ],
])("%s", (_why, target, result, value, rule) => {
  expect(proposeTarget(target, result)).toEqual({ value, rule });
});
