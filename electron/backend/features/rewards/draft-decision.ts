import type { BackendContext } from "#backend/context.ts";
import type { ReadDb, WriteTx } from "#backend/db/database.ts";
import { ensureDraftDocument } from "#backend/features/documents/draft-document.ts";
import { readEvaluation } from "#backend/features/evaluation/repository.ts";
import { isStale } from "#backend/features/evaluation/show-evaluation.ts";
import { readOffice } from "#backend/features/office/repository.ts";
import { documentKinds } from "#shared/features/documents/document-kinds-data.ts";
import { officialSymbol } from "#shared/features/documents/official-symbol.ts";
import { evaluationFailure } from "#shared/features/evaluation/errors.ts";
import type { Rewards } from "#shared/features/rewards/contract.ts";
import { isChair } from "#shared/features/rewards/is-chair.ts";
import { decisionText } from "#shared/features/rewards/decision-data.ts";
import { rewardsFailure } from "#shared/features/rewards/errors.ts";
import { awardDay } from "#shared/features/rewards/rules-on.ts";
import { listNominations, requireOpenDecision } from "./repository.ts";
import { showRewards } from "./show-rewards.ts";

/**
 * Makes the year's draft decision, or brings it up to the present evaluation and signer.
 * Its list is the standing nominations, read when the paper is drawn.
 *
 * @throws rewards.nothing-to-reward, rewards.decision-fixed, evaluation.not-found,
 *   evaluation.stale
 */
export async function draftDecision(
  context: Pick<BackendContext, "db" | "write" | "now">,
  { year }: Readonly<{ year: number }>,
): Promise<Rewards> {
  await context.write(async ({ tx, note }) => {
    await requireOpenDecision(tx, year);
    const evaluation = await readEvaluation(tx, year);
    if (evaluation === null) throw evaluationFailure("evaluation.not-found", { year });
    if (await isStale(tx, evaluation)) throw evaluationFailure("evaluation.stale", { year });
    const nominations = await listNominations(tx, year);
    if (nominations.length === 0) throw rewardsFailure("rewards.nothing-to-reward", { year });

    const decisionId = await saveDecision(tx, year, evaluation.id, context.now());
    const symbol = officialSymbol("decision", (await readOffice(tx)).symbol, null);
    const title = decisionText.title(year);
    const signerName = await signerOn(tx, awardDay(year));
    await ensureDraftDocument(tx, {
      kind: documentKinds.decision.code,
      series: symbol,
      symbol,
      year,
      subjectKind: "rewardDecision",
      subjectId: decisionId,
      title,
      signerName,
    });
    await note({
      action: "rewards.draftDecision",
      subject: title,
      after: { nominations: nominations.length, signerName },
    });
  });
  return showRewards(context, { year });
}

async function saveDecision(
  tx: WriteTx,
  year: number,
  evaluationId: number,
  createdAt: string,
): Promise<number> {
  const { id } = await tx
    .insertInto("rewardDecision")
    .values({ year, evaluationId, createdAt })
    .onConflict((conflict) => conflict.column("year").doUpdateSet({ evaluationId }))
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** The chairman if he is among the signers of that day, else a deputy; null: none is known. */
async function signerOn(db: ReadDb, isoDate: string): Promise<string | null> {
  const signers = await db
    .selectFrom("signer")
    .select(["name", "office"])
    .where("holdsFrom", "<=", isoDate)
    .where((where) => where.or([where("holdsTo", "is", null), where("holdsTo", ">=", isoDate)]))
    .orderBy("id")
    .execute();
  const head = signers.find(({ office }) => isChair(office));
  return (head ?? signers[0])?.name ?? null;
}
