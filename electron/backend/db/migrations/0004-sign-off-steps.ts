import { type Kysely, sql } from "kysely";

// Each step of a paper's sign-off becomes a row that is never altered, two checks come
// before the approval, and a paper that has its number can be cancelled before it is sent:
// it stays in the register with its number and bytes, and its subject gets a new draft.
// The table of papers is made anew for its status and for the one draft of a subject.
const oldColumns = `id, kind, series, year, subjectKind, subjectId, title, status, number,
  registerYear, symbol, issuedOn, signerName, sentBackReason, submittedAt, submittedBy,
  approvedAt, approvedBy, issuedAt, issuedBy, pageCount, bytes, sha256`;

const statements = [
  // Rows of other tables that point at a paper wait until it is there again.
  `pragma defer_foreign_keys = on`,
  `create table documentKept as select ${oldColumns} from document`,
  `drop table document`,
  `create table document (
    id integer primary key,
    kind text not null,
    series text not null,
    year integer not null,
    subjectKind text not null,
    subjectId integer not null,
    title text not null,
    status text not null
      check (status in ('draft', 'submitted', 'approved', 'issued', 'cancelled')),
    number integer,
    registerYear integer,
    symbol text not null,
    issuedOn text,
    signerName text,
    signerPosition text,
    issuingBody text,
    recipients text,
    copies integer check (copies > 0),
    sentBackReason text,
    submittedAt text,
    submittedBy text,
    contentCheckedAt text,
    contentCheckedBy text,
    formCheckedAt text,
    formCheckedBy text,
    approvedAt text,
    approvedBy text,
    issuedAt text,
    issuedBy text,
    cancelledAt text,
    cancelledBy text,
    cancelReason text,
    pageCount integer,
    bytes blob,
    sha256 text,
    check ((status in ('issued', 'cancelled')) = (bytes is not null)),
    check ((status in ('issued', 'cancelled')) = (number is not null)),
    check ((status = 'cancelled') = (cancelReason is not null)),
    check ((number is null) = (registerYear is null))
  ) strict`,
  `insert into document (${oldColumns}) select ${oldColumns} from documentKept`,
  `drop table documentKept`,
  `create unique index documentSubject on document (subjectKind, subjectId)
    where status <> 'cancelled'`,
  `create unique index documentNumber on document (series, registerYear, number)
    where number is not null`,
  `create trigger documentIssuedIsFrozen before update on document
    when old.status = 'cancelled' or (old.status = 'issued' and not (
      new.status = 'cancelled'
      and new.id = old.id and new.kind = old.kind and new.series = old.series
      and new.year = old.year and new.subjectKind = old.subjectKind
      and new.subjectId = old.subjectId and new.title = old.title
      and new.number = old.number and new.registerYear = old.registerYear
      and new.symbol = old.symbol and new.issuedOn is old.issuedOn
      and new.signerName is old.signerName and new.signerPosition is old.signerPosition
      and new.issuingBody is old.issuingBody and new.recipients is old.recipients
      and new.copies is old.copies and new.issuedAt is old.issuedAt
      and new.issuedBy is old.issuedBy and new.pageCount is old.pageCount
      and new.bytes = old.bytes and new.sha256 is old.sha256))
    begin select raise(abort, 'an issued document is never altered'); end`,
  `create trigger documentIssuedStays before delete on document
    when old.status in ('issued', 'cancelled')
    begin select raise(abort, 'an issued document is never deleted'); end`,

  `create table documentStep (
    id integer primary key,
    documentId integer not null references document (id),
    action text not null,
    at text not null,
    actor text not null,
    accountId integer,
    person text not null,
    reason text
  ) strict`,
  `create index documentStepDocument on documentStep (documentId)`,
  `create table documentMark (
    id integer primary key,
    stepId integer not null references documentStep (id),
    documentId integer not null references document (id),
    blockId text,
    fromOffset integer,
    toOffset integer,
    quote text not null,
    remark text not null,
    resolvedAt text,
    resolvedBy text,
    check ((fromOffset is null) = (toOffset is null)),
    check ((resolvedAt is null) = (resolvedBy is null))
  ) strict`,
  `create index documentMarkDocument on documentMark (documentId)`,

  // What the old columns still know of each paper's way, in the order in which it went.
  ...(
    [
      ["submit", "submittedAt", "submittedBy"],
      ["approve", "approvedAt", "approvedBy"],
      ["issue", "issuedAt", "issuedBy"],
    ] as const
  ).map(
    ([action, at, by]) =>
      `insert into documentStep (documentId, action, at, actor, person)
        select id, '${action}', ${at}, ${by}, ${by} from document
        where ${at} is not null and ${by} is not null order by id`,
  ),
  // When a draft was given back, only the audit trail knows.
  `insert into documentStep (documentId, action, at, actor, accountId, person, reason)
    select document.id, 'sendBack', auditEntry.at, auditEntry.actor, auditEntry.accountId,
      auditEntry.actor, document.sentBackReason
    from document join auditEntry on auditEntry.id = (
      select max(id) from auditEntry as entry
      where entry.action = 'documents.sendBack' and entry.subject = document.title)
    where document.status = 'draft' and document.sentBackReason is not null`,
  `create trigger documentStepIsFrozen before update on documentStep
    begin select raise(abort, 'a step of a sign-off is never altered'); end`,
  `create trigger documentStepStays before delete on documentStep
    begin select raise(abort, 'a step of a sign-off is never deleted'); end`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
