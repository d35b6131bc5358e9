import type { BackendContext } from "#backend/context.ts";
import { applyEdits } from "#shared/features/documents/checks/apply-edits.ts";
import { documentsFailure } from "#shared/features/documents/errors.ts";
import { readPaper } from "../paper-store.ts";
import { readDocument } from "../repository.ts";
import { savePaper } from "../save-paper.ts";
import { checkText } from "./check-document.ts";

/**
 * Makes the fixes of the named findings in the saved text, and saves it as any change is saved.
 *
 * @throws documents.not-found, no-text, wrong-status, changed-meanwhile, finding-gone
 */
export async function fixPaper(
  context: Pick<BackendContext, "db" | "write" | "now" | "actor" | "papers">,
  input: { documentId: number; baseRevision: number; keys: readonly string[] },
): Promise<{ revision: number; savedAt: string; fixed: number }> {
  const { documentId, baseRevision } = input;
  const document = await readDocument(context.db, documentId);
  const { content } = await readPaper(context.db, documentId);
  const wanted = new Set(input.keys);
  const findings = (await checkText(context, context.db, document, content)).filter(
    ({ key, fix }) => wanted.has(key) && fix.length > 0,
  );
  if (findings.length === 0) throw documentsFailure("documents.finding-gone", {});
  const fixed = applyEdits(
    content,
    findings.flatMap(({ fix }) => fix),
  );
  // Saving looks at the revision once more, inside its own transaction.
  const saved = await savePaper(context, { documentId, baseRevision, content: fixed });
  return { ...saved, fixed: findings.length };
}
