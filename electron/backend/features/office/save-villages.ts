import type { BackendContext } from "#backend/context.ts";
import type { ReadDb } from "#backend/db/database.ts";
import type { Unit } from "#shared/features/office/contract.ts";
import { officeFailure } from "#shared/features/office/errors.ts";
import { readUnit } from "./repository.ts";

type NewVillages = Readonly<{
  unitId: number;
  villages: readonly Readonly<{ id: number | null; name: string }>[];
}>;

/**
 * Makes `villages` the unit's villages, in that order.
 *
 * @throws office.village-in-use when one that has figures is left out: its history would hang in the air
 */
export async function saveVillages(
  context: Pick<BackendContext, "write">,
  { unitId, villages }: NewVillages,
): Promise<Unit> {
  return context.write(async ({ tx, note }) => {
    const before = await readUnit(tx, unitId);
    checkNoneTwice(villages.map(({ name }) => name));
    const kept = new Set(villages.map(({ id }) => id));
    for (const village of before.villages.filter(({ id }) => !kept.has(id))) {
      if (await hasFigures(tx, village.id)) {
        throw officeFailure("office.village-in-use", { name: village.name });
      }
      await tx.deleteFrom("village").where("id", "=", village.id).execute();
    }
    const own = new Set(before.villages.map(({ id }) => id));
    for (const [index, { id, name }] of villages.entries()) {
      const columns = { name, position: index + 1 };
      if (id === null || !own.has(id)) {
        await tx
          .insertInto("village")
          .values({ unitId, ...columns })
          .execute();
      } else {
        await tx.updateTable("village").set(columns).where("id", "=", id).execute();
      }
    }
    const after = await readUnit(tx, unitId);
    await note({
      action: "office.saveVillages",
      subject: after.name,
      before: before.villages,
      after: after.villages,
    });
    return after;
  });
}

function checkNoneTwice(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    // "Bản Thẳm" and "Bản Thăm" are two villages; only the same letters are the same name.
    const key = name.normalize("NFC").toLowerCase();
    if (seen.has(key)) throw officeFailure("office.village-twice", { name });
    seen.add(key);
  }
}

async function hasFigures(db: ReadDb, villageId: number): Promise<boolean> {
  const value = await db
    .selectFrom("submissionValue")
    .select("id")
    .where("villageId", "=", villageId)
    .limit(1)
    .executeTakeFirst();
  return value !== undefined;
}
