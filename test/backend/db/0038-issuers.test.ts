import Database from "better-sqlite3";
import { Kysely, SqliteDialect } from "kysely";
import { expect, test } from "vitest";

import { migrations } from "#backend/db/migrations.ts";

test("0038 leaves an office a district's and its papers the committee's", async () => {
  const raw = new Database(":memory:");
  raw.pragma("foreign_keys = on");
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: raw }) });
  for (const [name, { up }] of Object.entries(migrations)) {
    if (name < "0038") await up(db);
  }
  raw.exec(`
    insert into office (id, name, issuingBody, superiorBody, chairTitle, place, symbol, isIllustrative)
      values (1, 'UBND huyện Thử', 'ỦY BAN NHÂN DÂN HUYỆN THỬ', null, 'CHỦ TỊCH', 'Thử', 'UBND', 0);
    insert into freePaper (kind, secretary, createdAt, createdBy)
      values ('letter', null, '2020-11-20T02:00:00.000Z', 'Lan');`);

  await db.transaction().execute((tx) => migrations["0038-issuers"]?.up(tx) ?? fail());

  expect(raw.prepare("select * from office").get()).toMatchObject({
    name: "UBND huyện Thử",
    level: "district",
    provinceBody: null,
    boardName: null,
    boardSymbol: null,
  });
  expect(raw.prepare("select * from freePaper").get()).toMatchObject({
    kind: "letter",
    issuer: "committee",
  });
  expect(() => raw.exec("update office set level = 'province'")).toThrow(/CHECK/u);
  await db.destroy();
});

function fail(): never {
  throw new Error("no such migration");
}
