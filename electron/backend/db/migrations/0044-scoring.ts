import { type Kysely, sql } from "kysely";

// What an evaluation rests on beside the figures: schemes that the office made its own, marks
// that people give, and the province's means of a year.
const statements = [
  `create table schemeDraft (
    code text primary key,
    definition text not null,
    editedAt text not null,
    editedBy text not null
  ) strict`,
  // The commune's own mark, the department's and the council's stand side by side.
  `create table handMark (
    year integer not null,
    schemeCode text not null,
    unitId integer not null references unit (id),
    criterionCode text not null,
    stage text not null check (stage in ('self', 'department', 'council')),
    pointsHundredths integer,
    isMet integer check (isMet in (0, 1)),
    remark text,
    at text not null,
    actor text not null,
    primary key (year, schemeCode, unitId, criterionCode, stage),
    check ((pointsHundredths is null) <> (isMet is null))
  ) strict, without rowid`,
  `create table markStage (
    year integer not null,
    schemeCode text not null,
    stage text not null check (stage in ('self', 'department', 'council')),
    lockedAt text not null,
    lockedBy text not null,
    primary key (year, schemeCode, stage)
  ) strict, without rowid`,
  `create table provinceMean (
    year integer not null,
    indicatorCode text not null,
    value text not null,
    source text not null,
    at text not null,
    actor text not null,
    primary key (year, indicatorCode)
  ) strict, without rowid`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
