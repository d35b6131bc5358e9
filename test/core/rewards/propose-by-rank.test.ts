import { describe, expect, test } from "vitest";

import { proposeByRank, rewardQuota } from "#shared/features/rewards/propose-by-rank.ts";

describe("rewardQuota", () => {
  test.each([
    [13, 9, "30", 3, "3,9 is rounded down"],
    [10, 9, "30", 3, "exactly"],
    [13, 1, "30", 1, "never above those eligible"],
    [2, 2, "30", 1, "one place is there when somebody is eligible"],
    [13, 0, "30", 0, "nobody eligible"],
    [13, 13, "100", 13, "all"],
    [13, 13, "0", 1, "one all the same"],
    [3, 3, "33.4", 1, "a share with decimals"],
    [3, 3, "66.66", 1, "1,9998 is not 2"],
    [0, 0, "30", 0, "nothing ranked"],
  ])("%i ranked, %i eligible, %s%% → %i (%s)", (ranked, eligible, share, places) => {
    expect(rewardQuota(ranked, eligible, share)).toBe(places);
  });
});

describe("proposeByRank", () => {
  const settings = { quotaPercent: "50", eligibleClasses: ["excellent", "good"] };
  const propose = (
    units: readonly (readonly [rank: number, unitClass: string])[],
    withdrawn: readonly number[] = [],
  ) => {
    const ranked = units.map(([rank, unitClass], index) => ({
      unitId: index + 1,
      rank,
      class: unitClass,
    }));
    const { proposed, tiedAtCut, ...counts } = proposeByRank(ranked, settings, new Set(withdrawn));
    const ids = (list: readonly { unitId: number }[]) => list.map(({ unitId }) => unitId);
    return { ...counts, proposed: ids(proposed), tiedAtCut: ids(tiedAtCut) };
  };
  const good = (...ranks: readonly number[]) => ranks.map((rank) => [rank, "good"] as const);

  test("takes the best as far as the quota reaches", () => {
    expect(propose(good(2, 1, 3, 4))).toEqual({
      quota: 2,
      eligible: 4,
      proposed: [2, 1],
      tiedAtCut: [],
    });
  });

  test("takes nobody of a rank that the quota would cut through, and names them", () => {
    expect(propose(good(1, 2, 2, 4))).toEqual({
      quota: 2,
      eligible: 4,
      proposed: [1],
      tiedAtCut: [2, 3],
    });
    expect(propose(good(1, 1, 1, 1))).toMatchObject({ proposed: [], tiedAtCut: [1, 2, 3, 4] });
  });

  test("a tie within the quota is no trouble", () => {
    expect(propose(good(1, 1, 3, 4))).toMatchObject({ proposed: [1, 2], tiedAtCut: [] });
  });

  test("passes over classes below the threshold and units without a class", () => {
    const units = [...good(1), [2, "fair"], [3, "weak"], [4, "unknown"]] as const;
    expect(propose(units)).toEqual({ quota: 1, eligible: 1, proposed: [1], tiedAtCut: [] });
  });

  test("what was withdrawn stays out and the next one moves up", () => {
    expect(propose(good(1, 2, 3, 4), [1])).toMatchObject({ proposed: [2, 3], eligible: 3 });
  });
});
