import { appText } from "#shared/kernel/app-text.ts";
import { markArchival } from "./archive.ts";
import { KitDocument } from "./kit.ts";
import type { Paper } from "./paper.ts";
import { shareOpenedFonts } from "./share-fonts.ts";

const LANGUAGE = "vi-VN";

/** A file that pages are written to, and the way to its bytes when all of them are. */
export type PdfFile = Readonly<{
  document: KitDocument;
  finish: () => Promise<Uint8Array<ArrayBuffer>>;
}>;

/**
 * Begins a PDF file for the archive, held in memory.
 *
 * @param size of pages that say nothing else, in points
 * @param createdAt ISO UTC; the same pages and instant give the same bytes
 */
export function openPdfFile(
  described: Pick<Paper, "title" | "subject" | "author">,
  size: readonly [width: number, height: number],
  createdAt: string,
): PdfFile {
  shareOpenedFonts();
  const document = newDocument(
    {
      title: described.title.normalize("NFC"),
      subject: described.subject.normalize("NFC"),
      author: described.author.normalize("NFC"),
    },
    size,
    new Date(createdAt),
  );
  const chunks: Uint8Array[] = [];
  document.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  const finished = new Promise<void>((resolve, reject) => {
    document.on("end", resolve);
    document.on("error", reject);
  });
  return {
    document,
    async finish() {
      document.end();
      await finished;
      return Buffer.concat(chunks);
    },
  };
}

function newDocument(
  described: Pick<Paper, "title" | "subject" | "author">,
  size: readonly [number, number],
  createdAt: Date,
): KitDocument {
  const document = new KitDocument({
    size,
    autoFirstPage: false,
    font: null,
    pdfVersion: "1.7",
    lang: LANGUAGE,
    displayTitle: true,
    info: {
      Title: described.title,
      Subject: described.subject,
      Author: described.author,
      Creator: appText.product,
      Producer: appText.product,
      CreationDate: createdAt,
      ModDate: createdAt,
    },
  });
  const [program, language] = [appText.product, LANGUAGE];
  markArchival(document, { ...described, createdAt, program, language });
  return document;
}
