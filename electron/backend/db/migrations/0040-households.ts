import { type Kysely, sql } from "kysely";

// A form may list households, one row each. The figures are counted from the list; what is
// asked of it later is the household itself: whom a decision names, since when.
const statements = [
  // Where a report's list stood in its file.
  `create table householdList (
    submissionId integer primary key references submission (id),
    sheet text not null,
    columns text not null
  ) strict`,
  `create table household (
    id integer primary key,
    submissionId integer not null references submission (id),
    villageId integer not null references village (id),
    headName text not null,
    nameKey text not null,
    row integer not null,
    answers text not null,
    typed text not null
  ) strict`,
  `create index householdOfSubmission on household (submissionId)`,
  `create index householdName on household (nameKey)`,
  `create table householdCorrection (
    id integer primary key,
    householdId integer not null references household (id),
    columnCode text not null,
    before text,
    after text,
    reason text not null,
    at text not null,
    actor text not null
  ) strict`,
  `create index householdCorrectionOf on householdCorrection (householdId)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
