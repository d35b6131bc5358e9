import { type Kysely, sql } from "kysely";

// A unit that ends may go whole into another one, whose earlier figures are then its own and
// the other's together. One that is parted among several goes into none.
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table unit add column mergedInto integer references unit (id)`.execute(db);
}
