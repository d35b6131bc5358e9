import { atMost, count, firstVersion, ofVillages } from "../form-parts-data.ts";

const HOUSEHOLDS = { maximum: 5_000 };

/**
 * HN-01: poor and near-poor households from the start to the end of the period.
 *
 * @source districts' published reports; the multidimensional standard in force decides who
 *   is poor, so the form names none
 */
export const povertyForm = firstVersion({
  code: "HN-01",
  name: "Hộ nghèo, hộ cận nghèo",
  sections: [
    ofVillages("Bản", "Hộ nghèo, hộ cận nghèo từng bản, tổ dân phố", [
      count("poorHouseholdsStart", "Hộ nghèo đầu kỳ", "hộ", HOUSEHOLDS),
      count("householdsOutOfPoverty", "Hộ thoát nghèo", "hộ", HOUSEHOLDS),
      count("householdsNewlyPoor", "Hộ nghèo phát sinh, tái nghèo", "hộ", HOUSEHOLDS),
      count("poorHouseholds", "Hộ nghèo cuối kỳ", "hộ", HOUSEHOLDS),
      count("nearPoorHouseholdsStart", "Hộ cận nghèo đầu kỳ", "hộ", HOUSEHOLDS),
      count("nearPoorHouseholds", "Hộ cận nghèo cuối kỳ", "hộ", HOUSEHOLDS),
    ]),
  ],
  checks: [
    atMost("householdsOutOfPoverty", "poorHouseholdsStart"),
    atMost("householdsNewlyPoor", "poorHouseholds"),
  ],
});
