import { paperDocument } from "#backend/features/documents/paper-document.ts";
import { renderPdf } from "#backend/pdf/render.ts";
import type { WordPaper } from "#backend/word/paper-docx/word-paper.ts";
import { CREATED_AT, paperFonts, sampleFrame } from "../pdf/sample-papers.ts";

/** The PDF of the same paper that goes out to Word. */
export async function pdfOf(paper: WordPaper): Promise<Uint8Array> {
  const { content, profile, figureWords, printedLists } = paper;
  const pages = paperDocument(
    content,
    { ...sampleFrame, profile },
    { figureWords, lists: printedLists },
  );
  const { bytes } = await renderPdf(pages, { fonts: await paperFonts(), createdAt: CREATED_AT });
  return bytes;
}
