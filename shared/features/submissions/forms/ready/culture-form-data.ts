import { atMost, count, firstVersion, flag, ofUnit, ofVillages } from "../form-parts-data.ts";

const HOUSEHOLDS = { maximum: 5_000 };

/**
 * VH-01: families, villages and agencies of culture, as districts report them by village.
 *
 * @source Nghị định 122/2018/NĐ-CP (xét tặng danh hiệu gia đình, khu dân cư văn hóa); the
 *   columns are those of published reports, "cần kiểm tra" against the province's own form
 */
export const cultureForm = firstVersion({
  code: "VH-01",
  name: "Gia đình, bản, cơ quan văn hóa",
  sections: [
    ofVillages(
      "Bản",
      "Gia đình và bản văn hóa",
      [
        count("households", "Tổng số hộ", "hộ", HOUSEHOLDS),
        count("householdsRegistered", "Hộ đăng ký gia đình văn hóa", "hộ", HOUSEHOLDS),
        count("culturalHouseholds", "Hộ đạt gia đình văn hóa", "hộ", HOUSEHOLDS),
        count("culturalHouseholds3Years", "Hộ đạt 3 năm liền", "hộ", HOUSEHOLDS),
        flag("villageRegistered", "Đăng ký bản văn hóa"),
        flag("culturalVillage", "Đạt danh hiệu bản văn hóa"),
        flag("culturalVillage5Years", "Giữ danh hiệu 5 năm liền"),
        flag("cultureHouse", "Có nhà văn hóa"),
        flag("artTroupe", "Có đội văn nghệ"),
      ],
      [
        {
          code: "culturalHouseholdsShare",
          label: "Tỷ lệ hộ đạt gia đình văn hóa",
          numerator: "culturalHouseholds",
          denominator: "households",
        },
      ],
    ),
    ofUnit("Xã", "Cơ quan, đơn vị, trường học văn hóa", [
      count("agencies", "Cơ quan, đơn vị, trường học", "đơn vị"),
      count("agenciesRegistered", "Cơ quan, đơn vị, trường học đăng ký", "đơn vị"),
      count("culturalAgencies", "Cơ quan, đơn vị, trường học đạt văn hóa", "đơn vị"),
    ]),
  ],
  checks: [
    atMost("householdsRegistered", "households"),
    atMost("culturalHouseholds", "households"),
    atMost("culturalHouseholds", "householdsRegistered", "warning"),
    atMost("culturalHouseholds3Years", "culturalHouseholds"),
    atMost("culturalVillage", "villageRegistered", "warning"),
    atMost("culturalVillage5Years", "culturalVillage"),
    atMost("agenciesRegistered", "agencies"),
    atMost("culturalAgencies", "agencies"),
    atMost("culturalAgencies", "agenciesRegistered", "warning"),
  ],
});
