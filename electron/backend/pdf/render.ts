import type {
  PaperPlaces,
  SignaturePlace,
} from "#shared/features/documents/paper-places-schemas.ts";
import type { PaperFonts } from "./fonts.ts";
import { bookmarksOf } from "./bookmarks.ts";
import { type Drawing, drawPages } from "./draw-pages.ts";
import type { KitDocument } from "./kit.ts";
import type { Paper } from "./paper.ts";
import { openPdfFile } from "./pdf-file.ts";
import { placeKeeper } from "./places.ts";
import { writeList } from "./streamed-list.ts";
import { facesOf } from "./typeset.ts";

export type RenderOptions = Readonly<{
  fonts: PaperFonts;
  /** The instant written into the file, ISO UTC. The same paper and instant give the same bytes. */
  createdAt: string;
  signal?: AbortSignal | undefined;
  /** Called while annexed lists are written, with rows of all lists together. */
  onProgress?: ((done: number, total: number) => void) | undefined;
}>;

export type RenderedPaper = Readonly<{
  bytes: Uint8Array<ArrayBuffer>;
  pageCount: number;
  places: PaperPlaces;
  /** Where the signature belongs; null: the paper leaves no room for one. */
  signaturePlace: SignaturePlace | null;
}>;

/**
 * A paper as the bytes of a PDF file, and where on its pages the text stands.
 *
 * Nothing is fetched and nothing is read from the disk: fonts come with the options.
 *
 * @throws the signal's reason when the work is cancelled
 */
export async function renderPdf(paper: Paper, options: RenderOptions): Promise<RenderedPaper> {
  options.signal?.throwIfAborted();
  const { document, finish } = openPdfFile(paper, paper.frame.size, options.createdAt);
  const keeper = placeKeeper();
  let signaturePlace: SignaturePlace | null = null;
  const shared = {
    document,
    faces: facesOf((face) => document.font(options.fonts.files[face])._font),
    frame: paper.frame,
    measure: options.fonts.measure,
    watermark: paper.watermark,
  };
  const drawing: Omit<Drawing, "pagesBefore" | "landscape"> = {
    ...shared,
    body: paper.body,
    bookmarks: bookmarksOf(document),
    keeper,
    onSignaturePlace: (place) => {
      if (signaturePlace !== null) return;
      signaturePlace = place;
      nameSignaturePlace(document, place);
    },
  };

  let pageCount = drawPages(paper.content, { ...drawing, landscape: false, pagesBefore: 0 });
  const total = paper.annexes.reduce((sum, annex) => sum + rowsOf(annex), 0);
  let done = 0;
  for (const annex of paper.annexes) {
    if (annex.kind === "text") {
      const { landscape } = annex;
      pageCount += drawPages(annex.content, { ...drawing, landscape, pagesBefore: pageCount });
    } else {
      const before = done;
      pageCount += await writeList(annex.list, {
        ...shared,
        signal: options.signal,
        onProgress: (rows) => options.onProgress?.(before + rows, total),
      });
      done += annex.list.rowCount;
    }
  }
  return { bytes: await finish(), pageCount, places: keeper.places(), signaturePlace };
}

/** The file tells itself where its signature belongs, so that whoever signs it later finds the room. */
function nameSignaturePlace(document: KitDocument, place: SignaturePlace): void {
  const { left, bottom, width, height } = place;
  document.addNamedDestination("signature", "FitR", left, bottom, left + width, bottom + height);
}

function rowsOf(annex: Paper["annexes"][number]): number {
  return annex.kind === "list" ? annex.list.rowCount : 0;
}
