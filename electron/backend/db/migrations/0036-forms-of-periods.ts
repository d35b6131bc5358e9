import { type Kysely, sql } from "kysely";

// A period asks for several forms, each may be edited between periods, and a unit may be
// given more time. Months and quarters become periods, so the table of periods is made
// anew for its kind and gains its opening day; until now each period asked for CD-01 alone.
const statements = [
  // Rows of other tables that point at a period wait until it is there again.
  `pragma defer_foreign_keys = on`,
  `create table periodKept as
    select code, year, kind, startsOn, dataClosesOn, dueOn from period`,
  `drop table period`,
  `create table period (
    code text primary key,
    year integer not null,
    kind text not null check (kind in ('M', 'Q', 'H1', 'Y')),
    startsOn text not null,
    opensOn text not null,
    dataClosesOn text not null,
    dueOn text not null
  ) strict, without rowid`,
  `insert into period (code, year, kind, startsOn, opensOn, dataClosesOn, dueOn)
    select code, year, kind, startsOn, startsOn, dataClosesOn, dueOn from periodKept`,
  `drop table periodKept`,
  `create table formDraft (
    formCode text primary key,
    definition text not null,
    editedAt text not null,
    editedBy text not null
  ) strict, without rowid`,
  `create table periodForm (
    periodCode text not null references period (code),
    formCode text not null,
    primary key (periodCode, formCode)
  ) strict, without rowid`,
  `insert into periodForm (periodCode, formCode) select code, 'CD-01' from period`,
  `create table periodExtension (
    periodCode text not null references period (code),
    unitId integer not null references unit (id),
    dueOn text not null,
    reason text not null,
    givenAt text not null,
    givenBy text not null,
    primary key (periodCode, unitId)
  ) strict, without rowid`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
