import { expect, test } from "vitest";

import {
  formatDate,
  formatInstant,
  isIsoDate,
  officialDateParts,
  vietnameseDay,
} from "#shared/kernel/dates.ts";

test("only days of the calendar are dates", () => {
  expect(["2020-02-29", "2019-12-31"].every(isIsoDate)).toBe(true);
  expect(["2019-02-29", "2020-04-31", "2020-13-01", "2020-00-10", "20-1-1"].some(isIsoDate)).toBe(
    false,
  );
});

test("a screen shows day, month, year", () => {
  expect(formatDate("2020-02-05")).toBe("05/02/2020");
  expect(() => formatDate("2020-02-31")).toThrow(RangeError);
});

test("a paper writes a leading zero for days 1–9 and for January and February only", () => {
  expect(officialDateParts("2020-02-05")).toEqual({ day: "05", month: "02", year: "2020" });
  expect(officialDateParts("2020-06-15")).toEqual({ day: "15", month: "6", year: "2020" });
});

test("an instant is shown on Vietnam's clock, whatever the PC's zone", () => {
  expect(formatInstant("2020-03-01T18:05:00.000Z")).toBe("01:05 02/03/2020");
  expect(vietnameseDay("2020-12-31T17:00:00.000Z")).toBe("2021-01-01");
});
