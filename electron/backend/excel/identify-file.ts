import { fileFailure } from "#shared/kernel/file-failure.ts";

const ZIP = Buffer.from("PK\u0003\u0004", "latin1");
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const ENCRYPTED_PACKAGE = Buffer.from("EncryptedPackage", "utf16le");
const WORKBOOK_STREAMS = ["Workbook", "Book"].map((name) => Buffer.from(name, "utf16le"));

/**
 * What a file begins like, whatever it is called. Excel wraps an encrypted .xlsx into the
 * same OLE container that an old .xls is, so the two are told apart by the streams in it.
 * A table as text begins like nothing, so that one alone is known by its name.
 *
 * @throws AppError file.not-xlsx, file.password-protected
 */
export function identifyWorkbook(bytes: Buffer, name: string): "zip" | "xls" | "csv" {
  if (beginsWith(bytes, ZIP)) return "zip";
  if (beginsWith(bytes, OLE)) {
    if (bytes.includes(ENCRYPTED_PACKAGE)) throw fileFailure("file.password-protected", { name });
    if (WORKBOOK_STREAMS.some((stream) => bytes.includes(stream))) return "xls";
  }
  if (name.toLowerCase().endsWith(".csv")) return "csv";
  throw fileFailure("file.not-xlsx", { name });
}

function beginsWith(bytes: Buffer, beginning: Buffer): boolean {
  return bytes.subarray(0, beginning.length).equals(beginning);
}
