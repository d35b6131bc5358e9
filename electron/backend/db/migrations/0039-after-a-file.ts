import { type Kysely, sql } from "kysely";

// What is done with a file that came in: an accepted report is opened again by a recorded
// act, and a returned one carries remarks on its cells.
const statements = [
  `create table submissionReopening (
    id integer primary key,
    submissionId integer not null references submission (id),
    reason text not null,
    reopenedAt text not null,
    reopenedBy text not null,
    closedAt text
  ) strict`,
  // One that stands open at most.
  `create unique index submissionReopeningOpen on submissionReopening (submissionId)
    where closedAt is null`,
  `create table submissionMark (
    submissionValueId integer primary key references submissionValue (id),
    remark text not null
  ) strict`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
