import type { ReadDb, Tables, WriteTx } from "#backend/db/database.ts";
import type { Account, Office, Unit } from "#shared/features/office/contract.ts";
import { usualBoardSymbol } from "#shared/features/office/board-data.ts";
import { officeFailure } from "#shared/features/office/errors.ts";
import type { Selectable } from "kysely";

/** The office whose file this is. @throws Error (a bug) in a file that was never filled */
export async function readOffice(db: ReadDb): Promise<Office> {
  const {
    isIllustrative,
    boardSymbol,
    id: _,
    ...office
  } = await db.selectFrom("office").selectAll().executeTakeFirstOrThrow();
  return {
    ...office,
    boardSymbol: boardSymbol ?? usualBoardSymbol,
    isIllustrative: isIllustrative === 1,
  };
}

/** Papers that the office's steering board has written, in whatever state. */
export async function countBoardPapers(db: ReadDb): Promise<number> {
  const { papers } = await db
    .selectFrom("freePaper")
    .select((select) => select.fn.countAll<number>().as("papers"))
    .where("issuer", "=", "board")
    .executeTakeFirstOrThrow();
  return papers;
}

/** Every unit that ever belonged to the district, in the office's own order, with names and villages. */
export async function listUnits(db: ReadDb): Promise<Unit[]> {
  const [units, aliases, villages] = [
    await db.selectFrom("unit").selectAll().orderBy("position").execute(),
    await db.selectFrom("unitAlias").selectAll().execute(),
    await db.selectFrom("village").selectAll().orderBy("position").execute(),
  ];
  return units.map(({ position: _, ...unit }) => ({
    ...unit,
    aliases: aliases.filter(({ unitId }) => unitId === unit.id).map(({ name }) => name),
    villages: villages
      .filter(({ unitId }) => unitId === unit.id)
      .map(({ id, name }) => ({ id, name })),
  }));
}

/** @throws office.unit-not-found */
export async function readUnit(db: ReadDb, unitId: number): Promise<Unit> {
  const unit = (await listUnits(db)).find(({ id }) => id === unitId);
  if (unit === undefined) throw officeFailure("office.unit-not-found", {});
  return unit;
}

type ActiveUnit = Pick<Unit, "id" | "code" | "name" | "kind">;

/** Units that belong to the district on the day `isoDate`, in the office's own order. */
export async function unitsActiveOn(db: ReadDb, isoDate: string): Promise<ActiveUnit[]> {
  return db
    .selectFrom("unit")
    .select(["id", "code", "name", "kind"])
    .where("activeFrom", "<=", isoDate)
    .where((where) => where.or([where("activeTo", "is", null), where("activeTo", ">=", isoDate)]))
    .orderBy("position")
    .execute();
}

export async function listAccounts(db: ReadDb): Promise<Account[]> {
  const rows = await db.selectFrom("account").selectAll().orderBy("username").execute();
  return rows.map(publicAccount);
}

/** An account without its password hash, which never leaves the backend. */
export function publicAccount(row: Selectable<Tables["account"]>): Account {
  const { passwordHash, isActive, ...account } = row;
  return { ...account, hasPassword: passwordHash !== null, isActive: isActive === 1 };
}

export async function readSetting(db: ReadDb, key: string): Promise<string | null> {
  const row = await db
    .selectFrom("setting")
    .select("value")
    .where("key", "=", key)
    .executeTakeFirst();
  return row?.value ?? null;
}

export async function writeSetting(tx: WriteTx, key: string, value: string): Promise<void> {
  await tx
    .insertInto("setting")
    .values({ key, value })
    .onConflict((conflict) => conflict.column("key").doUpdateSet({ value }))
    .execute();
}
