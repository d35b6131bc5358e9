import { type Kysely, sql } from "kysely";

// An office is a district's or a commune's, and a commune stands directly under the province
// since the district is no more. A steering board at the office issues papers of its own.
const statements = [
  `alter table office add column level text not null default 'district'
    check (level in ('district', 'commune'))`,
  `alter table office add column provinceBody text`,
  `alter table office add column boardName text`,
  `alter table office add column boardSymbol text`,
  `alter table freePaper add column issuer text not null default 'committee'
    check (issuer in ('committee', 'board'))`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
