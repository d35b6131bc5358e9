import Database from "better-sqlite3";
import { Kysely, SqliteDialect } from "kysely";
import { expect, test } from "vitest";

import * as firstSchema from "#backend/db/migrations/0001-first-schema.ts";
import * as signOffSteps from "#backend/db/migrations/0004-sign-off-steps.ts";

const document = `insert into document (id, kind, series, year, subjectKind, subjectId, title,
  status, number, registerYear, symbol, issuedOn, sentBackReason, submittedAt, submittedBy,
  approvedAt, approvedBy, issuedAt, issuedBy, bytes, sha256) values`;

/** A file of the first schema with an issued plan and a decision that was given back. */
async function oldFile() {
  const raw = new Database(":memory:");
  raw.pragma("foreign_keys = on");
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: raw }) });
  await firstSchema.up(db);
  raw.exec(`
    ${document} (1, 'KH', 'KH-UBND', 2020, 'plan', 1, 'Kế hoạch năm 2020', 'issued', 9, 2020,
      'KH-UBND', '2020-02-05', null, '2020-02-04T01:00:00Z', 'Chuyên viên',
      '2020-02-04T02:00:00Z', 'Lãnh đạo', '2020-02-05T03:00:00Z', 'Văn thư', x'25504446', 'ab');
    ${document} (2, 'QĐ', 'QĐ-UBND', 2020, 'rewardDecision', 1, 'Khen thưởng năm 2020', 'draft',
      null, null, 'QĐ-UBND', null, 'Thiếu một hộ', null, null, null, null, null, null, null, null);
    insert into auditEntry (at, accountId, actor, action, subject, previousHash, hash) values
      ('2020-12-01T01:00:00Z', null, 'Ai đó', 'documents.sendBack', 'Khen thưởng năm 2020', '', ''),
      ('2020-12-03T01:00:00Z', 4, 'Lãnh đạo', 'documents.sendBack', 'Khen thưởng năm 2020', '', '');
    create table later (id integer primary key, documentId integer not null references document (id));
    insert into later (documentId) values (1), (2);`);
  return { raw, db };
}

test("0004 keeps every paper with its bytes, and what points at it", async () => {
  const { raw, db } = await oldFile();
  const before = raw.prepare("select * from document order by id").all();

  await db.transaction().execute(async (tx) => signOffSteps.up(tx));

  const after = raw.prepare("select * from document order by id").all();
  expect(after).toHaveLength(2);
  after.forEach((row, index) => expect(row).toMatchObject(before[index] as object));
  expect(raw.pragma("foreign_key_check")).toEqual([]);
  expect(() => raw.exec("delete from document where id = 2")).toThrow("FOREIGN KEY");
  await db.destroy();
});

test("0004 turns what was done to each paper into steps that are never altered", async () => {
  const { raw, db } = await oldFile();

  await db.transaction().execute(async (tx) => signOffSteps.up(tx));

  expect(
    raw
      .prepare(
        "select documentId, action, at, person, accountId, reason from documentStep order by documentId, at",
      )
      .raw()
      .all(),
  ).toEqual([
    [1, "submit", "2020-02-04T01:00:00Z", "Chuyên viên", null, null],
    [1, "approve", "2020-02-04T02:00:00Z", "Lãnh đạo", null, null],
    [1, "issue", "2020-02-05T03:00:00Z", "Văn thư", null, null],
    [2, "sendBack", "2020-12-03T01:00:00Z", "Lãnh đạo", 4, "Thiếu một hộ"],
  ]);
  expect(() => raw.exec("update documentStep set reason = ''")).toThrow("never altered");
  expect(() => raw.exec("delete from documentStep")).toThrow("never deleted");
  await db.destroy();
});

test("0004 lets an issued paper be cancelled and nothing else", async () => {
  const { raw, db } = await oldFile();
  await db.transaction().execute(async (tx) => signOffSteps.up(tx));
  const cancelled =
    "status = 'cancelled', cancelledAt = '2020-02-05T04:00:00Z', cancelledBy = 'Lãnh đạo', cancelReason = 'In nhầm'";

  for (const change of [
    "title = 'khác'",
    `${cancelled}, number = 10`,
    `${cancelled}, bytes = x'00'`,
    `${cancelled}, issuedOn = null`,
  ]) {
    expect(() => raw.exec(`update document set ${change} where id = 1`)).toThrow("never altered");
  }
  raw.exec(`update document set ${cancelled} where id = 1`);
  expect(() => raw.exec("update document set cancelReason = 'khác' where id = 1")).toThrow(
    "never altered",
  );
  expect(() => raw.exec("delete from document where id = 1")).toThrow("never deleted");
  await db.destroy();
});
