import type { BackendContext } from "#backend/context.ts";
import { documentsFailure } from "#shared/features/documents/errors.ts";
import type { FreePaper } from "#shared/features/documents/free-papers/contract.ts";
import { readDocument } from "../repository.ts";
import { describePaper } from "./repository.ts";

/**
 * Names who wrote the minutes; the name is printed under "THƯ KÝ".
 *
 * @throws documents.not-found, documents.no-text, documents.wrong-status
 */
export async function saveSecretary(
  context: Pick<BackendContext, "write">,
  { documentId, secretary }: Readonly<{ documentId: number; secretary: string | null }>,
): Promise<FreePaper> {
  return context.write(async ({ tx, note }) => {
    const document = await readDocument(tx, documentId);
    if (document.status !== "draft") throw documentsFailure("documents.wrong-status", document);
    const before = await describePaper(tx, documentId);
    await tx
      .updateTable("freePaper")
      .set({ secretary })
      .where("id", "=", document.subjectId)
      .execute();
    await note({
      action: "papers.saveSecretary",
      subject: document.title,
      before: { secretary: before.secretary },
      after: { secretary },
    });
    return { ...before, secretary };
  });
}
