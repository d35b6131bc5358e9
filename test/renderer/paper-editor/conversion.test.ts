import fc from "fast-check";
import { expect, test } from "vitest";

import { fromDocument } from "#renderer/components/paper-editor/text/from-document.ts";
import { toDocument } from "#renderer/components/paper-editor/text/to-document.ts";

import { paperBlocks } from "./paper-arbitrary.ts";

test("any text goes into the editor and comes out as it was, to the letter", () => {
  fc.assert(
    fc.property(paperBlocks, (blocks) => {
      const document = toDocument(blocks);
      document.check();
      // As written out: two texts are compared in that form when people's changes are merged.
      expect(JSON.stringify(fromDocument(document))).toBe(JSON.stringify(blocks));
    }),
    { numRuns: 300 },
  );
});

test("a blank paper shows one paragraph to write in and stays blank", () => {
  const document = toDocument([]);

  expect(document.childCount).toBe(1);
  expect(fromDocument(document)).toEqual([]);
});

test("a table without rows gets one, its cells lines", () => {
  const document = toDocument([
    {
      kind: "table",
      id: "t",
      headerRows: 1,
      columns: [
        { widthPercent: 20, align: "left" },
        { widthPercent: 80, align: "right" },
      ],
      rows: [],
    },
  ]);

  expect(document.toString()).toBe(
    "doc(table(table_row(table_cell(cell_line), table_cell(cell_line))))",
  );
});
