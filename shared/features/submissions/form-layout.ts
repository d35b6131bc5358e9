import type { FormItem, FormSection, TypedShare } from "./form-definition.ts";

/** Title, unit and period, note; then a blank row; then the head of the table. */
export const HEADER_ROW = 6;
export const FIRST_ROW = 7;

/** Column B: the village's name, or the item's. */
export const NAME_COLUMN = 2;

/** The unit sheet: number, item, measure, value, typed share, previous value. */
export const UNIT_COLUMNS = { number: 1, name: 2, measure: 3, value: 4, share: 5, previous: 6 };

/** Column of an item on the villages sheet. */
export function villageItemColumn(section: FormSection, item: FormItem): number {
  return NAME_COLUMN + 1 + section.items.indexOf(item);
}

/** Column of a typed share on the villages sheet, after the items. */
export function villageShareColumn(section: FormSection, share: TypedShare): number {
  return NAME_COLUMN + 1 + section.items.length + section.shares.indexOf(share);
}

/** Column of an item's previous figure on the villages sheet, one column apart on the right. */
export function villagePreviousColumn(section: FormSection, item: FormItem): number {
  return villageLastColumn(section) + 2 + section.items.indexOf(item);
}

/** The last column that is filled in and printed. */
export function villageLastColumn(section: FormSection): number {
  return NAME_COLUMN + section.items.length + section.shares.length;
}

/** Row of an item on the unit sheet. */
export function unitItemRow(section: FormSection, item: FormItem): number {
  return FIRST_ROW + section.items.indexOf(item);
}

/** Row of a typed share on the unit sheet: beside its numerator. */
export function unitShareRow(section: FormSection, share: TypedShare): number {
  return FIRST_ROW + section.items.findIndex(({ code }) => code === share.numerator);
}
