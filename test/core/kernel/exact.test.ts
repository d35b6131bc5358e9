import { describe, expect, test } from "vitest";

import {
  compareExact,
  divideExact,
  exact,
  formatDecimal,
  formatInteger,
  isDecimal,
  ratio,
  roundExact,
  wholeNumber,
} from "#shared/kernel/exact.ts";

describe("exact numbers", () => {
  test("a float never gets in", () => {
    expect(() => exact(0.1)).toThrow(RangeError);
    expect(() => exact("1e3")).toThrow(RangeError);
    expect(() => exact("1,5")).toThrow(RangeError);
    expect(() => exact(Number.MAX_SAFE_INTEGER + 1)).toThrow(RangeError);
  });

  test("a tenth and two tenths are three tenths", () => {
    expect(compareExact(exact("0.1").add(exact("0.2")), exact("0.3"))).toBe(0);
  });

  test("nothing is divided by zero", () => {
    expect(() => divideExact(exact(1), exact(0))).toThrow(RangeError);
    expect(() => ratio(1, 0)).toThrow(RangeError);
  });

  test.each([
    { value: ratio(800, 13), places: 1, rounding: "half-up", gives: "61.5" },
    { value: ratio(800, 13), places: 2, rounding: "half-up", gives: "61.54" },
    { value: exact("0.05"), places: 1, rounding: "half-up", gives: "0.1" },
    { value: exact("-0.05"), places: 1, rounding: "half-up", gives: "-0.1" },
    { value: exact("-0.04"), places: 1, rounding: "half-up", gives: "0" },
    { value: ratio(447, 10), places: 0, rounding: "up", gives: "45" },
    { value: exact("44"), places: 0, rounding: "up", gives: "44" },
    { value: exact("44.999"), places: 0, rounding: "down", gives: "44" },
    { value: exact("1000"), places: 2, rounding: "half-up", gives: "1000" },
    {
      value: exact("12345678901234567890.5"),
      places: 0,
      rounding: "half-up",
      gives: "12345678901234567891",
    },
  ] as const)("$gives ($rounding, $places places)", ({ value, places, rounding, gives }) => {
    expect(roundExact(value, places, rounding)).toBe(gives);
  });

  test("numbers are written as Vietnam writes them", () => {
    expect(formatDecimal("61.5")).toBe("61,5");
    expect(formatDecimal("-1234567.25")).toBe("-1.234.567,25");
    expect(formatDecimal("999")).toBe("999");
    expect(formatInteger(134_000_000n)).toBe("134.000.000");
  });

  test("a decimal string is digits with at most one dot", () => {
    expect(["1", "-1.5", "0.25"].every(isDecimal)).toBe(true);
    expect(["", ".5", "1.", "1.2.3", "٣", "1 000"].some(isDecimal)).toBe(false);
  });

  test("a whole number comes out only where there is one", () => {
    expect(wholeNumber(exact("-12"))).toBe(-12);
    expect(() => wholeNumber(exact("0.5"))).toThrow(RangeError);
  });
});
