import { foldTonePlacement } from "#shared/kernel/vietnamese.ts";
import type { FindingList } from "../findings.ts";
import { BIRTH_YEAR_CODE, type ReadHousehold } from "./household-list.ts";

type Place = Readonly<{ sheet: string; cell: string }>;

/**
 * Tells of a household that seems to be in the list twice: the same village and name, and
 * years of birth that are equal or not told.
 */
export function duplicateHouseholds(
  findings: FindingList,
): (household: ReadHousehold, village: string, place: Place) => void {
  const seen = new Map<string, { year: string | null; cell: string }[]>();
  return ({ villageId, headName, answers }, village, place) => {
    const key = `${villageId}|${foldTonePlacement(headName.toLowerCase())}`;
    const year = answers[BIRTH_YEAR_CODE] ?? null;
    const earlier = seen.get(key) ?? [];
    const same = earlier.find(
      (other) => other.year === null || year === null || other.year === year,
    );
    if (same !== undefined) {
      findings.add("duplicate-household", place, { head: headName, village, firstCell: same.cell });
    }
    seen.set(key, [...earlier, { year, cell: place.cell }]);
  };
}
