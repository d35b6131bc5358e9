import { describe, expect, test } from "vitest";

import { textAt } from "#renderer/components/paper-desk/text-at.ts";

const line = (page: number, top: number, left: number, from: number, to: number) => ({
  page,
  top,
  bottom: top + 14,
  left,
  right: left + 200,
  from,
  to,
});
const places = [
  { blockId: "a", lines: [line(1, 100, 85, 0, 40), line(1, 116, 85, 40, 80)] },
  { blockId: "b", lines: [line(2, 60, 85, 0, 40)] },
  { blockId: "right", lines: [line(2, 60, 320, 0, 20)] },
];

describe("a click on a page finds its place in the text", () => {
  test.each([
    { why: "the start of a line", x: 85, y: 105, page: 1, gives: { blockId: "a", offset: 0 } },
    {
      why: "the middle of the second line",
      x: 185,
      y: 120,
      page: 1,
      gives: { blockId: "a", offset: 60 },
    },
    {
      why: "the margin beside a line",
      x: 20,
      y: 120,
      page: 1,
      gives: { blockId: "a", offset: 40 },
    },
    { why: "below the last line", x: 285, y: 700, page: 1, gives: { blockId: "a", offset: 80 } },
    { why: "another page", x: 185, y: 65, page: 2, gives: { blockId: "b", offset: 20 } },
    { why: "a cell at the right", x: 330, y: 65, page: 2, gives: { blockId: "right", offset: 1 } },
    { why: "a page without text", x: 10, y: 10, page: 9, gives: null },
  ])("$why", ({ x, y, page, gives }) => {
    expect(textAt(places, { x, y, page })).toEqual(gives);
  });
});
