/**
 * Illustrative totals of each unit, made up so that the district's published ratios
 * come out: 8 communes of new countryside standard, 6/13 preschools, 9/12 primary and
 * 4/13 lower secondary schools, 95/118 villages.
 *
 * `poor2019` and `households2019` are the base year's; the rest is at the end of 2020.
 */
export type UnitTotals = Readonly<{
  households2019: number;
  households: number;
  registered: number;
  cultural: number;
  poor2019: number;
  poor: number;
  nearPoor: number;
  culturalVillages: number;
  cultureHouses: number;
  artTroupes: number;
  agencies: number;
  culturalAgencies: number;
  /** Of preschool, primary, lower secondary: all, then those meeting the standard. */
  schools: readonly [number, number, number];
  schoolsMeeting: readonly [number, number, number];
  /** Criteria of new countryside met, 0–19; null in a town, where they do not apply. */
  ntmCriteria: number | null;
  ntmCriteria2019: number | null;
  health: 0 | 1;
  fundDong: number;
  population: number;
  births: number;
  deaths: number;
  children: number;
  malnourished: number;
}>;

// prettier-ignore
export const unitTotals: Readonly<Record<string, UnitTotals>> = {
  //       households       registered cultural  poor     near  villages   agencies  schools                NTM     y tế  fund         people births deaths children
  "03394": row([628, 640],   [622, 581],   [104, 77],  58, [8, 9, 7],    [5, 5],   [1, 1, 1], [0, 1, 0], [19, 19], 1,  9_200_000, [3020, 61, 15], [300, 60]),
  // Sùng Phài left before the end of 2020: only its base year is used.
  "03397": row([520, 520],   [494, 443],   [106, 106], 52, [6, 5, 5],    [5, 5],   [1, 1, 1], [0, 0, 0], [14, 14], 1,  6_100_000, [2480, 51, 13], [250, 56]),
  "03400": row([815, 830],   [780, 669],   [336, 290], 95, [6, 4, 5],    [6, 6],   [1, 1, 1], [0, 0, 0], [11, 13], 1,  7_350_000, [4130, 92, 21], [440, 119]),
  "03405": row([756, 770],   [731, 627],   [300, 262], 90, [6, 4, 5],    [6, 6],   [1, 1, 1], [0, 0, 0], [11, 13], 1,  7_100_000, [3850, 85, 19], [410, 109]),
  "03406": row([600, 610],   [600, 560],   [95, 70],   55, [6, 7, 6],    [5, 5],   [1, 1, 1], [1, 1, 0], [19, 19], 1,  8_450_000, [2960, 60, 15], [290, 58]),
  "03412": row([1395, 1420], [1400, 1313], [160, 114], 99, [12, 13, 11], [7, 7],   [1, 1, 1], [1, 1, 1], [19, 19], 1, 17_600_000, [6150, 119, 31], [570, 91]),
  "03413": row([708, 720],   [690, 612],   [141, 101], 72, [6, 4, 6],    [5, 5],   [1, 1, 1], [0, 1, 0], [14, 16], 1,  8_300_000, [3460, 71, 17], [345, 76]),
  "03415": row([550, 560],   [545, 497],   [84, 62],   50, [5, 6, 5],    [5, 5],   [1, 0, 1], [0, 0, 0], [19, 19], 1,  6_900_000, [2790, 57, 14], [280, 59]),
  "03418": row([717, 730],   [715, 662],   [109, 80],  61, [7, 8, 7],    [5, 5],   [1, 1, 1], [1, 1, 0], [19, 19], 1,  8_650_000, [3420, 68, 17], [330, 66]),
  "03421": row([609, 620],   [606, 570],   [93, 68],   52, [7, 8, 7],    [5, 5],   [1, 1, 1], [1, 1, 1], [19, 19], 1,  9_050_000, [2920, 57, 15], [280, 53]),
  "03424": row([1188, 1210], [1190, 1113], [171, 121], 97, [13, 14, 11], [7, 7],   [1, 1, 1], [1, 1, 1], [19, 19], 1, 15_400_000, [5260, 102, 26], [490, 83]),
  "03427": row([776, 790],   [766, 695],   [124, 91],  71, [6, 8, 7],    [5, 5],   [1, 1, 1], [0, 1, 0], [17, 19], 1,  8_200_000, [3610, 73, 18], [355, 75]),
  "03430": row([1100, 1120], [1030, 806],  [557, 492], 123, [5, 3, 4],   [6, 5],   [1, 1, 1], [0, 0, 0], [9, 10],  0,  6_250_000, [5930, 148, 33], [710, 225]),
  "03390": row([1748, 1780], [1752, 1632], [90, 71],   62, [8, 7, 7],    [31, 31], [1, 1, 1], [1, 1, 1], [null, null], 1, 24_000_000, [7100, 144, 34], [640, 90]),
};

function row(
  [households2019, households]: readonly [number, number],
  [registered, cultural]: readonly [number, number],
  [poor2019, poor]: readonly [number, number],
  nearPoor: number,
  [culturalVillages, cultureHouses, artTroupes]: readonly [number, number, number],
  [agencies, culturalAgencies]: readonly [number, number],
  schools: readonly [number, number, number],
  schoolsMeeting: readonly [number, number, number],
  [ntmCriteria2019, ntmCriteria]: readonly [number | null, number | null],
  health: 0 | 1,
  fundDong: number,
  [population, births, deaths]: readonly [number, number, number],
  [children, malnourished]: readonly [number, number],
): UnitTotals {
  return {
    households2019,
    households,
    registered,
    cultural,
    poor2019,
    poor,
    nearPoor,
    culturalVillages,
    cultureHouses,
    artTroupes,
    agencies,
    culturalAgencies,
    schools,
    schoolsMeeting,
    ntmCriteria,
    ntmCriteria2019,
    health,
    fundDong,
    population,
    births,
    deaths,
    children,
    malnourished,
  };
}
