import { atMost, count, firstVersion, flag, ofUnit } from "../form-parts-data.ts";

/**
 * GY-01: schools, universal schooling, health and population of a commune.
 *
 * @source districts' published reports on the campaign; the targets of the 2020 plan
 */
export const schoolingForm = firstVersion({
  code: "GY-01",
  name: "Giáo dục, y tế, dân số",
  sections: [
    ofUnit("Giáo dục", "Trường học và phổ cập giáo dục", [
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
      flag("universalPreschoolAge5Kept", "Giữ vững phổ cập giáo dục mầm non trẻ 5 tuổi"),
      flag("universalPrimaryKept", "Giữ vững phổ cập giáo dục tiểu học"),
      flag("universalLowerSecondaryKept", "Giữ vững phổ cập giáo dục trung học cơ sở"),
    ]),
    ofUnit("Y tế", "Y tế và dân số", [
      flag("healthStandardMet", "Đạt tiêu chí quốc gia về y tế"),
      count("averagePopulation", "Dân số bình quân trong kỳ", "người", { maximum: 100_000 }),
      count("healthInsured", "Người có thẻ bảo hiểm y tế", "người", { maximum: 100_000 }),
      count("births", "Số trẻ sinh trong kỳ", "người"),
      count("deaths", "Số người chết trong kỳ", "người"),
      count("childrenUnder5", "Trẻ em dưới 5 tuổi", "trẻ"),
      count("malnourishedChildrenUnder5", "Trẻ em dưới 5 tuổi suy dinh dưỡng", "trẻ"),
    ]),
  ],
  checks: [
    atMost("preschoolsMeetingStandard", "preschools"),
    atMost("primarySchoolsMeetingStandard", "primarySchools"),
    atMost("lowerSecondarySchoolsMeetingStandard", "lowerSecondarySchools"),
    atMost("births", "averagePopulation"),
    atMost("deaths", "averagePopulation"),
    atMost("healthInsured", "averagePopulation", "warning"),
    atMost("malnourishedChildrenUnder5", "childrenUnder5"),
  ],
});
