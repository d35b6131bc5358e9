import { type Kysely, sql } from "kysely";

// Whose file it is, when its hidden sheet is gone, is asked once: the words that named the
// unit in it are kept with the unit that the clerk chose.
const statements = [
  `create table recognisedUnit (
    formCode text not null,
    words text not null,
    unitId integer not null references unit (id),
    confirmedAt text not null,
    confirmedBy text not null,
    primary key (formCode, words)
  ) strict, without rowid`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
