import { type Kysely, sql } from "kysely";

// A figure in a plan's text points at its target by number. A number that was given once is
// never given to another row, not even of what has been deleted; and what was deleted is
// kept, so that undoing brings back the same row.
const statements = [
  ...lasting(
    "planTarget",
    `planId integer not null references plan (id),
    position integer not null,
    groupNumber text not null,
    text text not null,
    indicatorCode text,
    comparator text not null check (comparator in ('>=', '<=', '>', '<', '=', 'keep')),
    value text,
    unit text,
    ownerAgency text,
    unique (planId, position),
    check ((comparator = 'keep') = (value is null))`,
    "planId, position, groupNumber, text, indicatorCode, comparator, value, unit, ownerAgency",
  ),
  ...lasting(
    "planTask",
    `planId integer not null references plan (id),
    position integer not null,
    kind text not null check (kind in ('task', 'solution')),
    number text not null,
    title text not null,
    origin text not null default 'text' check (origin in ('text', 'hand')),
    leadAgency text,
    cooperating text not null default '[]',
    deadline text,
    product text,
    unique (planId, kind, position)`,
    "planId, position, kind, number, title, origin, leadAgency, cooperating, deadline, product",
  ),
  ...lasting(
    "planAssignment",
    `planId integer not null references plan (id),
    position integer not null,
    number text not null,
    agency text not null,
    duties text not null,
    origin text not null default 'text' check (origin in ('text', 'hand')),
    unique (planId, position)`,
    "planId, position, number, agency, duties, origin",
  ),
  // Texts may still name targets that are gone: their numbers are taken, too.
  `insert into sqlite_sequence (name, seq) select 'planTarget', 0
    where not exists (select 1 from sqlite_sequence where name = 'planTarget')`,
  `update sqlite_sequence set seq = max(seq, coalesce((
      select max(figure.value) from paperVersion, json_tree(paperVersion.content) as figure
      where figure.key = 'targetId'), 0))
    where name = 'planTarget'`,
  // What wants a look stays listed until somebody has seen to it.
  `alter table planWarning add column doneBy text`,
  `alter table planWarning add column doneAt text`,
  `create table planRemovedRow (
    kind text not null check (kind in ('target', 'task', 'assignment')),
    id integer not null,
    planId integer not null references plan (id),
    row text not null,
    places text not null,
    primary key (kind, id)
  ) strict, without rowid`,
];

function lasting(table: string, columns: string, names: string): string[] {
  return [
    `create table lasting_${table} (id integer primary key autoincrement, ${columns}) strict`,
    `insert into lasting_${table} (id, ${names}) select id, ${names} from ${table}`,
    `drop table ${table}`,
    `alter table lasting_${table} rename to ${table}`,
  ];
}

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
