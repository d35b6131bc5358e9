import type { BackendContext } from "#backend/context.ts";
import type { WriteTx } from "#backend/db/database.ts";
import { submissionsFailure } from "#shared/features/submissions/errors.ts";
import { requireStatus } from "./accept-submission.ts";

/**
 * Gives a waiting submission back to its commune, with remarks on the values that are wrong.
 *
 * @throws submissions.not-found, submissions.wrong-status, submissions.mark-elsewhere
 */
export async function returnSubmission(
  { write, now, actor }: Pick<BackendContext, "write" | "now" | "actor">,
  { submissionId, reason, marks = [] }: Returned,
): Promise<{ submissionId: number }> {
  return write(async ({ tx, note }) => {
    const { status } = await requireStatus(tx, submissionId, ["draft"]);
    const returnReason = reason.normalize("NFC");
    await tx
      .updateTable("submission")
      .set({ status: "returned", decidedAt: now(), decidedBy: actor.name, returnReason })
      .where("id", "=", submissionId)
      .execute();
    await keepMarks(tx, submissionId, marks);
    await note({
      action: "submissions.return",
      subject: `submission:${submissionId}`,
      before: { status },
      after: { status: "returned", reason: returnReason, marks: marks.length },
    });
    return { submissionId };
  });
}

type Mark = Readonly<{ valueId: number; remark: string }>;
type Returned = Readonly<{
  submissionId: number;
  reason: string;
  marks?: readonly Mark[] | undefined;
}>;

async function keepMarks(tx: WriteTx, submissionId: number, marks: readonly Mark[]): Promise<void> {
  if (marks.length === 0) return;
  const remarks = new Map(marks.map(({ valueId, remark }) => [valueId, remark.normalize("NFC")]));
  const own = await tx
    .selectFrom("submissionValue")
    .select("id")
    .where("submissionId", "=", submissionId)
    .where("id", "in", [...remarks.keys()])
    .execute();
  if (own.length < remarks.size) throw submissionsFailure("submissions.mark-elsewhere", {});
  await tx
    .insertInto("submissionMark")
    .values([...remarks].map(([submissionValueId, remark]) => ({ submissionValueId, remark })))
    .execute();
}
