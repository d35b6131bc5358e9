import type { BackendContext } from "#backend/context.ts";
import type { Rewards } from "#shared/features/rewards/contract.ts";
import { rewardsFailure } from "#shared/features/rewards/errors.ts";
import { requireOpenDecision } from "./repository.ts";
import { showRewards } from "./show-rewards.ts";

/**
 * Takes a nomination out of the list with the reason; the row stays as history.
 *
 * @throws rewards.not-found, rewards.decision-fixed
 */
export async function withdrawNomination(
  context: Pick<BackendContext, "db" | "write">,
  { nominationId, reason }: Readonly<{ nominationId: number; reason: string }>,
): Promise<Rewards> {
  const year = await context.write(async ({ tx, note }) => {
    const nomination = await tx
      .selectFrom("nomination")
      .select(["year", "name"])
      .where("id", "=", nominationId)
      .where("status", "=", "proposed")
      .executeTakeFirst();
    if (nomination === undefined) throw rewardsFailure("rewards.not-found", {});
    await requireOpenDecision(tx, nomination.year);
    await tx
      .updateTable("nomination")
      .set({ status: "withdrawn", withdrawnReason: reason })
      .where("id", "=", nominationId)
      .execute();
    await note({
      action: "rewards.withdraw",
      subject: nomination.name,
      before: { status: "proposed" },
      after: { status: "withdrawn", reason },
    });
    return nomination.year;
  });
  return showRewards(context, { year });
}
