import type { BackendContext } from "#backend/context.ts";
import type { ReadDb } from "#backend/db/database.ts";
import { documentsFailure } from "#shared/features/documents/errors.ts";
import type { RecipientSet } from "#shared/features/documents/recipients/contract.ts";
import { listRecipientSets, recipientSetOf } from "./repository.ts";

type Writing = Pick<BackendContext, "write">;

/** @throws documents.recipient-set-not-found, recipient-set-name-taken */
export async function saveRecipientSet(
  context: Writing,
  { id, ...typed }: Omit<RecipientSet, "id"> & { id: number | null },
): Promise<RecipientSet> {
  return context.write(async ({ tx, note }) => {
    const before = id === null ? null : await readRecipientSet(tx, id);
    await checkNameIsFree(tx, id, typed.name);
    const columns = { ...typed, recipients: JSON.stringify(typed.recipients) };
    const row =
      before === null
        ? await tx
            .insertInto("recipientSet")
            .values(columns)
            .returningAll()
            .executeTakeFirstOrThrow()
        : await tx
            .updateTable("recipientSet")
            .set(columns)
            .where("id", "=", before.id)
            .returningAll()
            .executeTakeFirstOrThrow();
    const after = recipientSetOf(row);
    await note({ action: "documents.saveRecipientSet", subject: after.name, before, after });
    return after;
  });
}

/** @throws documents.recipient-set-not-found */
export async function removeRecipientSet(
  context: Writing,
  { id }: { id: number },
): Promise<RecipientSet> {
  return context.write(async ({ tx, note }) => {
    const before = await readRecipientSet(tx, id);
    await tx.deleteFrom("recipientSet").where("id", "=", id).execute();
    await note({ action: "documents.removeRecipientSet", subject: before.name, before });
    return before;
  });
}

async function readRecipientSet(db: ReadDb, id: number): Promise<RecipientSet> {
  const set = (await listRecipientSets(db)).find((each) => each.id === id);
  if (set === undefined) throw documentsFailure("documents.recipient-set-not-found", {});
  return set;
}

async function checkNameIsFree(db: ReadDb, id: number | null, name: string): Promise<void> {
  const key = name.toLocaleLowerCase("vi");
  const taken = (await listRecipientSets(db)).some(
    (each) => each.id !== id && each.name.toLocaleLowerCase("vi") === key,
  );
  if (taken) throw documentsFailure("documents.recipient-set-name-taken", { name });
}
