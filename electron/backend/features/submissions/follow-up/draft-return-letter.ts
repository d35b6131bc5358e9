import type { BackendContext } from "#backend/context.ts";
import type { ReadDb } from "#backend/db/database.ts";
import { requireIssuer } from "#backend/features/documents/free-papers/create-paper.ts";
import { submissionsFailure } from "#shared/features/submissions/errors.ts";
import type { ReadFile } from "#shared/features/submissions/follow-up/contract.ts";
import { returnLetter } from "#shared/features/submissions/follow-up/return-letter-data.ts";
import { vietnameseDay } from "#shared/kernel/dates.ts";
import { addLetter } from "../add-letter.ts";
import { type FileToReturn, fileToReturn } from "./file-to-return.ts";

/**
 * A draft công văn to the commune with everything that is wrong in its file and the day by
 * which it is wanted again. A file has one letter, until that is cancelled.
 *
 * @throws submissions.not-found, submissions.period-not-found, submissions.file-changed,
 *   submissions.wrong-status when the report was not returned,
 *   submissions.nothing-to-return; AppError one of {@link FileFailures}
 */
export async function draftReturnLetter(
  context: Pick<BackendContext, "db" | "write" | "now" | "actor" | "fileOf" | "job">,
  { source, draftingUnit, sendAgainBy }: Asked,
): Promise<{ documentId: number }> {
  const file = await fileToReturn(context, source);
  requireWrong(file);
  const before = await letterOf(context.db, file);
  if (before !== null) return before;
  const today = vietnameseDay(context.now());
  const issuer = await requireIssuer(context.db, "committee", today);
  const said = returnLetter({ ...file, bodyName: issuer.bodyName, sendAgainBy });
  return context.write(async ({ tx, note }) => {
    const documentId = await addLetter(tx, context, { issuer, draftingUnit, said });
    await tx
      .insertInto("returnLetter")
      .values({
        documentId,
        submissionId: file.kept?.submissionId ?? null,
        fileSha256: file.fileSha256,
      })
      .execute();
    await note({
      action: "submissions.returnLetter",
      subject: said.title,
      after: { fileName: file.fileName, unit: file.unit?.name ?? null, sendAgainBy },
    });
    return { documentId };
  });
}

type Asked = Readonly<{ source: ReadFile; draftingUnit: string; sendAgainBy: string }>;

function requireWrong({ kept, unit, fileName, remarks }: FileToReturn): void {
  if (kept !== null && kept.status !== "returned") {
    const unitName = unit?.name ?? fileName;
    throw submissionsFailure("submissions.wrong-status", { status: kept.status, unitName });
  }
  if (kept === null && remarks.length === 0) {
    throw submissionsFailure("submissions.nothing-to-return", { name: fileName });
  }
}

/** The letter that gives this file back already. */
async function letterOf(
  db: ReadDb,
  { kept, fileSha256 }: FileToReturn,
): Promise<{ documentId: number } | null> {
  const letter = await db
    .selectFrom("returnLetter")
    .innerJoin("document", "document.id", "returnLetter.documentId")
    .select("returnLetter.documentId")
    .where("document.status", "!=", "cancelled")
    .where("returnLetter.fileSha256", "=", fileSha256)
    .where("returnLetter.submissionId", "is", kept?.submissionId ?? null)
    .executeTakeFirst();
  return letter ?? null;
}
