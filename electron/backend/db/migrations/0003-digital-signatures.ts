import { type Kysely, sql } from "kysely";

// A signed paper is the bytes that its last signature covers: one row a signature, each
// with the whole file, so that the bytes before it are still there. Scans of papers signed
// by hand lie beside the frozen bytes. Neither is ever altered. Pictures and trusted
// certificates are the office's own and may be replaced.
const neverChanged = (table: string, what: string) => [
  `create trigger ${table}IsFrozen before update on ${table}
    begin select raise(abort, '${what} is never altered'); end`,
  `create trigger ${table}Stays before delete on ${table}
    begin select raise(abort, '${what} is never deleted'); end`,
];

const statements = [
  `create table documentSignature (
    id integer primary key,
    documentId integer not null references document (id),
    position integer not null check (position > 0),
    role text not null check (role in ('signer', 'organization')),
    bytes blob not null,
    sha256 text not null,
    subject text not null,
    organization text,
    issuer text not null,
    serial text not null,
    validFrom text not null,
    validTo text not null,
    signedAt text not null,
    timeStampAt text,
    keptIn text not null check (keptIn in ('file', 'token')),
    signedBy text not null,
    unique (documentId, position),
    unique (documentId, role)
  ) strict`,
  ...neverChanged("documentSignature", "a signature"),
  `create table documentScan (
    id integer primary key,
    documentId integer not null references document (id),
    fileName text not null,
    kind text not null check (kind in ('pdf', 'png', 'jpeg')),
    bytes blob not null,
    sha256 text not null,
    addedAt text not null,
    addedBy text not null,
    unique (documentId, sha256)
  ) strict`,
  ...neverChanged("documentScan", "a scan of a signed paper"),
  `create table signingPicture (
    id integer primary key,
    kind text not null check (kind in ('signature', 'seal')),
    signerId integer references signer (id),
    png blob not null,
    widthMm integer not null check (widthMm between 10 and 80),
    widthPixels integer not null,
    heightPixels integer not null,
    savedAt text not null,
    savedBy text not null,
    check ((kind = 'seal') = (signerId is null))
  ) strict`,
  `create unique index signingPictureOwner on signingPicture (kind, coalesce(signerId, 0))`,
  `create table trustedCertificate (
    id integer primary key,
    der blob not null,
    sha256 text not null unique,
    subject text not null,
    organization text,
    issuer text not null,
    serial text not null,
    validFrom text not null,
    validTo text not null,
    addedAt text not null,
    addedBy text not null
  ) strict`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
