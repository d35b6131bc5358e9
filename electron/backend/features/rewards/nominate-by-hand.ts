import type { BackendContext } from "#backend/context.ts";
import type { WriteTx } from "#backend/db/database.ts";
import { districtCertificate } from "#shared/features/rewards/award-data.ts";
import type { NominationCategory } from "#shared/features/rewards/contract.ts";
import { rewardsFailure } from "#shared/features/rewards/errors.ts";
import { nominationKey } from "#shared/features/rewards/nomination-key.ts";
import { priceRewards } from "./price-rewards.ts";
import { insertNominations, listNominations, requireOpenDecision } from "./repository.ts";

type NewNomination = Readonly<{
  year: number;
  category: NominationCategory;
  name: string;
  position: string;
  unitId: number | null;
  achievement: string;
}>;

/** Names kept in the audit row; a list of thousands is told by its number. */
const NAMES_NOTED = 50;

/**
 * Adds collectives, households and persons by hand. All of them or none.
 *
 * @throws rewards.duplicate, rewards.unit-not-found, rewards.decision-fixed
 */
export async function nominateByHand(
  context: Pick<BackendContext, "write" | "now">,
  { nominations }: Readonly<{ nominations: readonly NewNomination[] }>,
): Promise<{ added: number }> {
  return context.write(async ({ tx, note }) => {
    const units = await unitNames(tx);
    const unknown = nominations.find(({ unitId }) => unitId !== null && !units.has(unitId));
    if (unknown !== undefined) {
      throw rewardsFailure("rewards.unit-not-found", { name: unknown.name });
    }
    for (const [year, ofYear] of Map.groupBy(nominations, (one) => one.year)) {
      await requireOpenDecision(tx, year);
      await requireNew(tx, year, ofYear, units);
      const prices = priceRewards(year);
      await insertNominations(
        tx,
        ofYear.map((nomination) => ({
          ...nomination,
          name: nomination.name.normalize("NFC").replace(/\s+/g, " "),
          awardCode: districtCertificate.code,
          origin: "hand",
          amountDong: prices[nomination.category].amountDong,
          createdAt: context.now(),
        })),
      );
      await note({
        action: "rewards.nominate",
        subject: String(year),
        after: {
          added: ofYear.length,
          names: ofYear.slice(0, NAMES_NOTED).map(({ name }) => name),
        },
      });
    }
    return { added: nominations.length };
  });
}

/** @throws rewards.duplicate when one is nominated already, or stands twice among the new ones */
async function requireNew(
  tx: WriteTx,
  year: number,
  nominations: readonly NewNomination[],
  units: ReadonlyMap<number, string>,
): Promise<void> {
  const seen = new Set((await listNominations(tx, year)).map((one) => nominationKey(one)));
  const duplicates = nominations.filter((nomination) => {
    const key = nominationKey(nomination);
    const isThere = seen.has(key);
    seen.add(key);
    return isThere;
  });
  const [first] = duplicates;
  if (first === undefined) return;
  throw rewardsFailure("rewards.duplicate", {
    name: first.name,
    unitName: first.unitId === null ? null : (units.get(first.unitId) ?? null),
    duplicates: duplicates.length,
  });
}

async function unitNames(tx: WriteTx): Promise<ReadonlyMap<number, string>> {
  const units = await tx.selectFrom("unit").select(["id", "name"]).execute();
  return new Map(units.map(({ id, name }) => [id, name]));
}
