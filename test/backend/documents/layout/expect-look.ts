import { expect } from "vitest";

import { type Look, shortRule } from "./decree-figures.ts";
import type { Rule, Spot } from "./measure-page.ts";

/** Millimetres by which a middle or an edge may be off. */
export const NEAR_MM = 0.3;

export function expectLook(spot: Spot, look: Look): void {
  const [smallest, largest] = look.sizes;
  const { text, bold, italics, sizes } = spot;
  expect({ text, bold, italics }).toEqual({ text, bold: look.bold, italics: look.italics });
  expect(sizes, text).toHaveLength(1);
  expect(sizes[0], text).toBeGreaterThanOrEqual(smallest);
  expect(sizes[0], text).toBeLessThanOrEqual(largest);
  if (look.capitals) expect(text).toBe(text.toLocaleUpperCase("vi"));
  else expect(text).not.toBe(text.toLocaleUpperCase("vi").replace(/^\d+$/u, ""));
}

export function expectNear(mm: number, wanted: number): void {
  expect(Math.abs(mm - wanted), `${mm} mm for ${wanted} mm`).toBeLessThan(NEAR_MM);
}

export function expectShortRule(rule: Rule | null, spot: Spot): void {
  const share = (rule?.length ?? 0) / (spot.right - spot.left);
  expect(share, spot.text).toBeGreaterThanOrEqual(shortRule[0]);
  expect(share, spot.text).toBeLessThanOrEqual(shortRule[1]);
  expectNear(rule?.middle ?? 0, spot.middle);
}
