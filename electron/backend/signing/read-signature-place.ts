import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFString,
} from "@cantoo/pdf-lib";

import type { PageSize, Rect } from "#shared/features/signing/signature-places.ts";

/** The name under which a paper says where its signature belongs. */
const NAME = "signature";

/**
 * The room that a paper of this program leaves for its signature: a named destination of the
 * file with a rectangle (FitR), so that the frozen bytes themselves tell it.
 *
 * @returns page from 0, and the first page's size in points; null when the file names no such place
 */
export async function readSignaturePlace(
  pdf: Uint8Array,
): Promise<Readonly<{ page: number; room: Rect; firstPage: PageSize }> | null> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const destination = destinationNamed(document, NAME);
  if (destination === null) return null;
  const [pageRef, kind, ...edges] = destination.asArray();
  const page = document.getPages().findIndex(({ ref }) => ref === pageRef);
  const [left, bottom, right, top] = edges.map((edge) =>
    edge instanceof PDFNumber ? edge.asNumber() : Number.NaN,
  );
  if (kind !== PDFName.of("FitR") || page === -1) return null;
  if (left === undefined || bottom === undefined || right === undefined || top === undefined) {
    return null;
  }
  return {
    page,
    room: { left, bottom, width: right - left, height: top - bottom },
    firstPage: document.getPage(0).getSize(),
  };
}

function destinationNamed(document: PDFDocument, name: string): PDFArray | null {
  const names = document.catalog
    .lookupMaybe(PDFName.of("Names"), PDFDict)
    ?.lookupMaybe(PDFName.of("Dests"), PDFDict)
    ?.lookupMaybe(PDFName.of("Names"), PDFArray);
  for (let at = 0; at + 1 < (names?.size() ?? 0); at += 2) {
    const key = names?.lookup(at);
    const isText = key instanceof PDFString || key instanceof PDFHexString;
    if (isText && key.decodeText() === name) return names?.lookup(at + 1, PDFArray) ?? null;
  }
  return null;
}
