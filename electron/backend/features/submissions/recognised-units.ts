import type { BackendContext } from "#backend/context.ts";
import type { ReadDb, WriteTx } from "#backend/db/database.ts";
import type { Guess } from "#shared/features/submissions/recognise/guess-identity.ts";
import { foldVietnamese } from "#shared/kernel/vietnamese.ts";

/** What the clerk said before of files whose hidden sheet was gone. */
export async function rememberedUnits(
  db: ReadDb,
): Promise<(formCode: string, words: string) => number | null> {
  const rows = await db
    .selectFrom("recognisedUnit")
    .select(["formCode", "words", "unitId"])
    .execute();
  const known = new Map(
    rows.map(({ formCode, words, unitId }) => [`${formCode} ${words}`, unitId]),
  );
  return (formCode, words) => known.get(`${formCode} ${words}`) ?? null;
}

/** Keeps whose file it was for the next one that names its unit in the same words. */
export async function rememberUnit(
  tx: WriteTx,
  { form, unitWords }: Guess,
  unitId: number,
  { now, actor }: Pick<BackendContext, "now" | "actor">,
): Promise<void> {
  const words = foldVietnamese(unitWords);
  if (words === "") return;
  const row = { formCode: form.code, words, unitId, confirmedAt: now(), confirmedBy: actor.name };
  await tx
    .insertInto("recognisedUnit")
    .values(row)
    .onConflict((conflict) => conflict.columns(["formCode", "words"]).doUpdateSet(row))
    .execute();
}
