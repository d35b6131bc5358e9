import { describe, expect, test } from "vitest";

import {
  cornerRect,
  type Rect,
  sealRect,
  signerRect,
} from "#shared/features/signing/signature-places.ts";

const ROOM: Rect = { left: 300, bottom: 200, width: 200, height: 78 };
const mm = (points: number) => Math.round((points * 25.4) / 72);

describe("signerRect", () => {
  test("stands in the middle of the room, in the size of the signature on paper", () => {
    const rect = signerRect(ROOM, { widthMm: 40, heightShare: 0.5 });
    expect([mm(rect.width), mm(rect.height)]).toEqual([40, 20]);
    expect(rect.left + rect.width / 2).toBeCloseTo(400);
    expect(rect.bottom + rect.height / 2).toBeCloseTo(239);
  });

  test("is made smaller than it is, in its shape, where the room is smaller", () => {
    const rect = signerRect(ROOM, { widthMm: 80, heightShare: 0.8 });
    expect(rect.height).toBeCloseTo(78);
    expect(rect.height / rect.width).toBeCloseTo(0.8);
    expect(rect.left).toBeGreaterThan(ROOM.left);
  });
});

describe("sealRect", () => {
  test("has its real size and covers the left third of the signature", () => {
    const signature: Rect = { left: 330, bottom: 210, width: 120, height: 60 };
    const seal = sealRect(signature, { widthMm: 36, heightShare: 1 });
    expect([mm(seal.width), mm(seal.height)]).toEqual([36, 36]);
    expect(seal.left + seal.width).toBeCloseTo(330 + 120 / 3);
    expect(seal.left).toBeLessThan(330);
    expect(seal.bottom + seal.height / 2).toBeCloseTo(240);
  });
});

test("the office's words stand in the first page's upper right corner, above its text", () => {
  const corner = cornerRect({ width: 595.28, height: 841.89 });
  expect(mm(595.28 - corner.left - corner.width)).toBe(12);
  expect(mm(841.89 - corner.bottom)).toBeLessThan(20);
  expect(corner.bottom + corner.height).toBeLessThan(841.89);
});
