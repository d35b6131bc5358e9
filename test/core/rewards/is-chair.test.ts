import { expect, test } from "vitest";

import { isChair } from "#shared/features/rewards/is-chair.ts";

test("the chairman is known by his office, a deputy is not taken for him", () => {
  expect(["Chủ tịch", "CHỦ TỊCH", "Chủ tịch UBND huyện"].every(isChair)).toBe(true);
  expect(["Phó Chủ tịch", "Trưởng phòng Nội vụ", ""].some(isChair)).toBe(false);
});
