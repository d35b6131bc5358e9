import { describe, expect, test } from "vitest";

import { layoutProfiles } from "#shared/features/documents/layout-profile-data.ts";
import { layoutProfileOn } from "#shared/features/documents/layout-profile.ts";

describe("layoutProfileOn", () => {
  test.each([
    ["2020-01-10", "tt01-2011"],
    ["2020-03-04", "tt01-2011"],
    ["2020-03-05", "nd30-2020"],
    ["2026-11-23", "nd30-2020"],
  ])("on %s is %s", (day, id) => {
    expect(layoutProfileOn(day).id).toBe(id);
  });

  test("refuses a day before the first profile", () => {
    expect(() => layoutProfileOn("2010-12-31")).toThrow(RangeError);
  });
});

describe("layout profiles", () => {
  test("follow each other without a gap and the last one is open", () => {
    const spans = layoutProfiles.map(({ from, to }) => ({ from, to }));
    expect(spans).toEqual([
      { from: "2011-03-05", to: "2020-03-04" },
      { from: "2020-03-05", to: null },
    ]);
  });

  test.each(layoutProfiles)("$id keeps every size within what its rule allows", ({ roles }) => {
    const outside = Object.entries(roles).filter(
      ([, { sizePt, allowedPt }]) => sizePt < allowedPt[0] || sizePt > allowedPt[1],
    );
    expect(outside).toEqual([]);
  });

  test("have margins, indent and spacing that the decree allows", () => {
    const { marginsMm, firstLineIndentMm, paragraphGapPt, lineSpacing, shortRuleShare } =
      layoutProfileOn("2020-03-05");
    expect(marginsMm).toEqual({ left: 30, right: 20, top: 20, bottom: 20 });
    expect(firstLineIndentMm).toBe(12.7);
    expect(paragraphGapPt).toBeGreaterThanOrEqual(6);
    expect(lineSpacing).toBeGreaterThanOrEqual(1);
    expect(lineSpacing).toBeLessThanOrEqual(1.5);
    expect(shortRuleShare).toBeGreaterThanOrEqual(1 / 3);
    expect(shortRuleShare).toBeLessThanOrEqual(1 / 2);
  });

  test("mark what still has to be checked in the old circular's text", () => {
    const { fromCertainty, pageNumberPlace, lastBasisMark, roles } = layoutProfileOn("2020-02-05");
    expect(fromCertainty).toBe("needs-check");
    expect(pageNumberPlace).toEqual({ place: "bottom-right", certainty: "needs-check" });
    expect(lastBasisMark).toEqual({ mark: ",", certainty: "needs-check" });
    expect(roles.basis).toMatchObject({ italics: false, certainty: "needs-check" });
  });
});
