import Database from "better-sqlite3";
import { Kysely, SqliteDialect } from "kysely";
import { expect, test } from "vitest";

import { migrations } from "#backend/db/migrations.ts";

test("0036 keeps the periods with everything that points at them, and lets months in", async () => {
  const raw = new Database(":memory:");
  raw.pragma("foreign_keys = on");
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: raw }) });
  for (const [name, { up }] of Object.entries(migrations)) {
    if (name < "0036") await up(db);
  }
  raw.exec(`
    insert into period values ('2020-H1', 2020, 'H1', '2020-01-01', '2020-06-14', '2020-06-15');
    insert into unit (id, code, name, kind, activeFrom, position)
      values (1, '03394', 'Thèn Sin', 'commune', '2000-01-01', 0);
    insert into formVersion values ('CD-01', 1, '{}', 'ab');
    insert into submission (id, periodCode, formCode, formVersion, unitId, version, status,
        fileName, fileSha256, fileBytes, receivedAt, receivedBy)
      values (5, '2020-H1', 'CD-01', 1, 1, 1, 'accepted', 'a.xlsx', 'cd', x'00', '2020', 'Lan');
    insert into figure (periodCode, unitId, itemCode, value, submissionId, sheet, cell)
      values ('2020-H1', 1, 'agencies', '13', 5, 'Xã', 'D7');`);
  const figures = () => raw.prepare("select * from figure").all();
  const before = figures();

  await db.transaction().execute((tx) => migrations["0036-forms-of-periods"]?.up(tx) ?? fail());

  expect(figures()).toEqual(before);
  expect(raw.pragma("foreign_key_check")).toEqual([]);
  expect(raw.prepare("select * from period").all()).toEqual([
    {
      code: "2020-H1",
      year: 2020,
      kind: "H1",
      startsOn: "2020-01-01",
      opensOn: "2020-01-01",
      dataClosesOn: "2020-06-14",
      dueOn: "2020-06-15",
    },
  ]);
  expect(raw.prepare("select * from periodForm").all()).toEqual([
    { periodCode: "2020-H1", formCode: "CD-01" },
  ]);
  raw.exec(`insert into period values ('2020-M07', 2020, 'M', '2020-06-15', '2020-07-01',
    '2020-07-14', '2020-07-15')`);
  await db.destroy();
});

function fail(): never {
  throw new Error("no such migration");
}
