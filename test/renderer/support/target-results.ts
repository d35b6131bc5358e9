import type { TargetResult } from "#shared/features/indicators/contract.ts";

const noBase = { baseNumerator: null, baseDenominator: null };

/** Two targets: one met with its counts, one that nobody can measure yet. */
export const targetResults: TargetResult[] = [
  {
    targetId: 5,
    group: "(4)",
    text: "80,5% số bản đạt tiêu chuẩn văn hóa",
    indicator: "culturalVillages",
    indicatorName: "Tỷ lệ bản đạt danh hiệu văn hóa",
    comparator: ">=",
    target: "80.5",
    unit: "%",
    direction: "up",
    district: { value: "80.5", numerator: "95", denominator: "118", ...noBase },
    state: "met",
    unitsReported: 2,
    unitsExpected: 2,
    units: [
      {
        unitId: 1,
        unitName: "Xã Khun Há",
        value: "45.5",
        numerator: "5",
        denominator: "11",
        ...noBase,
        state: "missed",
      },
      {
        unitId: 2,
        unitName: "Xã Bản Bo",
        value: "92.9",
        numerator: "13",
        denominator: "14",
        ...noBase,
        state: "met",
      },
    ],
  },
  {
    targetId: 6,
    group: "(6)",
    text: "Tỷ lệ giảm sinh 0,7‰",
    indicator: null,
    indicatorName: null,
    comparator: "=",
    target: "0.7",
    unit: "‰",
    direction: null,
    district: { value: null, numerator: null, denominator: null, ...noBase },
    state: "unknown",
    unitsReported: 0,
    unitsExpected: 2,
    units: [],
  },
];
