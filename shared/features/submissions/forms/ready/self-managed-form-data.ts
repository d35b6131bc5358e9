import { atMost, count, firstVersion, ofVillages } from "../form-parts-data.ts";

const GROUPS = { maximum: 100 };

/**
 * TQ-01: self-managed groups and mediation at the grass roots, by village.
 *
 * @source districts' published reports on the campaign
 */
export const selfManagedForm = firstVersion({
  code: "TQ-01",
  name: "Tổ tự quản và hòa giải ở cơ sở",
  sections: [
    ofVillages(
      "Bản",
      "Tổ tự quản, tổ hòa giải từng bản, tổ dân phố",
      [
        count("selfManagedGroups", "Tổ tự quản", "tổ", GROUPS),
        count("selfManagedGroupsGood", "Tổ tự quản hoạt động tốt", "tổ", GROUPS),
        count("mediationGroups", "Tổ hòa giải", "tổ", GROUPS),
        count("mediationCases", "Vụ việc đã tiếp nhận hòa giải", "vụ", { maximum: 1_000 }),
        count("mediationCasesSettled", "Vụ việc hòa giải thành", "vụ", { maximum: 1_000 }),
      ],
      [
        {
          code: "mediationSettledShare",
          label: "Tỷ lệ hòa giải thành",
          numerator: "mediationCasesSettled",
          denominator: "mediationCases",
        },
      ],
    ),
  ],
  checks: [
    atMost("selfManagedGroupsGood", "selfManagedGroups"),
    atMost("mediationCasesSettled", "mediationCases"),
  ],
});
