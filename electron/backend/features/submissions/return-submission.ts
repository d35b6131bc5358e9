import type { BackendContext } from "#backend/context.ts";
import { requireStatus } from "./accept-submission.ts";

/** Gives a waiting submission back to its commune. @throws submissions.not-found, submissions.wrong-status */
export async function returnSubmission(
  { write, now, actor }: Pick<BackendContext, "write" | "now" | "actor">,
  { submissionId, reason }: { submissionId: number; reason: string },
): Promise<{ submissionId: number }> {
  return write(async ({ tx, note }) => {
    const { status } = await requireStatus(tx, submissionId, ["draft"]);
    const returnReason = reason.normalize("NFC");
    await tx
      .updateTable("submission")
      .set({ status: "returned", decidedAt: now(), decidedBy: actor.name, returnReason })
      .where("id", "=", submissionId)
      .execute();
    await note({
      action: "submissions.return",
      subject: `submission:${submissionId}`,
      before: { status },
      after: { status: "returned", reason: returnReason },
    });
    return { submissionId };
  });
}
