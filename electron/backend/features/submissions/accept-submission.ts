import type { BackendContext } from "#backend/context.ts";
import type { WriteTx } from "#backend/db/database.ts";
import { recordFigures } from "#backend/features/indicators/record-figures.ts";
import { submissionsFailure, type SubmissionStatus } from "#shared/features/submissions/errors.ts";
import { showDifferences } from "./follow-up/show-differences.ts";
import { readSubmissionHead, type SubmissionHead } from "./repository.ts";

/**
 * Accepts waiting submissions, and reopened ones again: their values become the unit's
 * figures of the period, in place of those of an earlier accepted version. All of them or
 * none.
 *
 * @throws submissions.not-found, submissions.wrong-status, submissions.differences-unseen
 */
export async function acceptSubmissions(
  { write, now, actor }: Pick<BackendContext, "write" | "now" | "actor">,
  { submissionIds, confirmed = [] }: Asked,
): Promise<{ accepted: number; figures: number }> {
  return write(async ({ tx, note }) => {
    const ids = [...new Set(submissionIds)];
    let figures = 0;
    for (const id of ids) {
      const head = await requireStatus(tx, id, ["draft", "reopened"]);
      if (!confirmed.includes(id)) await requireNothingUnseen(tx, head);
      const at = now();
      const replaced = await supersedeAccepted(tx, head, at);
      await tx
        .updateTable("submission")
        .set({ status: "accepted", decidedAt: at, decidedBy: actor.name })
        .where("id", "=", id)
        .execute();
      const count = await recordFigures(tx, { submissionId: id });
      figures += count;
      await note({
        action: "submissions.accept",
        subject: `submission:${id}`,
        before: { status: head.status, accepted: replaced },
        after: { status: "accepted", figures: count },
      });
    }
    return { accepted: ids.length, figures };
  });
}

type Asked = Readonly<{
  submissionIds: readonly number[];
  confirmed?: readonly number[] | undefined;
}>;

/** @throws submissions.differences-unseen when other figures would take the place of accepted ones */
async function requireNothingUnseen(tx: WriteTx, { id, status, unitName }: SubmissionHead) {
  if (status !== "draft") return;
  const { against, differences } = await showDifferences({ db: tx }, { submissionId: id });
  const replaces = against?.status === "accepted" || against?.status === "reopened";
  if (!replaces || differences.length === 0) return;
  throw submissionsFailure("submissions.differences-unseen", {
    unitName,
    count: differences.length,
  });
}

/** @throws submissions.not-found, submissions.wrong-status when it has none of these statuses */
export async function requireStatus(
  tx: WriteTx,
  id: number,
  statuses: readonly SubmissionStatus[],
): Promise<SubmissionHead> {
  const head = await readSubmissionHead(tx, id);
  if (!statuses.includes(head.status)) {
    const { status, unitName } = head;
    throw submissionsFailure("submissions.wrong-status", { status, unitName });
  }
  return head;
}

async function supersedeAccepted(tx: WriteTx, head: SubmissionHead, at: string): Promise<number[]> {
  const rows = await tx
    .updateTable("submission")
    .set({ status: "superseded" })
    .where("periodCode", "=", head.periodCode)
    .where("formCode", "=", head.formCode)
    .where("unitId", "=", head.unitId)
    .where("status", "=", "accepted")
    .where("id", "!=", head.id)
    .returning("id")
    .execute();
  const replaced = rows.map(({ id }) => id);
  // A reopened one is accepted again by this, or gives way to the newer version.
  await tx
    .updateTable("submissionReopening")
    .set({ closedAt: at })
    .where("submissionId", "in", [head.id, ...replaced])
    .where("closedAt", "is", null)
    .execute();
  return replaced;
}
