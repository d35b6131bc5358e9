import type { ItemCode } from "./data-item-data.ts";

/** numerator ÷ denominator × factor; `minus` is taken off the numerator. */
export type RatioFormula = Readonly<{
  kind: "ratio";
  numerator: ItemCode;
  minus?: ItemCode;
  denominator: ItemCode;
  factor: 100 | 1000;
}>;

/**
 * How an indicator is made of counts.
 *
 * - `sum`: the item added up.
 * - `share`: of those that answered a yes/no item, how many in a hundred said yes;
 *   villages among villages, communes among communes. What "keep" is judged by.
 * - `ratio`: one sum over another.
 * - `fall`: a ratio in the base period less the same ratio now, in points of its unit.
 *   `base` names the base: the end of last year for a stock (poor households), the
 *   same period of last year for a flow (births).
 */
export type Formula =
  | Readonly<{ kind: "sum"; item: ItemCode }>
  | Readonly<{ kind: "share"; item: ItemCode }>
  | RatioFormula
  | Readonly<{ kind: "fall"; of: RatioFormula; base: "last-year-end" | "same-period-last-year" }>;

export type Indicator = Readonly<{
  code: string;
  name: string;
  unit: "%" | "‰" | "đồng" | "tiêu chí";
  /** Is more better, or less? */
  direction: "up" | "down";
  /** Decimals that the office prints; a target with "=" is judged at these. */
  decimals: 0 | 1 | 2;
  /** Who is counted: a target on "số xã" leaves the town out. */
  counted: "communes" | "communes-and-town";
  formula: Formula;
  /**
   * True where the whole year's count goes into the figure: half a year of births
   * says nothing yet of a yearly rate, so that it is not judged before the year's end.
   */
  wholeYearOnly: boolean;
  /** What the office should check of this definition; null: plain from the plan's words. */
  needsCheck: string | null;
}>;

const sensible = {
  unit: "%",
  direction: "up",
  decimals: 1,
  counted: "communes-and-town",
  wholeYearOnly: false,
  needsCheck: null,
} as const;

/**
 * Indicators of the campaign's yearly plan.
 *
 * Two directions are not in the plan's words. The fall of the poverty rate and of the
 * birth rate are falls: the larger, the better ("up"). Natural growth is what the plan
 * expects the population to grow by; since the same plan works for fewer births, growth
 * at or under that level meets it ("down"). The office can think otherwise.
 *
 * @source the targets of the 2020 plan of huyện Tam Đường; the counts that districts
 *   publish on the campaign
 */
