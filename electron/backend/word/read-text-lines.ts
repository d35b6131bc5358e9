import { fileFailure } from "#shared/kernel/file-failure.ts";
import { openZipPackage } from "#backend/excel/zip-package.ts";
import { workbookLimits } from "#backend/excel/workbook-limits.ts";
import { convertDoc, type Converting } from "./convert-doc.ts";
import { readDocx } from "./read-docx.ts";
import { readText } from "./read-text.ts";
import type { TextLine } from "./text-line.ts";
import { textLimits } from "./text-limits.ts";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const PDF = [0x25, 0x50, 0x44, 0x46];
const RTF = [0x7b, 0x5c, 0x72, 0x74, 0x66];

/** Word keeps an encrypted .docx in the container of the old .doc, under this name. */
const ENCRYPTED = Buffer.from("EncryptedPackage", "utf16le");
const OPEN_DOCUMENT = Buffer.from("mimetypeapplication/vnd.oasis.opendocument.text");

/**
 * The lines of a .docx or plain text file, or of a .doc, .rtf or .odt where LibreOffice is
 * installed; told apart by their first bytes, not by name.
 *
 * @throws AppError file.too-large, file.kind-unknown (.pdf), file.no-converter, file.too-slow,
 *   file.password-protected, file.unreadable, file.not-text, file.zip-bomb
 */
export async function readTextLines(
  bytes: Buffer,
  name: string,
  converting: Converting = {},
): Promise<readonly TextLine[]> {
  const other = otherKind(bytes);
  if (other !== null) {
    if (bytes.includes(ENCRYPTED)) throw fileFailure("file.password-protected", { name });
    // Its table of contents is judged before another program unpacks it.
    if (other === "odt") await openZipPackage(bytes, name, workbookLimits);
    return readDocx(await convertDoc(bytes, name, other, converting), name);
  }
  if (startsWith(bytes, ZIP)) return readDocx(bytes, name);
  if (startsWith(bytes, PDF)) throw fileFailure("file.kind-unknown", { name });
  if (bytes.length > textLimits.textBytes) {
    throw fileFailure("file.too-large", {
      name,
      bytes: bytes.length,
      limitBytes: textLimits.textBytes,
    });
  }
  return readText(bytes, name);
}

function otherKind(bytes: Buffer): "doc" | "rtf" | "odt" | null {
  if (startsWith(bytes, OLE)) return "doc";
  if (startsWith(bytes, RTF)) return "rtf";
  const isOpenDocument = bytes.subarray(0, 200).includes(OPEN_DOCUMENT);
  return startsWith(bytes, ZIP) && isOpenDocument ? "odt" : null;
}

function startsWith(bytes: Buffer, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
