import { mm } from "#backend/pdf/units.ts";
import type { LayoutProfile } from "#shared/features/documents/layout-profile.ts";

/** Points in the twentieths that Word measures lengths in. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Points in the halves that Word measures letters in. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** The width of the text, which every table takes up, in twentieths of a point. */
export function tableWidth({ pageMm, marginsMm }: LayoutProfile): number {
  return twips(mm(pageMm.width - marginsMm.left - marginsMm.right));
}
