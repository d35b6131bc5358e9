import type { SheetGrid } from "#shared/kernel/sheet-grid.ts";
import { foldVietnamese } from "#shared/kernel/vietnamese.ts";
import type { FormSection } from "../form-definition.ts";
import { type HouseholdTable, locateList } from "../households/locate-list.ts";
import { locateUnit, type UnitList } from "./locate-unit.ts";
import { locateVillages, type VillageTable } from "./locate-villages.ts";

/** A section's sheet, by its name; renamed or copied elsewhere, by what stands in it. */
export function findSheet(
  sheets: readonly SheetGrid[],
  section: FormSection,
): SheetGrid | undefined {
  const wanted = foldVietnamese(section.sheet);
  return (
    sheets.find(({ name }) => name === section.sheet) ??
    sheets.find(({ name }) => foldVietnamese(name) === wanted) ??
    sheets.find((sheet) => {
      const place = locateSection(sheet, section);
      return place !== undefined && place.missing.length === 0;
    })
  );
}

/** Where the section's table stands in a sheet, whatever its kind. */
export function locateSection(
  sheet: SheetGrid,
  section: FormSection,
): VillageTable | UnitList | HouseholdTable | undefined {
  switch (section.kind) {
    case "villages":
      return locateVillages(sheet, section);
    case "unit":
      return locateUnit(sheet, section);
    case "households":
      return locateList(sheet, section);
  }
}
