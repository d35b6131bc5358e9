import type { BackendContext } from "#backend/context.ts";
import type { ReadDb } from "#backend/db/database.ts";
import { documentsFailure } from "#shared/features/documents/errors.ts";
import { actKindRules } from "#shared/features/documents/legal-acts/act-kinds-data.ts";
import { citeAgain } from "#shared/features/documents/legal-acts/cite-act.ts";
import type { LegalAct, LegalActInput } from "#shared/features/documents/legal-acts/contract.ts";
import { actKey } from "#shared/features/documents/legal-acts/find-act.ts";
import { listLegalActs } from "./repository.ts";

/**
 * Adds an act to the catalogue or changes one; papers that cite it keep pointing at it.
 *
 * @throws documents.act-not-found, act-twice, act-without-number, act-replaces-itself
 */
export async function saveLegalAct(
  context: Pick<BackendContext, "write">,
  { id, ...typed }: LegalActInput,
): Promise<LegalAct> {
  const columns = { ...typed, sign: typed.sign?.replace(/\s+/gu, "") ?? null };
  const { name, byTitle } = actKindRules[columns.kind];
  if (columns.sign === null && !byTitle) {
    throw documentsFailure("documents.act-without-number", { kindName: name });
  }
  if (id !== null && columns.replacedById === id) {
    throw documentsFailure("documents.act-replaces-itself", {});
  }
  return context.write(async ({ tx, note }) => {
    const before = id === null ? null : await readLegalAct(tx, id);
    if (columns.replacedById !== null) await readLegalAct(tx, columns.replacedById);
    await checkIsNew(tx, id, columns);
    const after =
      before === null
        ? await tx.insertInto("legalAct").values(columns).returningAll().executeTakeFirstOrThrow()
        : await tx
            .updateTable("legalAct")
            .set(columns)
            .where("id", "=", before.id)
            .returningAll()
            .executeTakeFirstOrThrow();
    await note({ action: "documents.saveLegalAct", subject: citeAgain(after), before, after });
    return after;
  });
}

async function readLegalAct(db: ReadDb, id: number): Promise<LegalAct> {
  const act = await db.selectFrom("legalAct").selectAll().where("id", "=", id).executeTakeFirst();
  if (act === undefined) throw documentsFailure("documents.act-not-found", {});
  return act;
}

/** One act has one line: the same number of the same day, or the same title of the same day. */
async function checkIsNew(
  db: ReadDb,
  id: number | null,
  act: Parameters<typeof actKey>[0],
): Promise<void> {
  const key = actKey(act);
  const twin = (await listLegalActs(db)).find((each) => each.id !== id && actKey(each) === key);
  if (twin !== undefined) {
    throw documentsFailure("documents.act-twice", { name: citeAgain(twin) });
  }
}
