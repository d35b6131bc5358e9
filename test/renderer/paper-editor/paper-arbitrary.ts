import fc from "fast-check";

import { numberingStyles, paperContentSchema } from "#shared/features/documents/paper-schemas.ts";
import type { PaperBlock, PaperInline } from "#shared/features/documents/paper-text.ts";
import { tidyContent } from "#shared/features/documents/tidy-content.ts";

const words = fc.stringMatching(/^[ăâđêôơưếộựa-z0-9 ,.;%‰“”()-]{1,24}$/u);
const looks = fc.record(
  { bold: fc.constant(true as const), italics: fc.constant(true as const) },
  { requiredKeys: [] },
);
const run: fc.Arbitrary<PaperInline> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(words, looks)
      .map(([text, look]) => ({ type: "text" as const, text, ...look })),
  },
  fc
    .tuple(fc.integer({ min: 1, max: 99 }), words, looks)
    .map(([targetId, typed, look]) => ({ type: "target" as const, targetId, typed, ...look })),
  fc.constant({ type: "break" as const }),
);
const content = fc.array(run, { maxLength: 5 });
const numbering = fc.option(
  fc.record({
    style: fc.constantFrom(...numberingStyles),
    fixed: fc.option(fc.constantFrom("7", "3.2", "IV", "d)", "(5)")),
  }),
);
const level = (least: number, most: number) => fc.integer({ min: least, max: most });
const align = fc.constantFrom("left", "center", "right");

const table = fc.tuple(level(1, 4), level(1, 4), level(0, 2)).chain(([width, height, headerRows]) =>
  fc.record({
    headerRows: fc.constant(headerRows),
    columns: fc.array(fc.record({ widthPercent: level(1, 40), align }), {
      minLength: width,
      maxLength: width,
    }),
    rows: fc.array(row(width), { minLength: height, maxLength: height }),
  }),
);

/** Cells that fill the width of the table, some of them over several columns. */
function row(width: number) {
  const cell = fc.record(
    { content, columnSpan: level(2, 3), align },
    { requiredKeys: ["content"] },
  );
  return fc.array(cell, { minLength: width, maxLength: width }).map((cells) => {
    let left = width;
    const fitting = cells.flatMap(({ columnSpan = 1, ...rest }) => {
      const span = Math.min(columnSpan, left);
      left -= span;
      if (span === 0) return [];
      const { content: runs, ...looks } = rest;
      return [{ content: runs, ...(span > 1 ? { columnSpan: span } : {}), ...looks }];
    });
    return { cells: fitting };
  });
}

const blockBodies = [
  fc.record({ kind: fc.constant("basis" as const), content, actId: fc.option(level(1, 9)) }),
  fc.record({ kind: fc.constant("heading" as const), level: level(1, 6), numbering, content }),
  fc.record({ kind: fc.constant("paragraph" as const), level: level(0, 6), numbering, content }),
  fc.record({
    kind: fc.constant("bullet" as const),
    level: level(1, 3),
    mark: fc.option(fc.constantFrom("-", "+")),
    numbering,
    content,
  }),
  table.map((parts) => ({ kind: "table" as const, ...parts })),
  fc.record({
    kind: fc.constant("list" as const),
    source: fc.constantFrom("targets", "tasks", "assignments"),
  }),
  fc.record({ kind: fc.constant("annex" as const), content }),
] as const;

/** Blocks of a paper as they are stored: tidy, checked, every id its own. */
export const paperBlocks: fc.Arbitrary<PaperBlock[]> = fc
  .array(fc.oneof(...blockBodies), { maxLength: 12 })
  .map((bodies) => {
    const blocks = bodies.map((body, index) => ({ id: `b${String(index)}`, ...body }));
    return paperContentSchema.parse(
      tidyContent({
        title: "",
        addressees: [],
        // Checked one line above: the schema says whether they are blocks.
        blocks: blocks as PaperBlock[],
        recipients: [],
        signer: { authority: [], name: null },
      }),
    ).blocks;
  });
