import Database from "better-sqlite3";
import { type Generated, Kysely, SqliteDialect } from "kysely";
import { expect, test } from "vitest";

import * as firstSchema from "#backend/db/migrations/0001-first-schema.ts";
import * as legalActs from "#backend/db/migrations/0005-legal-acts-and-recipients.ts";

// The table as it stood then, whatever it is now.
type At0005 = {
  signer: {
    id: Generated<number>;
    name: string;
    office: string;
    holdsFrom: string;
    holdsTo: string | null;
    signsAs: Generated<string>;
    mandate: Generated<string>;
  };
};

test("0005 knows the chairman among the signers; everyone else goes on signing in his place", async () => {
  const dialect = new SqliteDialect({ database: new Database(":memory:") });
  const db = new Kysely<At0005>({ dialect });
  await firstSchema.up(db as unknown as Parameters<typeof firstSchema.up>[0]);
  const signers = ["Chủ tịch", "CHỦ TỊCH UBND huyện", "Phó Chủ tịch", "Trưởng phòng Nội vụ"];
  for (const office of signers) {
    await db
      .insertInto("signer")
      .values({ name: "Lò Văn Thử", office, holdsFrom: "2019-01-01", holdsTo: null })
      .execute();
  }

  await legalActs.up(db as unknown as Parameters<typeof legalActs.up>[0]);

  expect(
    await db.selectFrom("signer").select(["office", "signsAs", "mandate"]).orderBy("id").execute(),
  ).toEqual([
    { office: "Chủ tịch", signsAs: "head", mandate: "" },
    { office: "CHỦ TỊCH UBND huyện", signsAs: "head", mandate: "" },
    { office: "Phó Chủ tịch", signsAs: "deputy", mandate: "" },
    { office: "Trưởng phòng Nội vụ", signsAs: "deputy", mandate: "" },
  ]);
  await db.destroy();
});
