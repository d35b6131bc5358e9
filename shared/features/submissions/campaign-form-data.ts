import type { FormDefinition } from "./form-definition.ts";
import { atMost, count, flag, money } from "./forms/form-parts-data.ts";

/**
 * CD-01: what a commune reports each period on the campaign.
 *
 * @source districts' published reports on the campaign; the targets of the 2020 plan
 */
export const campaignForm: FormDefinition = {
  code: "CD-01",
  name: "Số liệu cuộc vận động Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh",
  version: 1,
  level: "commune",
  identitySheet: "_id",
  guideSheet: "Hướng dẫn",
  totalLabel: "Tổng cộng",
  sections: [
    {
      kind: "villages",
      sheet: "Bản",
      title: "Số liệu từng bản, tổ dân phố",
      items: [
        count("households", "Tổng số hộ", "hộ", { maximum: 5_000 }),
        count("householdsRegistered", "Hộ đăng ký gia đình văn hóa", "hộ", { maximum: 5_000 }),
        count("culturalHouseholds", "Hộ đạt gia đình văn hóa", "hộ", { maximum: 5_000 }),
        count("poorHouseholds", "Hộ nghèo", "hộ", { maximum: 5_000 }),
        count("nearPoorHouseholds", "Hộ cận nghèo", "hộ", { maximum: 5_000 }),
        flag("culturalVillage", "Đạt danh hiệu bản văn hóa"),
        flag("cultureHouse", "Có nhà văn hóa"),
        flag("artTroupe", "Có đội văn nghệ"),
      ],
      shares: [
        {
          code: "culturalHouseholdsShare",
          label: "Tỷ lệ hộ đạt gia đình văn hóa",
          numerator: "culturalHouseholds",
          denominator: "households",
        },
        {
          code: "poorHouseholdsShare",
          label: "Tỷ lệ hộ nghèo",
          numerator: "poorHouseholds",
          denominator: "households",
        },
      ],
    },
    {
      kind: "unit",
      sheet: "Xã",
      title: "Số liệu toàn xã, thị trấn",
      items: [
        count("agencies", "Cơ quan, đơn vị, trường học", "đơn vị"),
        count("culturalAgencies", "Cơ quan, đơn vị, trường học đạt văn hóa", "đơn vị"),
        count("preschools", "Trường mầm non", "trường"),
        count("preschoolsMeetingStandard", "Trường mầm non đạt chuẩn quốc gia", "trường"),
        count("primarySchools", "Trường tiểu học", "trường"),
        count("primarySchoolsMeetingStandard", "Trường tiểu học đạt chuẩn quốc gia", "trường"),
        count("lowerSecondarySchools", "Trường trung học cơ sở", "trường"),
        count(
          "lowerSecondarySchoolsMeetingStandard",
          "Trường trung học cơ sở đạt chuẩn quốc gia",
          "trường",
        ),
        flag("ntmRecognised", "Xã được công nhận đạt chuẩn nông thôn mới", { communesOnly: true }),
        flag("healthStandardMet", "Đạt tiêu chí quốc gia về y tế"),
        count("ntmCriteriaMet", "Số tiêu chí nông thôn mới đã đạt", "tiêu chí", {
          maximum: 19,
          communesOnly: true,
        }),
        money("povertyFundDong", "Quỹ Vì người nghèo đã thu"),
        count("averagePopulation", "Dân số bình quân trong kỳ", "người", {
          maximum: 100_000,
          required: false,
        }),
        count("births", "Số trẻ sinh trong kỳ", "người", { required: false }),
        count("deaths", "Số người chết trong kỳ", "người", { required: false }),
        count("childrenUnder5", "Trẻ em dưới 5 tuổi", "trẻ"),
        count("malnourishedChildrenUnder5", "Trẻ em dưới 5 tuổi suy dinh dưỡng", "trẻ"),
        flag("universalPreschoolAge5Kept", "Giữ vững phổ cập giáo dục mầm non trẻ 5 tuổi"),
        flag("universalPrimaryKept", "Giữ vững phổ cập giáo dục tiểu học"),
        flag("universalLowerSecondaryKept", "Giữ vững phổ cập giáo dục trung học cơ sở"),
      ],
      shares: [
        {
          code: "culturalAgenciesShare",
          label: "Tỷ lệ cơ quan, đơn vị, trường học đạt văn hóa",
          numerator: "culturalAgencies",
          denominator: "agencies",
        },
        {
          code: "malnourishedChildrenShare",
          label: "Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng",
          numerator: "malnourishedChildrenUnder5",
          denominator: "childrenUnder5",
        },
      ],
    },
  ],
  checks: [
    atMost("householdsRegistered", "households"),
    atMost("culturalHouseholds", "households"),
    atMost(["poorHouseholds", "nearPoorHouseholds"], "households"),
    // A family that had not registered could not be recognised in 2020: worth a look, not a refusal.
    atMost("culturalHouseholds", "householdsRegistered", "warning"),
    atMost("culturalAgencies", "agencies"),
    atMost("preschoolsMeetingStandard", "preschools"),
    atMost("primarySchoolsMeetingStandard", "primarySchools"),
    atMost("lowerSecondarySchoolsMeetingStandard", "lowerSecondarySchools"),
    atMost("malnourishedChildrenUnder5", "childrenUnder5"),
    atMost("births", "averagePopulation"),
    atMost("deaths", "averagePopulation"),
  ],
};
