import { type Kysely, sql } from "kysely";

// A form may ask for words: the paper by which a criterion is met. They stand beside the
// values and never among them, so that nothing that adds up can meet a word.
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table submissionValue add column words text`.execute(db);
}
