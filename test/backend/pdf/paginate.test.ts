import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { type Box, BREAK, plainBox } from "#backend/pdf/boxes.ts";
import { type LaidPage, paginate } from "#backend/pdf/paginate.ts";

const HEIGHT = 100;

function box(name: number, changes: Partial<Box> = {}): Box {
  const marks: Box["marks"] = [{ kind: "bookmark", y: 0, level: 1, title: String(name) }];
  return { ...plainBox, height: 10, marks, ...changes };
}

function names(page: LaidPage): number[] {
  return page.flatMap((mark) => (mark.kind === "bookmark" ? [Number(mark.title)] : []));
}

const anyBox = fc.record({
  height: fc.integer({ min: 1, max: 40 }),
  before: fc.integer({ min: 0, max: 8 }),
  after: fc.integer({ min: 0, max: 8 }),
  breakBefore: fc.constantFrom(BREAK.free, BREAK.free, BREAK.unwelcome, BREAK.forbidden),
  keepWithNext: fc.boolean(),
});

describe("pages", () => {
  test("hold every box once and in its order, none beyond the foot", () => {
    fc.assert(
      fc.property(fc.array(anyBox, { maxLength: 80 }), (shapes) => {
        const boxes = shapes.map((shape, index) => box(index, shape));
        const pages = paginate(boxes, HEIGHT);
        expect(pages.flatMap(names)).toEqual(boxes.map((_, index) => index));
        for (const page of pages) {
          for (const mark of page) {
            const height = mark.kind === "bookmark" ? (boxes[Number(mark.title)]?.height ?? 0) : 0;
            expect("y" in mark ? mark.y + height : 0).toBeLessThanOrEqual(HEIGHT + 0.01);
          }
        }
      }),
    );
  });

  test("end where it is allowed whenever the page has such a place", () => {
    fc.assert(
      fc.property(fc.array(anyBox, { maxLength: 80 }), (shapes) => {
        const boxes = shapes.map((shape, index) => box(index, shape));
        const allowed = (at: number) =>
          boxes[at]?.breakBefore === BREAK.free && boxes[at - 1]?.keepWithNext === false;
        for (const page of paginate(boxes, HEIGHT).slice(0, -1)) {
          const [first = 0, ...rest] = names(page);
          const next = (rest.at(-1) ?? first) + 1;
          expect(allowed(next) || !rest.some(allowed)).toBe(true);
        }
      }),
    );
  });

  test("never part a signature from the lines that must stand over it", () => {
    for (let lines = 4; lines < 40; lines += 1) {
      const text = Array.from({ length: lines }, (_, index) => box(index, { isText: true }));
      const pages = paginate([...text, box(lines, { height: 35, linesAbove: 2 })], HEIGHT);
      const last = pages.map(names).find((page) => page.includes(lines)) ?? [];
      expect(last.slice(-3)).toEqual([lines - 2, lines - 1, lines]);
    }
  });

  test("begin with the table's head again, and leave room for it", () => {
    const head = { height: 20, marks: box(99).marks };
    const rows = Array.from({ length: 30 }, (_, index) => box(index, { head }));
    const first = box(98, { height: 20, keepWithNext: true });
    const pages = paginate([first, ...rows], HEIGHT).map(names);
    expect(pages[0]).toEqual([98, 0, 1, 2, 3, 4, 5, 6, 7]);
    expect(pages[1]).toEqual([99, 8, 9, 10, 11, 12, 13, 14, 15]);
  });

  test("drop the room over what begins a page", () => {
    const pages = paginate([box(0, { height: 95 }), box(1, { before: 30 })], HEIGHT);
    expect(pages[1]?.[0]).toMatchObject({ y: 0 });
  });
});
