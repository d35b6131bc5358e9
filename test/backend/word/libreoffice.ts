import { convertedByLibreOffice, hasLibreOffice } from "../../support/libreoffice.ts";

if (!hasLibreOffice) {
  console.warn("LEFT OUT: soffice is not installed, so no Word file is opened in LibreOffice.");
}

export { hasLibreOffice };

/** A Word file as LibreOffice prints it. */
export async function printedByLibreOffice(docx: Uint8Array): Promise<Uint8Array> {
  return (await convert(docx, "pdf")).bytes;
}

/** @returns how long it took, the program's start included */
export async function timedPrinting(docx: Uint8Array): Promise<Readonly<{ seconds: number }>> {
  return convert(docx, "pdf");
}

/** A Word file opened and saved again as a Word file. */
export async function savedByLibreOffice(docx: Uint8Array): Promise<Uint8Array> {
  return (await convert(docx, "docx:MS Word 2007 XML")).bytes;
}

async function convert(
  docx: Uint8Array,
  to: string,
): Promise<{ bytes: Uint8Array; seconds: number }> {
  const { files, seconds } = await convertedByLibreOffice({ "paper.docx": docx }, to);
  const [bytes] = Object.values(files);
  if (bytes === undefined) throw new Error("LibreOffice saved nothing");
  return { bytes, seconds };
}