export const indicators = [
  {
    ...sensible,
    code: "communesMeetingNtm",
    name: "Tỷ lệ xã đạt chuẩn nông thôn mới",
    counted: "communes",
    formula: { kind: "share", item: "ntmRecognised" },
  },
  {
    ...sensible,
    code: "povertyFundRaised",
    name: "Quỹ “Vì người nghèo” đã vận động",
    unit: "đồng",
    decimals: 0,
    formula: { kind: "sum", item: "povertyFundDong" },
  },
  {
    ...sensible,
    code: "povertyRateFall",
    name: "Mức giảm tỷ lệ hộ nghèo so với cuối năm trước",
    formula: {
      kind: "fall",
      of: ratio("poorHouseholds", "households", 100),
      base: "last-year-end",
    },
  },
  {
    ...sensible,
    code: "culturalFamilies",
    name: "Tỷ lệ hộ đạt gia đình văn hóa",
    formula: ratio("culturalHouseholds", "households", 100),
  },
  {
    ...sensible,
    code: "familiesRegistered",
    name: "Tỷ lệ hộ đăng ký gia đình văn hóa",
    formula: ratio("householdsRegistered", "households", 100),
  },
  {
    ...sensible,
    code: "culturalVillages",
    name: "Tỷ lệ bản đạt danh hiệu văn hóa",
    formula: { kind: "share", item: "culturalVillage" },
  },
  {
    ...sensible,
    code: "culturalAgencies",
    name: "Tỷ lệ cơ quan, đơn vị, trường học đạt văn hóa",
    formula: ratio("culturalAgencies", "agencies", 100),
  },
  {
    ...sensible,
    code: "villagesWithCultureHouse",
    name: "Tỷ lệ bản có nhà văn hóa",
    formula: { kind: "share", item: "cultureHouse" },
  },
  {
    ...sensible,
    code: "villagesWithArtTroupe",
    name: "Tỷ lệ bản có đội văn nghệ quần chúng",
    formula: { kind: "share", item: "artTroupe" },
  },
  {
    ...sensible,
    code: "preschoolsMeetingStandard",
    name: "Tỷ lệ trường mầm non đạt chuẩn quốc gia",
    formula: ratio("preschoolsMeetingStandard", "preschools", 100),
  },
  {
    ...sensible,
    code: "primarySchoolsMeetingStandard",
    name: "Tỷ lệ trường tiểu học đạt chuẩn quốc gia",
    formula: ratio("primarySchoolsMeetingStandard", "primarySchools", 100),
  },
  {
    ...sensible,
    code: "lowerSecondarySchoolsMeetingStandard",
    name: "Tỷ lệ trường trung học cơ sở đạt chuẩn quốc gia",
    formula: ratio("lowerSecondarySchoolsMeetingStandard", "lowerSecondarySchools", 100),
  },
  {
    ...sensible,
    code: "communesMeetingHealthStandard",
    name: "Tỷ lệ xã đạt tiêu chí quốc gia về y tế",
    counted: "communes",
    formula: { kind: "share", item: "healthStandardMet" },
    needsCheck: "Tính trên số xã, không tính thị trấn, theo chữ “số xã” của kế hoạch.",
  },
  {
    ...sensible,
    code: "naturalPopulationGrowth",
    name: "Tỷ lệ tăng dân số tự nhiên",
    unit: "‰",
    direction: "down",
    formula: { ...ratio("births", "averagePopulation", 1000), minus: "deaths" },
    wholeYearOnly: true,
    needsCheck: "Coi mức của kế hoạch là mức trần: tăng bằng hoặc thấp hơn là đạt.",
  },
  {
    ...sensible,
    code: "birthRateFall",
    name: "Mức giảm tỷ lệ sinh so với năm trước",
    unit: "‰",
    formula: {
      kind: "fall",
      of: ratio("births", "averagePopulation", 1000),
      base: "same-period-last-year",
    },
    wholeYearOnly: true,
  },
  {
    ...sensible,
    code: "malnutritionRate",
    name: "Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng",
    direction: "down",
    formula: ratio("malnourishedChildrenUnder5", "childrenUnder5", 100),
  },
  {
    ...sensible,
    code: "ntmCriteria",
    name: "Số tiêu chí nông thôn mới đã đạt",
    unit: "tiêu chí",
    decimals: 0,
    counted: "communes",
    formula: { kind: "sum", item: "ntmCriteriaMet" },
  },
  {
    ...sensible,
    code: "universalPreschoolAge5",
    name: "Giữ vững phổ cập giáo dục mầm non cho trẻ em 5 tuổi",
    formula: { kind: "share", item: "universalPreschoolAge5Kept" },
  },
  {
    ...sensible,
    code: "universalPrimary",
    name: "Giữ vững phổ cập giáo dục tiểu học",
    formula: { kind: "share", item: "universalPrimaryKept" },
  },
  {
    ...sensible,
    code: "universalLowerSecondary",
    name: "Giữ vững phổ cập giáo dục trung học cơ sở",
    formula: { kind: "share", item: "universalLowerSecondaryKept" },
  },
] as const satisfies readonly Indicator[];

export type IndicatorCode = (typeof indicators)[number]["code"];

function ratio(numerator: ItemCode, denominator: ItemCode, factor: 100 | 1000): RatioFormula {
  return { kind: "ratio", numerator, denominator, factor };
}
