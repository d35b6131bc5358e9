import { expect, test } from "vitest";

import { formatPoints, formatTotal } from "#shared/features/evaluation/points.ts";

test("totals stand with two decimals each, points with as many as they have", () => {
  expect([10_000, 8820, 8812, 5].map(formatTotal)).toEqual(["100,00", "88,20", "88,12", "0,05"]);
  expect([10_000, 8820, 8812].map(formatPoints)).toEqual(["100", "88,2", "88,12"]);
});
