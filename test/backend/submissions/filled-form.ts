import { fillCells, type CellEntry } from "#backend/excel/fill-cells.ts";
import { writeForm } from "#backend/excel/write-form.ts";
import type { FormContext } from "#backend/features/submissions/form-context.ts";
import { formWorkbook } from "#backend/features/submissions/form-workbook.ts";
import { campaignForm } from "#shared/features/submissions/campaign-form-data.ts";
import { isAsked } from "#shared/features/submissions/form-definition.ts";
import {
  FIRST_ROW,
  UNIT_COLUMNS,
  unitItemRow,
  villageItemColumn,
} from "#shared/features/submissions/form-layout.ts";
import type { ExpectedUnit } from "#shared/features/submissions/submission-value.ts";
import { cellAddress } from "#shared/kernel/sheet-grid.ts";

export const thenSin: ExpectedUnit = {
  id: 1,
  code: "03394",
  name: "Thèn Sin",
  aliases: [],
  kind: "commune",
  activeFrom: "2000-01-01",
  activeTo: null,
  villages: [
    { id: 11, name: "Nà Sen" },
    { id: 12, name: "Đồi Chè" },
    { id: 13, name: "Suối Hòa" },
  ],
};

export const firstHalf = {
  code: "2020-H1",
  startsOn: "2020-01-01",
  dataClosesOn: "2020-06-14",
  dueOn: "2020-06-20",
};

/** Counts that fit each other, the same in each village. */
const villageCounts: Readonly<Record<string, number>> = {
  households: 100,
  householdsRegistered: 95,
  culturalHouseholds: 80,
  poorHouseholds: 12,
  nearPoorHouseholds: 9,
  culturalVillage: 1,
  cultureHouse: 1,
  artTroupe: 0,
};

const unitCounts: Readonly<Record<string, number>> = {
  agencies: 13,
  culturalAgencies: 8,
  preschools: 1,
  preschoolsMeetingStandard: 1,
  primarySchools: 1,
  primarySchoolsMeetingStandard: 0,
  lowerSecondarySchools: 1,
  lowerSecondarySchoolsMeetingStandard: 0,
  ntmRecognised: 1,
  healthStandardMet: 1,
  ntmCriteriaMet: 19,
  povertyFundDong: 12_345_678,
  childrenUnder5: 200,
  malnourishedChildrenUnder5: 30,
  universalPreschoolAge5Kept: 1,
  universalPrimaryKept: 1,
  universalLowerSecondaryKept: 1,
};

export function blankForm(
  unit: ExpectedUnit = thenSin,
  period = firstHalf,
  previous: FormContext["previous"] = null,
): Promise<Uint8Array> {
  return writeForm(
    formWorkbook(campaignForm, {
      officeName: "UBND huyện Tam Đường",
      isIllustrative: false,
      unit,
      period,
      previous,
      households: [],
    }),
  );
}

/** Every input cell of the unit's form with counts that pass all checks. */
export function goodCells(unit: ExpectedUnit = thenSin): CellEntry[] {
  return campaignForm.sections.flatMap((section) =>
    section.items
      .filter((item) => isAsked(item, unit.kind))
      .flatMap((item): CellEntry[] => {
        if (section.kind === "unit") {
          const value = unitCounts[item.code];
          const address = cellAddress(unitItemRow(section, item), UNIT_COLUMNS.value);
          return value === undefined ? [] : [{ sheet: section.sheet, address, value }];
        }
        return unit.villages.map((_, index) => ({
          sheet: section.sheet,
          address: cellAddress(FIRST_ROW + index, villageItemColumn(section, item)),
          value: villageCounts[item.code] ?? 0,
        }));
      }),
  );
}

/** A filled form; `changes` come over the good values. */
export async function filledForm(
  changes: readonly CellEntry[] = [],
  unit: ExpectedUnit = thenSin,
  period = firstHalf,
): Promise<Buffer> {
  const blank = await blankForm(unit, period);
  return Buffer.from(await fillCells(blank, [...goodCells(unit), ...changes]));
}
