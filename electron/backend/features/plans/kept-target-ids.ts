import type { ReadDb } from "#backend/db/database.ts";
import { readTargets } from "./plan-rows.ts";

type Wording = Readonly<{ text: string; indicator: string | null }>;

/**
 * Gives each target that was read the id of the one that it says again, so that earlier
 * versions of the text go on pointing at it: the same words first, then the same indicator.
 */
export async function keptTargetIds<Target extends Wording>(
  db: ReadDb,
  planId: number,
  targets: readonly Target[],
): Promise<(Omit<Target, "id"> & { id: number | null })[]> {
  const left = await readTargets(db, planId);
  const take = (fits: (stored: Wording) => boolean): number | null => {
    const at = left.findIndex(fits);
    return at < 0 ? null : (left.splice(at, 1)[0]?.id ?? null);
  };
  const byWords = targets.map(({ text }) => take((stored) => stored.text === text));
  return targets.map((target, index) => {
    const { indicator } = target;
    const byIndicator = (): number | null =>
      indicator === null ? null : take((stored) => stored.indicator === indicator);
    return { ...target, id: byWords[index] ?? byIndicator() };
  });
}
