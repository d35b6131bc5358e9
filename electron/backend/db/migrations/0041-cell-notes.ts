import { type Kysely, sql } from "kysely";

// What somebody wrote beside a cell of a file ("số của trưởng bản") tells where its figure
// comes from. Values that came before keep none; their files still have it.
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table submissionValue add column note text`.execute(db);
}
