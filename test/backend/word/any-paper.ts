import fc from "fast-check";

import type { BlockOf, PaperBlock, PaperContent } from "#shared/features/documents/paper-text.ts";
import { numberingStyles } from "#shared/features/documents/paper-schemas.ts";

/** Texts as people write them, and as nobody should. */
const words = fc.oneof(
  fc.constantFrom(
    "Phấn đấu đến hết năm 2020 có 61,5% số xã đạt chuẩn",
    "giai đoạn 2016 - 2020",
    "Kế hoạch số 709/KH-UBND",
    "./.",
    " ",
    "  hai khoảng trắng  ",
    "- gạch đầu dòng",
    "1. số gõ tay",
    "đ) điểm",
    "]]><w:p/>&amp;\"'",
    "tab\tvà\nxuống dòng\r\nrồi\rnữa",
    "\u0000\u0008\u001f\ufffe",
    "👩🏽‍🌾 nông dân \ud800 nửa",
    "Đường", // decomposed
    "không\u00a0ngắt 2016\u00a0-\u00a02020",
  ),
  fc.string({ minLength: 1, maxLength: 30, unit: "binary" }),
  fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }),
);
const flag = fc.constantFrom(undefined, true as const);
const looks = fc
  .record({ bold: flag, italics: flag })
  .map(({ bold, italics }) => ({ ...(bold ? { bold } : {}), ...(italics ? { italics } : {}) }));
const content = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .tuple(words, looks)
        .map(([text, look]) => ({ type: "text" as const, text, ...look })),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.integer({ min: 1, max: 1e9 }), words, looks)
        .map(([targetId, typed, look]) => ({ type: "target" as const, targetId, typed, ...look })),
    },
    { weight: 1, arbitrary: fc.constant({ type: "break" as const }) },
  ),
  { maxLength: 4 },
);
const numbering = fc.record({
  style: fc.constantFrom(...numberingStyles),
  fixed: fc.oneof(
    { weight: 4, arbitrary: fc.constant(null) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        "1",
        "2",
        "7",
        "III",
        "b)",
        "đ)",
        "(4)",
        "2.1",
        "A",
        "Điều 3",
        "Phần II",
        "5a",
        "07",
        "-",
        "1.",
        "\u0001",
        " 5 ",
        "- 2",
      ),
    },
    { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 20 }) },
  ),
});
const maybeNumbering = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: numbering },
);
const align = fc.constantFrom("left" as const, "center" as const, "right" as const);
const cell = fc
  .tuple(
    content,
    fc.constantFrom(undefined, 1, 2, 3),
    fc.constantFrom(undefined, "left", "center", "right"),
  )
  .map(([runs, columnSpan, own]) => ({
    content: runs,
    ...(columnSpan === undefined ? {} : { columnSpan }),
    ...(own === undefined ? {} : { align: own as "left" }),
  }));

const table: fc.Arbitrary<Omit<BlockOf<"table">, "id">> = fc.record({
  kind: fc.constant("table" as const),
  headerRows: fc.integer({ min: 0, max: 3 }),
  columns: fc.array(fc.record({ widthPercent: fc.integer({ min: 1, max: 100 }), align }), {
    minLength: 1,
    maxLength: 5,
  }),
  rows: fc.array(fc.record({ cells: fc.array(cell, { minLength: 1, maxLength: 4 }) }), {
    maxLength: 4,
  }),
});

const block = fc.oneof(
  fc.record({ kind: fc.constant("basis" as const), content, actId: fc.constantFrom(null, 7) }),
  fc.record({
    kind: fc.constant("heading" as const),
    level: fc.integer({ min: 1, max: 6 }),
    numbering: maybeNumbering,
    content,
  }),
  fc.record({
    kind: fc.constant("paragraph" as const),
    level: fc.integer({ min: 0, max: 6 }),
    numbering: maybeNumbering,
    content,
  }),
  fc.record({
    kind: fc.constant("bullet" as const),
    level: fc.integer({ min: 1, max: 3 }),
    mark: fc.constantFrom("-" as const, "+" as const, null),
    numbering: maybeNumbering,
    content,
  }),
  table,
  fc.record({
    kind: fc.constant("list" as const),
    source: fc.constantFrom("targets" as const, "tasks" as const, "assignments" as const),
  }),
  fc.record({ kind: fc.constant("annex" as const), content }),
);

const lines = fc.array(words, { maxLength: 4 });

/** Any text that the program can keep. */
export const anyPaper: fc.Arbitrary<PaperContent> = fc.record({
  title: fc.oneof(words, fc.constant("")),
  addressees: lines,
  blocks: fc
    .array(block, { maxLength: 14 })
    .map((blocks) =>
      blocks.map((each, index): PaperBlock => ({ ...each, id: `khối ${index}` }) as PaperBlock),
    ),
  recipients: lines,
  signer: fc.record({
    authority: fc.array(words, { maxLength: 3 }),
    name: fc.option(words, { nil: null }),
  }),
});
