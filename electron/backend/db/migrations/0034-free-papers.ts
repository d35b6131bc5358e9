import { type Kysely, sql } from "kysely";

// Papers that are written for their own sake: a letter, a notice, the minutes of a meeting.
// An issued paper is amended, replaced or corrected by another paper only, which names it.
const statements = [
  `create table freePaper (
    id integer primary key,
    kind text not null,
    secretary text,
    createdAt text not null,
    createdBy text not null
  ) strict`,
  `create table paperLink (
    documentId integer primary key references document (id),
    earlierId integer not null references document (id),
    relation text not null check (relation in ('amends', 'replaces', 'corrects')),
    check (documentId <> earlierId)
  ) strict`,
  `create index paperLinkEarlier on paperLink (earlierId)`,
  `create trigger paperLinkIsFrozen before update on paperLink
    begin select raise(abort, 'which paper another one changes is never altered'); end`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
