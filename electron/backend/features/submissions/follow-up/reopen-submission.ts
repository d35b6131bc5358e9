import type { BackendContext } from "#backend/context.ts";
import { requireStatus } from "../accept-submission.ts";

/**
 * Opens an accepted submission again, that its values can be corrected. Its figures stay in
 * force as they were accepted, until it or a newer version is accepted.
 *
 * @throws submissions.not-found, submissions.wrong-status when it is not accepted
 */
export async function reopenSubmission(
  { write, now, actor }: Pick<BackendContext, "write" | "now" | "actor">,
  { submissionId, reason }: Readonly<{ submissionId: number; reason: string }>,
): Promise<{ submissionId: number }> {
  return write(async ({ tx, note }) => {
    const { status } = await requireStatus(tx, submissionId, ["accepted"]);
    const given = reason.normalize("NFC");
    await tx
      .insertInto("submissionReopening")
      .values({
        submissionId,
        reason: given,
        reopenedAt: now(),
        reopenedBy: actor.name,
        closedAt: null,
      })
      .execute();
    await note({
      action: "submissions.reopen",
      subject: `submission:${submissionId}`,
      before: { status },
      after: { status: "reopened", reason: given },
    });
    return { submissionId };
  });
}
