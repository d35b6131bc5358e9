import { type Kysely, sql } from "kysely";

// Why a number of the register stands on no paper. Once that is written the number is void:
// the file itself refuses a paper that takes it, and an explanation that covers a paper.
const statements = [
  `create table registerGap (
    id integer primary key,
    series text not null,
    registerYear integer not null,
    firstNumber integer not null check (firstNumber >= 1),
    lastNumber integer not null check (lastNumber >= firstNumber),
    reason text not null,
    at text not null,
    by text not null
  ) strict`,
  `create index registerGapYear on registerGap (registerYear, series)`,
  `create trigger registerGapIsFrozen before update on registerGap
    begin select raise(abort, 'the reason for a gap is never altered'); end`,
  `create trigger registerGapStays before delete on registerGap
    begin select raise(abort, 'the reason for a gap is never deleted'); end`,
  `create trigger documentNumberIsNotVoid before update of number on document
    when new.number is not null and exists (
      select 1 from registerGap where series = new.series and registerYear = new.registerYear
        and new.number between firstNumber and lastNumber)
    begin select raise(abort, 'a void number is never given'); end`,
  `create trigger registerGapCoversNoPaper before insert on registerGap
    when exists (
      select 1 from document where series = new.series and registerYear = new.registerYear
        and number between new.firstNumber and new.lastNumber)
    begin select raise(abort, 'a number that a paper has is no gap'); end`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
