import { setImmediate as nextTurn } from "node:timers/promises";

import { bookmarksOf } from "./bookmarks.ts";
import { drawBorder } from "./border.ts";
import { faceOf } from "./faces.ts";
import { openPdfFile } from "./pdf-file.ts";
import type { PlacedPage, PlacedPaper } from "./placed-paper.ts";
import type { RenderOptions } from "./render.ts";
import { type Sheet, sheets } from "./sheet.ts";
import { facesOf } from "./typeset.ts";

/** After so many pages a cancel is heard. */
const PAGES_PER_TURN = 50;

/**
 * The paper as the bytes of a PDF file.
 *
 * @throws the signal's reason when the work is cancelled
 */
export async function renderPlacedPages(
  paper: PlacedPaper,
  options: RenderOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { frame, border, pages } = paper;
  const { document, finish } = openPdfFile(paper, frame.size, options.createdAt);
  const faces = facesOf((face) => document.font(options.fonts.files[face])._font);
  const bookmarks = bookmarksOf(document);
  const { measure } = options.fonts;
  const sheet = sheets({ document, frame, faces, measure, landscape: false, watermark: null });
  const underPage = border === null ? null : drawBorder(document, frame.size, border);
  for (const [index, page] of pages.entries()) {
    if (index % PAGES_PER_TURN === 0) {
      options.onProgress?.(index, pages.length);
      await nextTurn();
      options.signal?.throwIfAborted();
    }
    sheet.begin();
    underPage?.();
    bookmarks.add(1, page.bookmark, 0);
    writePage(page, sheet);
    sheet.end();
  }
  return finish();

  function writePage({ texts, rules }: PlacedPage, on: Sheet): void {
    for (const { text, x, align, baseline, ink, fontSize, ...look } of texts) {
      const face = faces(faceOf(look), fontSize);
      const left = align === "center" ? x - face.widthOf(text) / 2 : x;
      on.ink(ink);
      on.text(face, left, baseline, text.split(" "));
    }
    for (const { x1, x2, y, width } of rules) on.rule(x1, y, x2, y, width);
  }
}
