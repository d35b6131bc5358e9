import { expect, test } from "vitest";

import { migrations } from "#backend/db/migrations.ts";
import { fileBefore } from "./file-before.ts";

/** A file as it was before, with a plan whose text names a target that is gone already. */
async function oldFile() {
  const { raw, db } = await fileBefore("0033-lasting-plan-rows");
  const content = JSON.stringify({
    blocks: [{ content: [{ type: "target", targetId: 40, typed: "61,5%" }] }],
  });
  raw.exec(`
    insert into plan (id, year, agency, sourceName, sourceSha256, importedAt)
      values (1, 2020, 'UBND huyện', 'a.txt', 'ab', '2020-01-01T00:00:00Z');
    insert into planTarget (id, planId, position, groupNumber, text, comparator, value, unit)
      values (7, 1, 0, '(1)', 'Có 61,5% số xã', '=', '61.5', '%');
    insert into planTask (id, planId, position, kind, number, title, leadAgency)
      values (3, 1, 0, 'task', '1', 'Trồng rừng', 'Hạt Kiểm lâm');
    insert into planAssignment (id, planId, position, number, agency, duties)
      values (5, 1, 0, '1', 'Phòng Nội vụ', '["Tổng hợp"]');`);
  raw
    .prepare(
      `insert into paperVersion (documentId, revision, content, startedAt, savedAt, savedBy)
       values (1, 1, ?, '2020', '2020', 'Lan')`,
    )
    .run(content);
  return { raw, db };
}

test("0033 keeps every row of the plan's tables", async () => {
  const { raw, db } = await oldFile();
  const tables = ["planTarget", "planTask", "planAssignment"];
  const rowsOf = () => tables.map((table) => raw.prepare(`select * from ${table}`).all());
  const before = rowsOf();

  await migrations["0033-lasting-plan-rows"]?.up(db);

  expect(rowsOf()).toEqual(before);
  expect(raw.pragma("foreign_key_check")).toEqual([]);
  await db.destroy();
});

test("0033 never gives a number again, not even one that only a text remembers", async () => {
  const { raw, db } = await oldFile();
  await migrations["0033-lasting-plan-rows"]?.up(db);
  const add = raw.prepare(
    `insert into planTarget (planId, position, groupNumber, text, comparator) values (1, ?, '', 'x', 'keep')`,
  );

  const first = add.run(1).lastInsertRowid;
  raw.exec("delete from planTarget");
  const second = add.run(1).lastInsertRowid;

  expect([first, second]).toEqual([41, 42]);
  await db.destroy();
});
