import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { isWithinGap, registerGaps } from "#shared/features/documents/register-gaps.ts";

describe("registerGaps", () => {
  test.each([
    { taken: [], explained: [], gaps: [], why: "an empty register has no gap" },
    { taken: [1, 2, 3], explained: [], gaps: [], why: "numbers without a hole" },
    { taken: [9], explained: [], gaps: [{ from: 1, to: 8 }], why: "a start at a higher number" },
    {
      taken: [5, 2],
      explained: [],
      gaps: [
        { from: 1, to: 1 },
        { from: 3, to: 4 },
      ],
      why: "in any order",
    },
    {
      taken: [9, 12],
      explained: [{ from: 1, to: 6 }],
      gaps: [
        { from: 7, to: 8 },
        { from: 10, to: 11 },
      ],
      why: "what has a reason is no longer asked for",
    },
  ])("$why", ({ taken, explained, gaps }) => {
    expect(registerGaps(taken, explained)).toEqual(gaps);
  });

  test("every number up to the highest is taken, explained or in one gap, never two of them", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 40 })),
        fc.integer({ min: 0, max: 5 }),
        (numbers, voids) => {
          const explained = numbers.slice(0, voids).map((number) => ({ from: number, to: number }));
          const taken = numbers.slice(voids);
          const gaps = registerGaps(taken, explained);
          const open = gaps.flatMap(({ from, to }) =>
            Array.from({ length: to - from + 1 }, (_, index) => from + index),
          );
          const highest = Math.max(0, ...numbers);
          expect([...numbers, ...open].toSorted((a, b) => a - b)).toEqual(
            Array.from({ length: highest }, (_, index) => index + 1),
          );
        },
      ),
    );
  });

  test("a reason is taken for numbers inside one gap only", () => {
    const gaps = [
      { from: 3, to: 5 },
      { from: 8, to: 8 },
    ];
    expect(isWithinGap({ from: 3, to: 5 }, gaps)).toBe(true);
    expect(isWithinGap({ from: 4, to: 4 }, gaps)).toBe(true);
    expect(isWithinGap({ from: 5, to: 6 }, gaps)).toBe(false);
    expect(isWithinGap({ from: 5, to: 8 }, gaps)).toBe(false);
    expect(isWithinGap({ from: 5, to: 4 }, gaps)).toBe(false);
  });
});
