export type DataItem = Readonly<{
  code: string;
  name: string;
  unit: string;
  /** Who fills it in: each village in its own row, or the commune or town once. */
  level: "village" | "commune";
  /** How the parts make the whole of a commune or of the district. */
  aggregation: "sum";
}>;

/**
 * The counts that communes and towns report; every indicator is made of these.
 * A yes/no item is 1 or 0, so that its sum is the number of those that say yes.
 */
export const dataItems = [
  ofVillage("households", "Tổng số hộ", "hộ"),
  ofVillage("householdsRegistered", "Hộ đăng ký gia đình văn hóa", "hộ"),
  ofVillage("culturalHouseholds", "Hộ đạt gia đình văn hóa", "hộ"),
  ofVillage("poorHouseholds", "Hộ nghèo", "hộ"),
  ofVillage("nearPoorHouseholds", "Hộ cận nghèo", "hộ"),
  ofVillage("culturalVillage", "Bản đạt danh hiệu văn hóa", "bản"),
  ofVillage("cultureHouse", "Bản có nhà văn hóa", "bản"),
  ofVillage("artTroupe", "Bản có đội văn nghệ", "bản"),
  ofCommune("agencies", "Cơ quan, đơn vị, trường học", "đơn vị"),
  ofCommune("culturalAgencies", "Cơ quan, đơn vị, trường học đạt văn hóa", "đơn vị"),
  ofCommune("preschools", "Trường mầm non", "trường"),
  ofCommune("preschoolsMeetingStandard", "Trường mầm non đạt chuẩn quốc gia", "trường"),
  ofCommune("primarySchools", "Trường tiểu học", "trường"),
  ofCommune("primarySchoolsMeetingStandard", "Trường tiểu học đạt chuẩn quốc gia", "trường"),
  ofCommune("lowerSecondarySchools", "Trường trung học cơ sở", "trường"),
  ofCommune(
    "lowerSecondarySchoolsMeetingStandard",
    "Trường trung học cơ sở đạt chuẩn quốc gia",
    "trường",
  ),
  ofCommune("ntmRecognised", "Xã được công nhận đạt chuẩn nông thôn mới", "xã"),
  ofCommune("healthStandardMet", "Đạt tiêu chí quốc gia về y tế", "xã"),
  ofCommune("ntmCriteriaMet", "Tiêu chí nông thôn mới đã đạt", "tiêu chí"),
  ofCommune("povertyFundDong", "Quỹ “Vì người nghèo” đã thu", "đồng"),
  ofCommune("averagePopulation", "Dân số bình quân trong kỳ", "người"),
  ofCommune("births", "Số trẻ sinh trong kỳ", "người"),
  ofCommune("deaths", "Số người chết trong kỳ", "người"),
  ofCommune("childrenUnder5", "Trẻ em dưới 5 tuổi", "trẻ"),
  ofCommune("malnourishedChildrenUnder5", "Trẻ em dưới 5 tuổi suy dinh dưỡng", "trẻ"),
  ofCommune("universalPreschoolAge5Kept", "Giữ vững phổ cập mầm non cho trẻ 5 tuổi", "xã"),
  ofCommune("universalPrimaryKept", "Giữ vững phổ cập tiểu học", "xã"),
  ofCommune("universalLowerSecondaryKept", "Giữ vững phổ cập trung học cơ sở", "xã"),
] as const;

export type ItemCode = (typeof dataItems)[number]["code"];

function ofVillage<const Code extends string>(code: Code, name: string, unit: string) {
  return { code, name, unit, level: "village", aggregation: "sum" } as const satisfies DataItem;
}

function ofCommune<const Code extends string>(code: Code, name: string, unit: string) {
  return { code, name, unit, level: "commune", aggregation: "sum" } as const satisfies DataItem;
}
