import type { BackendContext } from "#backend/context.ts";
import type { ReadDb, WriteTx } from "#backend/db/database.ts";
import type { Unit, UnitInput } from "#shared/features/office/contract.ts";
import { officeFailure } from "#shared/features/office/errors.ts";
import { foldVietnamese } from "#shared/kernel/vietnamese.ts";
import { readUnit } from "./repository.ts";
import { requireNoPaperUnderWay } from "./require-no-paper-under-way.ts";

/**
 * Adds a unit or changes one; its earlier figures stay with it.
 *
 * @throws office.unit-name-taken when another unit of the same time has that name or alias:
 *   a file could then not be told to belong to one of them; office.unit-not-found when the
 *   unit that it went into is not there; office.paper-under-way
 */
export async function saveUnit(
  context: Pick<BackendContext, "write">,
  input: UnitInput,
): Promise<Unit> {
  return context.write(async ({ tx, note }) => {
    const before = input.id === null ? null : await readUnit(tx, input.id);
    await checkNamesAreFree(tx, input);
    if (input.mergedInto !== null) await readUnit(tx, input.mergedInto);
    if (before !== null && before.name !== input.name) await requireNoPaperUnderWay(tx);
    const { id: _, aliases, ...columns } = input;
    const id = before === null ? await insertUnit(tx, columns) : before.id;
    if (before !== null) await tx.updateTable("unit").set(columns).where("id", "=", id).execute();
    await replaceAliases(tx, id, aliases);
    const after = await readUnit(tx, id);
    await note({ action: "office.saveUnit", subject: after.name, before, after });
    return after;
  });
}

type Columns = Omit<UnitInput, "id" | "aliases">;

async function insertUnit(tx: WriteTx, columns: Columns): Promise<number> {
  const { last } = await tx
    .selectFrom("unit")
    .select((select) => select.fn.max("position").as("last"))
    .executeTakeFirstOrThrow();
  const { id } = await tx
    .insertInto("unit")
    .values({ ...columns, position: (last ?? 0) + 1 })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

async function replaceAliases(
  tx: WriteTx,
  unitId: number,
  aliases: readonly string[],
): Promise<void> {
  await tx.deleteFrom("unitAlias").where("unitId", "=", unitId).execute();
  const byKey = new Map(aliases.map((name) => [foldVietnamese(name), name]));
  for (const [folded, name] of byKey) {
    await tx.insertInto("unitAlias").values({ unitId, name, folded }).execute();
  }
}

async function checkNamesAreFree(db: ReadDb, input: UnitInput): Promise<void> {
  const wanted = new Set([input.name, ...input.aliases].map(foldVietnamese));
  const others = await db
    .selectFrom("unit")
    .leftJoin("unitAlias", "unitAlias.unitId", "unit.id")
    .select(["unit.id", "unit.name", "unit.activeFrom", "unit.activeTo", "unitAlias.folded"])
    .where("unit.id", "!=", input.id ?? 0)
    .execute();
  const clash = others.find(
    (other) =>
      (wanted.has(foldVietnamese(other.name)) || wanted.has(other.folded ?? "")) &&
      (other.activeTo === null || other.activeTo >= input.activeFrom) &&
      (input.activeTo === null || input.activeTo >= other.activeFrom),
  );
  if (clash) throw officeFailure("office.unit-name-taken", { name: clash.name });
}
