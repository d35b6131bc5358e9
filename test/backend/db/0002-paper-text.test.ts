import Database from "better-sqlite3";
import { Kysely, SqliteDialect, sql } from "kysely";
import { expect, test } from "vitest";

import * as firstSchema from "#backend/db/migrations/0001-first-schema.ts";
import * as paperText from "#backend/db/migrations/0002-paper-text.ts";
import { numberBlocks } from "#shared/features/documents/number-blocks.ts";
import { paperContentSchema } from "#shared/features/documents/paper-schemas.ts";
import { blockText } from "#shared/features/documents/paper-text.ts";

test("0002 turns a plan's lines into one text without losing a word or a number", async () => {
  const db = new Kysely<unknown>({
    dialect: new SqliteDialect({ database: new Database(":memory:") }),
  });
  await firstSchema.up(db);
  for (const statement of [
    `insert into plan values (7, 2020, 'Tên kế hoạch', 'UBND huyện', 'Lò Văn A', '["TM. ỦY BAN","CHỦ TỊCH"]', 'a.txt', '', '2020-02-01T00:00:00.000Z')`,
    `insert into document (id, kind, series, year, subjectKind, subjectId, title, status, symbol)
      values (3, 'KH', 'KH-UBND', 2020, 'plan', 7, 'Tên kế hoạch', 'draft', 'KH-UBND')`,
    `insert into planBasis values (7, 0, 'Căn cứ Luật;')`,
    `insert into planBlock values (1, 7, 0, 'heading', 1, 'I', 'MỤC ĐÍCH'),
      (2, 7, 1, 'paragraph', 0, null, 'Đoạn văn.'), (3, 7, 2, 'bullet', 1, '(4)', 'Có 61,5% số xã.'),
      (4, 7, 3, 'heading', 2, '5', 'Năm'), (5, 7, 4, 'heading', 2, '7', 'Bảy'),
      (6, 7, 5, 'bullet', 2, null, 'Ý nhỏ')`,
    `insert into planRecipient values (7, 0, 'Lưu: VT')`,
  ]) {
    await sql.raw(statement).execute(db);
  }

  await paperText.up(db);

  const { rows } = await sql<{ documentId: number; content: string; revision: number }>`
    select documentId, content, revision from paperText`.execute(db);
  expect(rows.map(({ documentId, revision }) => [documentId, revision])).toEqual([[3, 1]]);
  const content = paperContentSchema.parse(JSON.parse(rows[0]?.content ?? ""));
  const numbers = numberBlocks(content.blocks);
  expect(
    content.blocks.map((block) => [block.kind, numbers.get(block.id), blockText(block)]),
  ).toEqual([
    ["basis", undefined, "Căn cứ Luật;"],
    ["heading", "I", "MỤC ĐÍCH"],
    ["paragraph", undefined, "Đoạn văn."],
    ["bullet", "(4)", "Có 61,5% số xã."],
    ["heading", "5", "Năm"],
    ["heading", "7", "Bảy"],
    ["bullet", undefined, "Ý nhỏ"],
  ]);
  expect([content.title, content.recipients, content.signer]).toEqual([
    "Tên kế hoạch",
    ["Lưu: VT"],
    { authority: ["TM. ỦY BAN", "CHỦ TỊCH"], name: "Lò Văn A" },
  ]);
  await db.destroy();
});
