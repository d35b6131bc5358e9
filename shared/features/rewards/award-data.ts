import type { NominationCategory } from "./contract.ts";

/** The one award that the district's chairman gives for the campaign. */
export const districtCertificate = {
  code: "giay-khen-chu-tich-huyen",
  name: (officeName: string): string => `Giấy khen của Chủ tịch ${officeName}`,
  /** In the narrow column of the decision's list, whose Điều 1 says whose certificate it is. */
  shortName: "Giấy khen",
} as const;

export type AwardRule = Readonly<{
  /** First day in force, YYYY-MM-DD; a rule holds until the next one begins. */
  from: string;
  /** Multiples of the base salary, decimal strings. */
  multiples: Readonly<Record<NominationCategory, string>>;
  source: string;
  /** What still wants checking against the text itself; null: read in a source. */
  needsCheck: string | null;
}>;

/**
 * Money that goes with a chairman's certificate (giấy khen).
 *
 * @source Nghị định 91/2017/NĐ-CP, Điều 73.2b (a group gets twice a person's); Nghị định
 *   98/2023/NĐ-CP, Điều 54–55 (a household 1,5 × a person); the person's 0,3 is from
 *   practice and still to be read in the decrees
 */
export const awardRules: readonly AwardRule[] = [
  {
    from: "2017-10-01",
    multiples: { individual: "0.3", collective: "0.6", household: "0.3" },
    source: "Nghị định số 91/2017/NĐ-CP ngày 31/7/2017",
    needsCheck: "mức 0,3 của cá nhân và mức của hộ gia đình",
  },
  {
    from: "2024-01-01",
    multiples: { individual: "0.3", collective: "0.6", household: "0.45" },
    source: "Nghị định số 98/2023/NĐ-CP ngày 31/12/2023",
    needsCheck: "mức 0,3 của cá nhân",
  },
  {
    from: "2025-07-01",
    multiples: { individual: "0.3", collective: "0.6", household: "0.45" },
    source: "Nghị định số 152/2025/NĐ-CP ngày 14/6/2025",
    needsCheck: "toàn bộ mức thưởng; từ ngày này không còn cấp huyện",
  },
];

export type BaseSalary = Readonly<{
  from: string;
  /** Whole đồng a month. */
  dong: number;
  source: string;
  needsCheck: string | null;
}>;

/** The base salary (lương cơ sở) that rewards are multiples of. */
export const baseSalaries: readonly BaseSalary[] = [
  {
    from: "2018-07-01",
    dong: 1_390_000,
    source: "Nghị định số 72/2018/NĐ-CP",
    needsCheck: "lương cơ sở 1.390.000 đồng",
  },
  {
    from: "2019-07-01",
    dong: 1_490_000,
    source: "Nghị định số 38/2019/NĐ-CP",
    needsCheck: null,
  },
  {
    from: "2023-07-01",
    dong: 1_800_000,
    source: "Nghị định số 24/2023/NĐ-CP",
    needsCheck: "lương cơ sở 1.800.000 đồng",
  },
  {
    from: "2024-07-01",
    dong: 2_340_000,
    source: "Nghị định số 73/2024/NĐ-CP",
    needsCheck: "lương cơ sở 2.340.000 đồng",
  },
];

/** What the office decides for itself; its own regulation stands above these. */
export const rewardSettings = {
  /** "up": "làm tròn số lên hàng chục ngàn đồng" to the letter (Nghị định 91/2017, Điều 68.2); offices also round half up. */
  rounding: "up" as "up" | "half-up",
  roundToDong: 10_000,
  /** Of the ranked communes and towns, how many in a hundred may be nominated at most. */
  quotaPercent: "30",
  /** Classes that may be nominated. */
  eligibleClasses: ["excellent", "good"] as readonly string[],
  source: "Quy định của cơ quan (cần kiểm tra)",
} as const;
