import { describe, expect, test } from "vitest";

import { awardRules, baseSalaries } from "#shared/features/rewards/award-data.ts";
import { nominationKey } from "#shared/features/rewards/nomination-key.ts";
import { rewardMoney } from "#shared/features/rewards/reward-money.ts";
import { awardDay, rewardRulesOn } from "#shared/features/rewards/rules-on.ts";
import { rewardsText } from "#shared/features/rewards/text.ts";

const up = { rounding: "up", roundToDong: 10_000 } as const;
const nearest = { rounding: "half-up", roundToDong: 10_000 } as const;

describe("rewardMoney", () => {
  test.each<[number, string, typeof up | typeof nearest, number, string]>([
    [1_490_000, "0.3", up, 450_000, "447.000 goes up"],
    [1_490_000, "0.15", up, 230_000, "223.500 goes up, to the letter of the decree"],
    [1_490_000, "0.15", nearest, 220_000, "223.500 to the nearest"],
    [1_490_000, "0.6", up, 900_000, "894.000"],
    [1_500_000, "0.3", up, 450_000, "exactly at a step"],
    [1_500_000, "0.3", nearest, 450_000, "exactly at a step"],
    [1_450_000, "0.1", nearest, 150_000, "145.000: a half goes up"],
    [2_340_000, "0.45", up, 1_060_000, "1.053.000"],
    [1_490_000, "0", up, 0, "nothing"],
    [1_490_001, "0.3", up, 450_000, "447.000,3"],
  ])("%i × %s → (%o) %i: %s", (salary, multiple, settings, amountDong) => {
    expect(rewardMoney(salary, multiple, settings).amountDong).toBe(amountDong);
  });

  test("shows its working", () => {
    expect(rewardsText.working(rewardMoney(1_490_000, "0.6", up))).toBe(
      "1.490.000 × 0,6 = 894.000 → 900.000 đồng",
    );
    expect(rewardsText.working(rewardMoney(1_490_001, "0.3", up))).toBe(
      "1.490.001 × 0,3 = 447.000,3 → 450.000 đồng",
    );
  });
});

describe("rewardRulesOn", () => {
  test.each([
    ["2019-06-30", 1_390_000, "0.3"],
    ["2019-07-01", 1_490_000, "0.3"],
    [awardDay(2020), 1_490_000, "0.3"],
    ["2023-12-31", 1_800_000, "0.3"],
    ["2024-01-01", 1_800_000, "0.45"],
    ["2024-07-01", 2_340_000, "0.45"],
  ])("on %s the base salary is %i and a household gets %s of it", (day, dong, household) => {
    const { salary, award } = rewardRulesOn(day);
    expect([salary.dong, award.multiples.household]).toEqual([dong, household]);
  });

  test("rests in 2020 on the law of 2003 and the decree of 2017", () => {
    expect(rewardRulesOn("2020-12-31").bases).toEqual([
      "Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015; Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019",
      "Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003; các luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng năm 2005, năm 2009 và năm 2013",
      "Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng",
    ]);
  });

  test("each day since 2018 has one law on local government, one on rewards and one decree", () => {
    const days = ["2018-01-01", "2020-06-30", "2020-07-01", "2023-12-31", "2024-01-01"];
    const more = [
      "2025-02-28",
      "2025-03-01",
      "2025-06-16",
      "2025-06-30",
      "2025-07-01",
      "2030-01-01",
    ];
    expect([...days, ...more].map((day) => rewardRulesOn(day).bases.length)).toEqual(
      [...days, ...more].map(() => 3),
    );
  });

  test("a day before the first rule is marked as needing a check", () => {
    expect(rewardRulesOn("2010-12-31")).toMatchObject({
      award: { from: awardRules[0]?.from },
      salary: { from: baseSalaries[0]?.from },
      needsCheck: true,
    });
  });

  test("rules stand in the order of their days", () => {
    for (const rules of [awardRules, baseSalaries]) {
      const days = rules.map(({ from }) => from);
      expect(days).toEqual(days.toSorted());
    }
  });
});

describe("nominationKey", () => {
  const key = (name: string, unitId: number | null = 1) =>
    nominationKey({ category: "household", name, unitId });

  test("does not see case, tone marks, spaces or commas", () => {
    expect(key("  lò văn  SƠN.")).toBe(key("Lò Văn Sơn"));
  });

  test("keeps units and categories apart", () => {
    const names = [
      key("Lò Văn Sơn"),
      key("Lò Văn Sơn", 2),
      key("Lò Văn Sơn", null),
      nominationKey({ category: "individual", name: "Lò Văn Sơn", unitId: 1 }),
    ];
    expect(new Set(names).size).toBe(4);
  });
});
