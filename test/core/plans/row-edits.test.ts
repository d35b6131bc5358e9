import fc from "fast-check";
import { expect, test } from "vitest";

import { applyRowEdits, type RowEdit } from "#shared/features/plans/row-edits.ts";
import { undoRowEdits } from "#shared/features/plans/undo-row-edits.ts";

type Fields = Readonly<{ text: string; owner: string }>;
type Row = Fields & Readonly<{ id: number | null }>;
type Stored = Fields & Readonly<{ id: number }>;

const rows: readonly Stored[] = [1, 2, 3].map((id) => ({ id, text: `dòng ${id}`, owner: "" }));
const make = (fields: Fields): Row => ({ ...fields, id: null });

/** As the data file does it: new rows get numbers that no row ever had. */
function edited(table: readonly Stored[], edits: readonly RowEdit<Fields>[], known = table) {
  const removed = new Map<number, Row>(known.map((row) => [row.id, row]));
  const result = applyRowEdits<Fields, Row>(table, edits, make, removed);
  if ("missing" in result) return result;
  return { rows: result.rows.map((row, at): Stored => ({ ...row, id: row.id ?? 1000 + at })) };
}

test("rows are put before the one that is named, one behind the other, or at the end", () => {
  const fields = { text: "mới", owner: "" };
  const reply = edited(rows, [
    { edit: "add", before: 2, fields },
    { edit: "add", before: 2, fields: { ...fields, text: "mới nữa" } },
    { edit: "move", id: 1, before: null },
    { edit: "set", id: 3, fields: { owner: "Phòng Nội vụ" } },
  ]);
  expect("rows" in reply && reply.rows.map(({ text, owner }) => text + owner)).toEqual([
    "mới",
    "mới nữa",
    "dòng 2",
    "dòng 3Phòng Nội vụ",
    "dòng 1",
  ]);
});

test.each<RowEdit<Fields>>([
  { edit: "set", id: 9, fields: {} },
  { edit: "remove", id: 9 },
  { edit: "move", id: 1, before: 9 },
  { edit: "restore", id: 9, before: null },
])("an edit of a row that is not there changes nothing: $edit", (edit) => {
  expect(edited(rows, [{ edit: "remove", id: 2 }, edit])).toEqual({ missing: 9 });
});

test("a row that is there cannot be brought back a second time", () => {
  expect(edited(rows, [{ edit: "restore", id: 2, before: null }])).toEqual({ missing: 2 });
});

const anId = fc.constantFrom(1, 2, 3, 4, 5, 6);
const aPlace = fc.option(anId);
const anEdit: fc.Arbitrary<RowEdit<Fields>> = fc.oneof(
  fc.record({
    edit: fc.constant("set" as const),
    id: anId,
    fields: fc.record({ text: fc.string() }),
  }),
  fc.record({
    edit: fc.constant("add" as const),
    before: aPlace,
    fields: fc.record({ text: fc.string(), owner: fc.constant("") }),
  }),
  fc.record({ edit: fc.constant("remove" as const), id: anId }),
  fc.record({ edit: fc.constant("move" as const), id: anId, before: aPlace }),
);

test("undoing brings back every row, field and place; undoing that does it all again", () => {
  const before = [1, 2, 3, 4, 5, 6].map((id) => ({ id, text: `dòng ${id}`, owner: "" }));
  fc.assert(
    fc.property(fc.array(anEdit, { minLength: 1, maxLength: 8 }), (edits) => {
      const after = edited(before, edits);
      if ("missing" in after) return;
      const undo = undoRowEdits<Fields, Stored>(before, after.rows, ["text", "owner"]);
      const undone = edited(after.rows, undo, before);
      expect(undone).toEqual({ rows: before });
      const redo = undoRowEdits<Fields, Stored>(after.rows, before, ["text", "owner"]);
      expect(edited(before, redo, after.rows)).toEqual(after);
    }),
    { seed: 33, numRuns: 150 },
  );
});
