import { fileFailure } from "#shared/kernel/file-failure.ts";
import { readDocx } from "./read-docx.ts";
import { readText } from "./read-text.ts";
import type { TextLine } from "./text-line.ts";
import { textLimits } from "./text-limits.ts";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const PDF = [0x25, 0x50, 0x44, 0x46];
const RTF = [0x7b, 0x5c, 0x72, 0x74, 0x66];

/**
 * The lines of a .docx or plain text file, told apart by their first bytes, not by name.
 *
 * @throws AppError file.too-large, file.kind-unknown (.doc, .rtf, .pdf, an encrypted .docx),
 *   file.unreadable, file.not-text, file.zip-bomb
 */
export async function readTextLines(bytes: Buffer, name: string): Promise<readonly TextLine[]> {
  if (startsWith(bytes, ZIP)) return readDocx(bytes, name);
  // Word keeps an encrypted .docx in the container of the old .doc; both are to be saved anew.
  if ([OLE, PDF, RTF].some((magic) => startsWith(bytes, magic))) {
    throw fileFailure("file.kind-unknown", { name });
  }
  if (bytes.length > textLimits.textBytes) {
    throw fileFailure("file.too-large", {
      name,
      bytes: bytes.length,
      limitBytes: textLimits.textBytes,
    });
  }
  return readText(bytes, name);
}

function startsWith(bytes: Buffer, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
