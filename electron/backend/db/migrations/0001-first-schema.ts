import { type Kysely, sql } from "kysely";

// The whole first schema. STRICT tables keep types honest; triggers keep the two
// promises that no code path may break: an issued document and the audit trail
// are never altered.
const statements = [
  `create table auditEntry (
    id integer primary key,
    at text not null,
    accountId integer,
    actor text not null,
    action text not null,
    subject text not null,
    before text,
    after text,
    previousHash text not null,
    hash text not null
  ) strict`,
  `create table setting (key text primary key, value text not null) strict`,

  // office
  `create table office (
    id integer primary key check (id = 1),
    name text not null,
    issuingBody text not null,
    superiorBody text,
    chairTitle text not null,
    place text not null,
    symbol text not null,
    isIllustrative integer not null check (isIllustrative in (0, 1))
  ) strict`,
  `create table unit (
    id integer primary key,
    code text not null,
    name text not null,
    kind text not null check (kind in ('commune', 'town')),
    activeFrom text not null,
    activeTo text,
    leavingNote text,
    position integer not null
  ) strict`,
  `create table unitAlias (
    unitId integer not null references unit (id),
    name text not null,
    folded text not null,
    primary key (unitId, folded)
  ) strict, without rowid`,
  `create index unitAliasFolded on unitAlias (folded)`,
  `create table village (
    id integer primary key,
    unitId integer not null references unit (id),
    name text not null,
    position integer not null
  ) strict`,
  `create index villageUnit on village (unitId)`,
  `create table agency (
    id integer primary key,
    name text not null,
    shortName text not null
  ) strict`,
  `create table signer (
    id integer primary key,
    name text not null,
    office text not null,
    holdsFrom text not null,
    holdsTo text
  ) strict`,
  `create table account (
    id integer primary key,
    username text not null unique,
    displayName text not null,
    role text not null check (role in ('clerk', 'leader', 'secretary', 'administrator')),
    passwordHash text,
    isActive integer not null check (isActive in (0, 1))
  ) strict`,

  // documents
  `create table document (
    id integer primary key,
    kind text not null,
    series text not null,
    year integer not null,
    subjectKind text not null,
    subjectId integer not null,
    title text not null,
    status text not null check (status in ('draft', 'submitted', 'approved', 'issued')),
    number integer,
    registerYear integer,
    symbol text not null,
    issuedOn text,
    signerName text,
    sentBackReason text,
    submittedAt text,
    submittedBy text,
    approvedAt text,
    approvedBy text,
    issuedAt text,
    issuedBy text,
    pageCount integer,
    bytes blob,
    sha256 text,
    unique (subjectKind, subjectId),
    check ((status = 'issued') = (bytes is not null)),
    check ((status = 'issued') = (number is not null)),
    check ((number is null) = (registerYear is null))
  ) strict`,
  `create unique index documentNumber on document (series, registerYear, number) where number is not null`,
  `create trigger documentIssuedIsFrozen before update on document
    when old.status = 'issued'
    begin select raise(abort, 'an issued document is never altered'); end`,
  `create trigger documentIssuedStays before delete on document
    when old.status = 'issued'
    begin select raise(abort, 'an issued document is never deleted'); end`,
  `create trigger auditIsFrozen before update on auditEntry
    begin select raise(abort, 'the audit trail is never altered'); end`,
  `create trigger auditStays before delete on auditEntry
    begin select raise(abort, 'the audit trail is never deleted'); end`,

  // plans
  `create table plan (
    id integer primary key,
    year integer not null unique,
    title text not null,
    agency text not null,
    signerName text,
    signerAuthority text not null,
    sourceName text not null,
    sourceSha256 text not null,
    importedAt text not null
  ) strict`,
  `create table planBasis (
    planId integer not null references plan (id),
    position integer not null,
    text text not null,
    primary key (planId, position)
  ) strict, without rowid`,
  `create table planBlock (
    id integer primary key,
    planId integer not null references plan (id),
    position integer not null,
    kind text not null check (kind in ('heading', 'paragraph', 'bullet')),
    level integer not null check (level between 0 and 6),
    number text,
    text text not null,
    unique (planId, position)
  ) strict`,
  `create table planTarget (
    id integer primary key,
    planId integer not null references plan (id),
    position integer not null,
    groupNumber text not null,
    text text not null,
    indicatorCode text,
    comparator text not null check (comparator in ('>=', '<=', '>', '<', '=', 'keep')),
    value text,
    unit text,
    unique (planId, position),
    check ((comparator = 'keep') = (value is null))
  ) strict`,
  `create table planTask (
    id integer primary key,
    planId integer not null references plan (id),
    position integer not null,
    kind text not null check (kind in ('task', 'solution')),
    number text not null,
    title text not null,
    unique (planId, kind, position)
  ) strict`,
  `create table planAssignment (
    id integer primary key,
    planId integer not null references plan (id),
    position integer not null,
    number text not null,
    agency text not null,
    duties text not null,
    unique (planId, position)
  ) strict`,
  `create table planRecipient (
    planId integer not null references plan (id),
    position integer not null,
    text text not null,
    primary key (planId, position)
  ) strict, without rowid`,
  `create table planWarning (
    planId integer not null references plan (id),
    position integer not null,
    code text not null,
    line integer not null,
    excerpt text not null,
    details text not null,
    primary key (planId, position)
  ) strict, without rowid`,

  // submissions (periods come before figures, which point at them)
  `create table period (
    code text primary key,
    year integer not null,
    kind text not null check (kind in ('H1', 'Y')),
    startsOn text not null,
    dataClosesOn text not null,
    dueOn text not null
  ) strict, without rowid`,
  `create table formVersion (
    formCode text not null,
    version integer not null,
    definition text not null,
    sha256 text not null,
    primary key (formCode, version)
  ) strict, without rowid`,
  `create table submission (
    id integer primary key,
    periodCode text not null references period (code),
    formCode text not null,
    formVersion integer not null,
    unitId integer not null references unit (id),
    version integer not null,
    status text not null check (status in ('draft', 'accepted', 'returned', 'superseded')),
    fileName text not null,
    fileSha256 text not null,
    fileBytes blob not null,
    receivedAt text not null,
    receivedBy text not null,
    decidedAt text,
    decidedBy text,
    returnReason text,
    foreign key (formCode, formVersion) references formVersion (formCode, version),
    unique (periodCode, formCode, unitId, version)
  ) strict`,
  `create index submissionFile on submission (fileSha256)`,
  `create table submissionValue (
    id integer primary key,
    submissionId integer not null references submission (id),
    villageId integer references village (id),
    itemCode text not null,
    value text,
    sheet text not null,
    cell text not null,
    typedText text not null
  ) strict`,
  `create unique index submissionValueCell on submissionValue
    (submissionId, coalesce(villageId, 0), itemCode)`,
  `create table valueCorrection (
    id integer primary key,
    submissionValueId integer not null references submissionValue (id),
    before text,
    after text,
    reason text not null,
    at text not null,
    actor text not null
  ) strict`,
  `create index valueCorrectionValue on valueCorrection (submissionValueId)`,
  `create table submissionFinding (
    submissionId integer not null references submission (id),
    position integer not null,
    code text not null,
    severity text not null check (severity in ('error', 'warning')),
    sheet text,
    cell text,
    details text not null,
    primary key (submissionId, position)
  ) strict, without rowid`,

  // indicators
  `create table figure (
    id integer primary key,
    periodCode text not null references period (code),
    unitId integer not null references unit (id),
    villageId integer references village (id),
    itemCode text not null,
    value text not null,
    submissionId integer not null references submission (id),
    sheet text not null,
    cell text not null
  ) strict`,
  `create unique index figurePlace on figure (periodCode, unitId, coalesce(villageId, 0), itemCode)`,
  `create index figureItem on figure (periodCode, itemCode)`,

  // evaluation
  `create table scheme (
    id integer primary key,
    code text not null,
    version integer not null,
    name text not null,
    source text not null,
    definition text not null,
    unique (code, version)
  ) strict`,
  `create table evaluation (
    id integer primary key,
    year integer not null,
    periodCode text not null references period (code),
    schemeId integer not null references scheme (id),
    computedAt text not null,
    computedBy text not null,
    isCurrent integer not null check (isCurrent in (0, 1))
  ) strict`,
  `create unique index evaluationCurrent on evaluation (year) where isCurrent = 1`,
  `create table unitScore (
    evaluationId integer not null references evaluation (id),
    unitId integer not null references unit (id),
    criterionCode text not null,
    pointsHundredths integer not null,
    maximumHundredths integer not null,
    explanation text not null,
    primary key (evaluationId, unitId, criterionCode)
  ) strict, without rowid`,
  `create table unitResult (
    evaluationId integer not null references evaluation (id),
    unitId integer not null references unit (id),
    totalHundredths integer not null,
    rank integer not null,
    class text not null,
    primary key (evaluationId, unitId)
  ) strict, without rowid`,

  // rewards
  `create table rewardDecision (
    id integer primary key,
    year integer not null unique,
    evaluationId integer not null references evaluation (id),
    createdAt text not null
  ) strict`,
  `create table nomination (
    id integer primary key,
    year integer not null,
    category text not null check (category in ('collective', 'household', 'individual')),
    name text not null,
    position text not null,
    unitId integer references unit (id),
    awardCode text not null,
    achievement text not null,
    origin text not null check (origin in ('rank', 'hand')),
    amountDong integer not null check (amountDong >= 0),
    status text not null check (status in ('proposed', 'withdrawn')),
    withdrawnReason text,
    createdAt text not null
  ) strict`,
  `create index nominationYear on nomination (year)`,
] as const;

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
