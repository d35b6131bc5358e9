import { expect, test } from "vitest";

import { fileBefore } from "./file-before.ts";

test("0041 leaves the values that are there as they are, without a note", async () => {
  const { raw, db, migrate } = await fileBefore("0041-cell-notes");
  raw.pragma("foreign_keys = off");
  raw.exec(`
    insert into submissionValue (submissionId, villageId, itemCode, value, sheet, cell, typedText)
      values (1, null, 'births', '41', 'Xã', 'D20', '041');`);

  await migrate();

  expect(raw.prepare("select * from submissionValue").all()).toEqual([
    {
      id: 1,
      submissionId: 1,
      villageId: null,
      itemCode: "births",
      value: "41",
      sheet: "Xã",
      cell: "D20",
      typedText: "041",
      note: null,
    },
  ]);
  await db.destroy();
});
