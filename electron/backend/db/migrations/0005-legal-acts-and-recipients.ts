import { type Kysely, sql } from "kysely";

import { chairOfficeStarts, startingActs } from "./0005-starting-acts-data.ts";

// The acts that papers rest on, each with the days between which it binds, so that a
// paper can be checked on the day of its issue. The starting entries are those that the
// program's makers found; the office adds its own.
type At0005 = {
  signer: { office: string; signsAs: string };
  legalAct: {
    id?: number;
    kind: string;
    sign: string;
    issuer: string;
    issuedOn: string;
    subject: string;
    inForceFrom: string | null;
    inForceTo: string | null;
    replacedById: number | null;
    note: string;
    source: string;
    certainty: string;
  };
};

const statements = [
  `create table legalAct (
    id integer primary key,
    kind text not null,
    sign text,
    issuer text not null,
    issuedOn text not null,
    subject text not null,
    inForceFrom text,
    inForceTo text,
    replacedById integer references legalAct (id),
    note text not null,
    source text not null,
    certainty text not null check (certainty in ('read-in-source', 'needs-check')),
    check (inForceTo >= inForceFrom)
  ) strict`,
  `create table recipientSet (
    id integer primary key,
    name text not null,
    recipients text not null,
    draftingUnit text
  ) strict`,
  // Until now the office alone told by what right somebody signs: the chairman as head,
  // whoever else in his place.
  `alter table signer add column signsAs text not null default 'deputy'
    check (signsAs in ('head', 'acting', 'deputy', 'order', 'mandate'))`,
  `alter table signer add column mandate text not null default ''`,
] as const;

export async function up(db: Kysely<At0005>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
  for (const start of chairOfficeStarts) {
    await db
      .updateTable("signer")
      .set({ signsAs: "head" })
      .where("office", "like", `${start}%`)
      .execute();
  }
  // Newest first: the act that replaces another stands in the table before it.
  const idBySign = new Map<string, number>();
  for (const { replacedBy, ...act } of startingActs.toReversed()) {
    const replacedById = replacedBy === null ? null : (idBySign.get(replacedBy) ?? null);
    const { id } = await db
      .insertInto("legalAct")
      .values({ ...act, replacedById })
      .returning("id")
      .executeTakeFirstOrThrow();
    if (id !== undefined) idBySign.set(act.sign, id);
  }
}
