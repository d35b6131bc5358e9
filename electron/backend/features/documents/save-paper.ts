import type { BackendContext } from "#backend/context.ts";
import { contentChanges, type ContentChange } from "#shared/features/documents/content-changes.ts";
import { documentsFailure } from "#shared/features/documents/errors.ts";
import type { PaperContent } from "#shared/features/documents/paper-text.ts";
import { tidyContent } from "#shared/features/documents/tidy-content.ts";
import { readPaper, writePaper } from "./paper-store.ts";
import { readDocument } from "./repository.ts";

/** The audit trail names so many changed places in words, and counts the rest. */
const CHANGES_IN_WORDS = 8;
const WORDS_OF_A_CHANGE = 300;

/**
 * Saves the text of a draft; what hangs on it (a plan's tasks, the title in the register) follows.
 *
 * @throws documents.not-found, no-text, wrong-status, changed-meanwhile
 */
export async function savePaper(
  context: Pick<BackendContext, "write" | "now" | "actor" | "papers">,
  input: {
    documentId: number;
    baseRevision: number;
    content: PaperContent;
    label?: string | undefined;
  },
): Promise<{ revision: number; savedAt: string }> {
  const content = tidyContent(input.content);
  return context.write(async ({ tx, note }) => {
    const document = await readDocument(tx, input.documentId);
    if (document.status !== "draft") throw documentsFailure("documents.wrong-status", document);
    const before = await readPaper(tx, input.documentId);
    if (before.revision !== input.baseRevision) {
      const { revision, savedAt, savedBy } = before;
      throw documentsFailure("documents.changed-meanwhile", { revision, savedAt, savedBy });
    }
    const savedAt = context.now();
    const { documentId } = input;
    const by = context.actor.name;
    const revision = await writePaper(tx, {
      documentId,
      content,
      at: savedAt,
      by,
      ...(input.label === undefined ? {} : { label: input.label }),
    });
    await tx
      .updateTable("document")
      .set({ title: content.title, signerName: content.signer.name })
      .where("id", "=", documentId)
      .execute();
    await context.papers[document.subjectKind]?.follow?.(tx, document.subjectId, content);
    const changes = contentChanges(before.content, content);
    await note({
      action: "papers.save",
      subject: document.title,
      before: noted(changes, "before"),
      after: { revision, changed: changes.length, ...noted(changes, "after") },
    });
    return { revision, savedAt };
  });
}

function noted(
  changes: readonly ContentChange[],
  side: "before" | "after",
): Record<string, string | null> {
  return Object.fromEntries(
    changes
      .slice(0, CHANGES_IN_WORDS)
      .map((change) => [change.place, change[side]?.slice(0, WORDS_OF_A_CHANGE) ?? null]),
  );
}
