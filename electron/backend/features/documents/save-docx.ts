import type { BackendContext } from "#backend/context.ts";
import { writeFileSafely } from "#backend/files/write-file-safely.ts";
import { documentsFailure } from "#shared/features/documents/errors.ts";
import { layoutProfileOn } from "#shared/features/documents/layout-profile.ts";
import { draftDay } from "./render-document.ts";
import { readDocument } from "./repository.ts";

/**
 * Saves a paper as a Word file: with its number and day once it is issued, else as a draft.
 *
 * @throws documents.not-found, documents.no-text where its text is not written in the program,
 *   documents.font-incomplete, workspace.cannot-write
 */
export async function saveDocx(
  context: Pick<BackendContext, "db" | "papers" | "fonts" | "fileOf" | "now">,
  { documentId, target }: { documentId: number; target: string },
): Promise<{ fileName: string; sizeBytes: number }> {
  const { path, name } = context.fileOf(target);
  const document = await readDocument(context.db, documentId);
  const source = context.papers[document.subjectKind];
  if (source?.word === undefined) throw documentsFailure("documents.no-text", {});
  const { measure } = await context.fonts();
  const day = document.issuedOn ?? draftDay(document.year, context.now());
  const paper = await source.word(context.db, document.subjectId, {
    number: document.number,
    symbol: document.symbol,
    issuedOn: document.issuedOn,
    day,
    isDraft: document.issuedOn === null,
    profile: layoutProfileOn(day),
    measure,
  });
  const { writeDocx } = await import("#backend/word/paper-docx/write-docx.ts"); // at first use
  const bytes = await writeDocx(paper);
  await writeFileSafely(path, bytes);
  return { fileName: name, sizeBytes: bytes.length };
}
