import type { ReadDb } from "#backend/db/database.ts";

export type Predecessor = Readonly<{ id: number; name: string; activeTo: string }>;

/**
 * The units that went whole into a unit before a day, and those that had gone into them: what
 * they reported is part of the unit's earlier figures. By unit.
 */
export async function predecessorsBefore(
  db: ReadDb,
  isoDate: string,
): Promise<(unitId: number) => readonly Predecessor[]> {
  const merged = await db
    .selectFrom("unit")
    .select(["id", "name", "activeTo", "mergedInto"])
    .where("mergedInto", "is not", null)
    .where("activeTo", "<", isoDate)
    .orderBy("position")
    .$narrowType<{ activeTo: string; mergedInto: number }>()
    .execute();
  return (unitId) => {
    const found = new Map<number, Predecessor>();
    const wanted = [unitId];
    // Also where somebody entered a circle, each is counted once and the unit itself never.
    for (let next = wanted.shift(); next !== undefined; next = wanted.shift()) {
      for (const { mergedInto, ...unit } of merged) {
        if (mergedInto !== next || found.has(unit.id) || unit.id === unitId) continue;
        found.set(unit.id, unit);
        wanted.push(unit.id);
      }
    }
    return [...found.values()];
  };
}
