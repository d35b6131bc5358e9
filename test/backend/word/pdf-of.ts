import { paperDocument } from "#backend/features/documents/paper-document.ts";
import { renderPdf } from "#backend/pdf/render.ts";
import type { WordPaper } from "#backend/word/paper-docx/word-paper.ts";
import { CREATED_AT, paperFonts } from "../pdf/sample-papers.ts";

/** The PDF of the same paper that goes out to Word. */
export async function pdfOf(paper: WordPaper): Promise<Uint8Array> {
  const { content, profile, figureWords, printedLists } = paper;
  const pages = paperDocument(
    content,
    {
      profile,
      kind: "plan",
      superiorBody: null,
      issuingBody: "Ủy ban nhân dân\nhuyện Tam Đường",
      bodyName: "Ủy ban nhân dân huyện Tam Đường",
      number: { number: 9, symbol: "KH-UBND" },
      place: "Tam Đường",
      issuedOn: "2020-03-20",
      year: 2020,
      secretary: null,
      draft: false,
      isIllustrative: false,
    },
    { figureWords, lists: printedLists },
  );
  const { bytes } = await renderPdf(pages, { fonts: await paperFonts(), createdAt: CREATED_AT });
  return bytes;
}
