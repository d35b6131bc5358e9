import { type Kysely, sql } from "kysely";

// What is done with a file that came in: an accepted report is opened again by a recorded
// act, a returned one carries remarks on its cells, and a letter gives a wrong one back.
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
  // The letters that give files back; a refused file has no submission.
  `create table returnLetter (
    documentId integer primary key references document (id),
    submissionId integer references submission (id),
    fileSha256 text not null
  ) strict`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
