import { PDFDocument } from "@cantoo/pdf-lib";

/** The pages of several PDF files one after the other, for one run of the printer. */
export async function mergeFiles(files: readonly Uint8Array[]): Promise<Uint8Array> {
  const merged = await PDFDocument.create();
  for (const bytes of files) {
    const file = await PDFDocument.load(bytes, { updateMetadata: false });
    for (const page of await merged.copyPages(file, file.getPageIndices())) merged.addPage(page);
  }
  return merged.save();
}
