import { foldVietnamese } from "#shared/kernel/vietnamese.ts";
import type { NominationCategory } from "./contract.ts";

/**
 * What makes two nominations of a year the same: one achievement is not rewarded twice.
 * Case, tone marks, spaces and commas do not matter; two people of one name in different
 * units are two people.
 *
 * @source Luật Thi đua, khen thưởng 2022, Điều 5.2c
 */
export function nominationKey(
  nomination: Readonly<{ category: NominationCategory; name: string; unitId: number | null }>,
): string {
  const name = foldVietnamese(nomination.name).replace(/[.,;]/g, "");
  return `${nomination.category}/${nomination.unitId ?? ""}/${name}`;
}
