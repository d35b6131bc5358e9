import type { Kysely } from "kysely";

import type { Actor, AuditedTx, AuditNote } from "#backend/context.ts";
import type { ReadDb, Tables, WriteTx } from "#backend/db/database.ts";
import { sha256Of } from "#backend/files/sha256.ts";

const NO_PREVIOUS = "0".repeat(64);

type Entry = Omit<Tables["auditEntry"], "id" | "hash">;

/**
 * Runs `work` in one transaction that must leave at least one audit row.
 *
 * @throws Error (a bug) when nothing was noted; the transaction is rolled back
 */
export async function writeAudited<T>(
  db: Kysely<Tables>,
  actor: Actor,
  now: () => string,
  work: (audited: AuditedTx) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (tx) => {
    let notes = 0;
    const result = await work({
      tx,
      note: async (note) => {
        notes += 1;
        await appendEntry(tx, actor, now(), note);
      },
    });
    if (notes === 0) throw new Error("a use case ended without an audit row");
    return result;
  });
}

async function appendEntry(tx: WriteTx, actor: Actor, at: string, note: AuditNote): Promise<void> {
  const last = await tx
    .selectFrom("auditEntry")
    .select("hash")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  const entry: Entry = {
    at,
    accountId: actor.accountId,
    actor: actor.name,
    action: note.action,
    subject: note.subject,
    before: note.before === undefined ? null : JSON.stringify(note.before),
    after: note.after === undefined ? null : JSON.stringify(note.after),
    previousHash: last?.hash ?? NO_PREVIOUS,
  };
  await tx
    .insertInto("auditEntry")
    .values({ ...entry, hash: hashOf(entry) })
    .execute();
}

/** Each row's hash covers its content and the hash before it: a row changed or taken out shows. */
function hashOf(entry: Entry): string {
  const parts = [
    entry.previousHash,
    entry.at,
    entry.accountId,
    entry.actor,
    entry.action,
    entry.subject,
    entry.before,
    entry.after,
  ];
  return sha256Of(JSON.stringify(parts));
}

/** Walks the whole chain. @returns how many rows were read and which of them do not fit */
export async function checkAuditChain(
  db: ReadDb,
): Promise<{ examined: number; problems: string[] }> {
  const problems: string[] = [];
  let examined = 0;
  let lastId = 0;
  let previousHash = NO_PREVIOUS;
  for (;;) {
    const rows = await db
      .selectFrom("auditEntry")
      .selectAll()
      .where("id", ">", lastId)
      .orderBy("id")
      .limit(1000)
      .execute();
    for (const { id, hash, ...entry } of rows) {
      if (entry.previousHash !== previousHash || hashOf(entry) !== hash) problems.push(`#${id}`);
      previousHash = hash;
      lastId = id;
    }
    examined += rows.length;
    if (rows.length < 1000) return { examined, problems };
  }
}
