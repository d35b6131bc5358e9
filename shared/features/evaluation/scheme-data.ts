import { campaignContents } from "./campaign-content-data.ts";
import type { Criterion, Scheme, ScoringRule } from "./scheme.ts";

/**
 * The office's own scheme for communes and the town: 100 points over the campaign's five
 * contents (tasks 2.1–2.5 of the plan).
 *
 * No decree fixes such a scheme, so weights, bands and class bounds all want the office's
 * check. Communes report nothing of their own on contents 2.3–2.5; each is measured by the
 * nearest count whose legal standard contains it:
 * - 2.3 environment: the standards of a cultural village have "môi trường sạch đẹp" among
 *   them (Nghị định 122/2018/NĐ-CP, Điều 12);
 * - 2.4 law and order: families that have signed up for, and so bound themselves to, the
 *   standards of a cultural family, which excludes breaches of the law (same decree, Điều 7);
 * - 2.5 grassroots democracy: agencies and schools of cultural standard.
 */
export const schemes: readonly Scheme[] = [
  {
    code: "cham-diem-cuoc-van-dong",
    name: "Bộ tiêu chí chấm điểm Cuộc vận động",
    source: "Bộ tiêu chí của cơ quan, dựng theo 5 nội dung của Cuộc vận động (cần kiểm tra)",
    fromYear: 2016,
    needsCheck: true,
    groups: campaignContents,
    criteria: [
      criterion("2.1", "poverty-fall", "Giảm tỷ lệ hộ nghèo", 12_00, "povertyRateFall", {
        kind: "relative",
        otherwise: "4",
      }),
      criterion(
        "2.1",
        "poverty-fund",
        "Có vận động Quỹ “Vì người nghèo”",
        6_00,
        "povertyFundRaised",
        {
          kind: "yes-no",
          bound: "1",
        },
      ),
      criterion("2.1", "ntm-criteria", "Tiêu chí nông thôn mới đã đạt", 12_00, "ntmCriteria", {
        kind: "linear",
        from: "0",
        to: "19",
      }),
      criterion("2.2", "cultural-families", "Hộ đạt gia đình văn hóa", 12_00, "culturalFamilies", {
        kind: "relative",
        otherwise: "85",
      }),
      criterion(
        "2.2",
        "culture-houses",
        "Bản có nhà văn hóa",
        6_00,
        "villagesWithCultureHouse",
        share(),
      ),
      criterion(
        "2.2",
        "art-troupes",
        "Bản có đội văn nghệ",
        4_00,
        "villagesWithArtTroupe",
        share(),
      ),
      criterion(
        "2.2",
        "preschools",
        "Trường mầm non đạt chuẩn",
        3_00,
        "preschoolsMeetingStandard",
        share(),
      ),
      criterion(
        "2.2",
        "primary-schools",
        "Trường tiểu học đạt chuẩn",
        3_00,
        "primarySchoolsMeetingStandard",
        share(),
      ),
      criterion(
        "2.2",
        "lower-secondary-schools",
        "Trường THCS đạt chuẩn",
        3_00,
        "lowerSecondarySchoolsMeetingStandard",
        share(),
      ),
      criterion(
        "2.2",
        "universal-preschool",
        "Giữ vững phổ cập mầm non 5 tuổi",
        1_00,
        "universalPreschoolAge5",
        all(),
      ),
      criterion(
        "2.2",
        "universal-primary",
        "Giữ vững phổ cập tiểu học",
        1_00,
        "universalPrimary",
        all(),
      ),
      criterion(
        "2.2",
        "universal-lower-secondary",
        "Giữ vững phổ cập THCS",
        1_00,
        "universalLowerSecondary",
        all(),
      ),
      criterion(
        "2.2",
        "health",
        "Đạt tiêu chí quốc gia về y tế",
        3_00,
        "communesMeetingHealthStandard",
        all(),
      ),
      criterion("2.2", "malnutrition", "Trẻ dưới 5 tuổi suy dinh dưỡng", 3_00, "malnutritionRate", {
        kind: "bands",
        bands: [
          { bound: "18", pointsHundredths: 3_00 },
          { bound: "22", pointsHundredths: 2_00 },
          { bound: "25", pointsHundredths: 1_00 },
        ],
      }),
      criterion(
        "2.3",
        "cultural-villages",
        "Bản đạt danh hiệu văn hóa",
        10_00,
        "culturalVillages",
        {
          kind: "bands",
          bands: [
            { bound: "90", pointsHundredths: 10_00 },
            { bound: "80", pointsHundredths: 8_00 },
            { bound: "65", pointsHundredths: 6_00 },
            { bound: "50", pointsHundredths: 4_00 },
          ],
        },
      ),
      criterion(
        "2.4",
        "families-registered",
        "Hộ đăng ký, cam kết gia đình văn hóa",
        10_00,
        "familiesRegistered",
        share(),
      ),
      criterion(
        "2.5",
        "cultural-agencies",
        "Cơ quan, đơn vị, trường học đạt văn hóa",
        10_00,
        "culturalAgencies",
        share(),
      ),
    ],
    classes: [
      { class: "excellent", fromHundredths: 90_00 },
      { class: "good", fromHundredths: 80_00 },
      { class: "fair", fromHundredths: 65_00 },
    ],
    tieBreak: ["poverty-fall", "cultural-families", "cultural-villages"],
  },
];

function criterion(
  group: string,
  code: string,
  name: string,
  maximumHundredths: number,
  indicator: string,
  rule: ScoringRule,
): Criterion {
  const source = { kind: "indicator", indicator, basis: "value", rule } as const;
  return { code, name, group, effect: "score", maximumHundredths, source };
}

function share() {
  return { kind: "linear", from: "0", to: "100" } as const;
}

function all() {
  return { kind: "yes-no", bound: "100" } as const;
}
