import { fileFailure } from "#shared/kernel/file-failure.ts";

const ZIP = Buffer.from("PK\u0003\u0004", "latin1");
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const ENCRYPTED_PACKAGE = Buffer.from("EncryptedPackage", "utf16le");
const WORKBOOK_STREAMS = ["Workbook", "Book"].map((name) => Buffer.from(name, "utf16le"));

/**
 * Lets through only what begins like an .xlsx. Excel wraps an encrypted .xlsx into the
 * same OLE container that an old .xls is, so the two are told apart by the streams in it.
 *
 * @throws AppError file.not-xlsx, file.old-xls, file.password-protected
 */
export function requireXlsxMagic(bytes: Buffer, name: string): void {
  if (bytes.subarray(0, ZIP.length).equals(ZIP)) return;
  if (bytes.subarray(0, OLE.length).equals(OLE)) {
    if (bytes.includes(ENCRYPTED_PACKAGE)) throw fileFailure("file.password-protected", { name });
    if (WORKBOOK_STREAMS.some((stream) => bytes.includes(stream))) {
      throw fileFailure("file.old-xls", { name });
    }
  }
  throw fileFailure("file.not-xlsx", { name });
}
