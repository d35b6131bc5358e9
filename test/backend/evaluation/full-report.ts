import type { Report } from "../indicators/district.ts";

/**
 * A report with every figure that the scheme asks for; of 100 households, `cultural` are
 * cultural families and `poor` are poor. Everything else is as good as it can be.
 */
export function fullReport(cultural: number, poor = 0, ntmCriteria = 19): Report {
  return {
    commune: {
      agencies: 5,
      culturalAgencies: 5,
      preschools: 1,
      preschoolsMeetingStandard: 1,
      primarySchools: 1,
      primarySchoolsMeetingStandard: 1,
      lowerSecondarySchools: 1,
      lowerSecondarySchoolsMeetingStandard: 1,
      ntmRecognised: ntmCriteria === 19 ? 1 : 0,
      healthStandardMet: 1,
      ntmCriteriaMet: ntmCriteria,
      povertyFundDong: 5_000_000,
      childrenUnder5: 100,
      malnourishedChildrenUnder5: 10,
      universalPreschoolAge5Kept: 1,
      universalPrimaryKept: 1,
      universalLowerSecondaryKept: 1,
    },
    villages: [
      {
        households: 100,
        householdsRegistered: 100,
        culturalHouseholds: cultural,
        poorHouseholds: poor,
        culturalVillage: 1,
        cultureHouse: 1,
        artTroupe: 1,
      },
    ],
  };
}

/** The same of a town, which has no new-countryside criteria. */
export function townReport(cultural: number, poor = 0): Report {
  const { commune = {}, villages = [] } = fullReport(cultural, poor);
  const { ntmRecognised: _, ntmCriteriaMet: __, ...rest } = commune;
  return { commune: rest, villages };
}
