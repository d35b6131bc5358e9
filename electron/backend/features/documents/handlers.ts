import type { BackendContext } from "#backend/context.ts";
import { writeFileSafely } from "#backend/files/write-file-safely.ts";
import type { documentsContract } from "#shared/features/documents/contract.ts";
import type { Handlers } from "#shared/kernel/contract.ts";
import { checksHandlers } from "./checks/handlers.ts";
import { freePapersHandlers } from "./free-papers/handlers.ts";
import { legalActsHandlers } from "./legal-acts/handlers.ts";
import { recipientsHandlers } from "./recipients/handlers.ts";
import { listVersions, readPaper, readVersion } from "./paper-store.ts";
import { previewPaper, readDocumentPdf } from "./render-document.ts";
import { listDocuments, readDocument } from "./repository.ts";
import { saveDocx } from "./save-docx.ts";
import { savePaper } from "./save-paper.ts";

export const documentsHandlers: Handlers<typeof documentsContract, BackendContext> = {
  ...checksHandlers,
  ...freePapersHandlers,
  ...legalActsHandlers,
  ...recipientsHandlers,
  "papers.show": ({ db }, { documentId }) => readPaper(db, documentId),
  "papers.save": savePaper,
  "papers.preview": previewPaper,
  "papers.versions": ({ db }, { documentId }) => listVersions(db, documentId),
  "papers.version": ({ db }, { documentId, revision }) => readVersion(db, documentId, revision),
  "documents.list": ({ db }, { year }) => listDocuments(db, year),
  "documents.show": ({ db }, { documentId }) => readDocument(db, documentId),
  "documents.pdf": (context, { documentId }) => readDocumentPdf(context, documentId),
  "documents.savePdf": async (context, { documentId, target }) => {
    const { path, name } = context.fileOf(target);
    const { bytes, sha256 } = await readDocumentPdf(context, documentId);
    await writeFileSafely(path, bytes);
    return { fileName: name, sha256, sizeBytes: bytes.length };
  },
  "documents.saveDocx": saveDocx,
};
