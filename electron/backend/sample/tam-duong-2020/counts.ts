import { choose, randomFrom, spread } from "./random.ts";
import { type UnitTotals, unitTotals } from "./unit-totals.ts";
import { sampleUnits } from "./units.ts";
import { sampleVillages } from "./villages.ts";

export const samplePeriods = ["2019-Y", "2020-H1", "2020-Y"] as const;
export type SamplePeriod = (typeof samplePeriods)[number];

/** One unit's answers to the form of a period; null: left empty. */
export type SampleCounts = Readonly<{
  unitCode: string;
  unitName: string;
  commune: Readonly<Record<string, number | null>>;
  villages: readonly Readonly<{ name: string; counts: Readonly<Record<string, number>> }>[];
}>;

/**
 * Made-up counts of every unit that is in the district when the period ends:
 * 14 units for 2019, 13 for 2020. The same numbers on every machine.
 */
export function sampleCounts(period: SamplePeriod): readonly SampleCounts[] {
  return sampleUnits
    .filter(({ activeTo }) => activeTo === null || activeTo >= lastDay[period])
    .map(({ code, name, kind }) => {
      const totals = unitTotals[code];
      const villages = sampleVillages[code];
      if (totals === undefined || villages === undefined) throw new Error(`no totals for ${code}`);
      return {
        unitCode: code,
        unitName: name,
        commune: communeCounts(totals, period, kind === "town"),
        villages: villageCounts(code, villages, totals, period),
      };
    });
}

const lastDay: Readonly<Record<SamplePeriod, string>> = {
  "2019-Y": "2019-12-31",
  "2020-H1": "2020-06-30",
  "2020-Y": "2020-12-31",
};

/** The value of a period between the base year's and the year's: H1 stands half way. */
function at(period: SamplePeriod, base: number, year: number): number {
  if (period === "2019-Y") return base;
  if (period === "2020-Y") return year;
  return Math.floor((base + year) / 2);
}

/** A base-year value for totals that the table gives for 2020 only. */
function grown(period: SamplePeriod, year: number): number {
  return at(period, Math.floor((year * 96) / 100), year);
}

/** Events counted from 1 January on: half of them by the middle of the year. */
function sinceJanuary(period: SamplePeriod, year: number): number {
  return period === "2020-H1" ? Math.floor(year / 2) : year;
}

function communeCounts(
  totals: UnitTotals,
  period: SamplePeriod,
  isTown: boolean,
): Readonly<Record<string, number | null>> {
  const isBase = period === "2019-Y";
  const criteria = isBase ? totals.ntmCriteria2019 : totals.ntmCriteria;
  const [preschools, primary, lowerSecondary] = totals.schools;
  const [preschoolsMeeting, primaryMeeting, lowerSecondaryMeeting] = totals.schoolsMeeting;
  return {
    agencies: totals.agencies,
    culturalAgencies: totals.culturalAgencies,
    preschools,
    preschoolsMeetingStandard: preschoolsMeeting,
    primarySchools: primary,
    primarySchoolsMeetingStandard: primaryMeeting,
    lowerSecondarySchools: lowerSecondary,
    lowerSecondarySchoolsMeetingStandard: lowerSecondaryMeeting,
    ntmRecognised: isTown ? null : Number(criteria === 19),
    healthStandardMet: totals.health,
    ntmCriteriaMet: criteria,
    povertyFundDong: sinceJanuary(period, totals.fundDong),
    // The base year's births were not gathered: the fall of the birth rate cannot be measured.
    averagePopulation: isBase ? null : totals.population,
    births: isBase ? null : sinceJanuary(period, totals.births),
    deaths: isBase ? null : sinceJanuary(period, totals.deaths),
    childrenUnder5: totals.children,
    malnourishedChildrenUnder5: totals.malnourished,
    universalPreschoolAge5Kept: 1,
    universalPrimaryKept: 1,
    universalLowerSecondaryKept: 1,
  };
}

function villageCounts(
  code: string,
  names: readonly string[],
  totals: UnitTotals,
  period: SamplePeriod,
): SampleCounts["villages"] {
  const random = randomFrom(`tam-duong-2020 ${code}`);
  const sizes = names.map(() => 70 + random(61));
  const flags = (chosen: number) => choose(chosen, names.length, random);

  // Every village is larger than its share of the households: sizes × 10 is room enough.
  const households = spread(
    at(period, totals.households2019, totals.households),
    sizes.map((size) => size * 10),
    random,
  );
  const registered = spread(grown(period, totals.registered), households, random);
  const cultural = spread(grown(period, totals.cultural), registered, random);
  const poor = spread(at(period, totals.poor2019, totals.poor), households, random);
  const notPoor = households.map((count, index) => count - (poor[index] ?? 0));
  const nearPoor = spread(totals.nearPoor, notPoor, random);
  const culturalVillage = flags(totals.culturalVillages);
  const cultureHouse = flags(totals.cultureHouses);
  const artTroupe = flags(totals.artTroupes);

  return names.map((name, index) => ({
    name,
    counts: {
      households: households[index] ?? 0,
      householdsRegistered: registered[index] ?? 0,
      culturalHouseholds: cultural[index] ?? 0,
      poorHouseholds: poor[index] ?? 0,
      nearPoorHouseholds: nearPoor[index] ?? 0,
      culturalVillage: culturalVillage[index] ?? 0,
      cultureHouse: cultureHouse[index] ?? 0,
      artTroupe: artTroupe[index] ?? 0,
    },
  }));
}
