import Database from "better-sqlite3";
import { Kysely, SqliteDialect } from "kysely";

import { migrations } from "#backend/db/migrations.ts";

/** An empty file as the program made it just before a migration, and the step that comes then. */
export async function fileBefore(name: string) {
  const raw = new Database(":memory:");
  raw.pragma("foreign_keys = on");
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: raw }) });
  for (const [earlier, { up }] of Object.entries(migrations)) {
    if (earlier < name) await up(db);
  }
  const migration = migrations[name];
  if (migration === undefined) throw new Error(`no migration ${name}`);
  return { raw, db, migrate: () => db.transaction().execute((tx) => migration.up(tx)) };
}
