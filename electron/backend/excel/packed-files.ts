import type { Entry } from "yauzl";

import { AppError } from "#shared/kernel/app-error.ts";
import { fileFailure } from "#shared/kernel/file-failure.ts";
import { type HeapFile, refusedFile } from "./heap-file.ts";
import { isLeftover, kindByName } from "./heap-names.ts";
import { workbookLimits } from "./workbook-limits.ts";
import { openZipPackage, type ZipPackage } from "./zip-package.ts";

const UTF8_FLAG = 0x800;

/**
 * The files in a zip, and in the zips right in it, each unpacked when it is read.
 *
 * @throws AppError file.unreadable, file.zip-bomb, file.password-protected
 */
export async function packedFiles(
  bytes: Buffer,
  zipName: string,
  signal: AbortSignal,
  isInner = false,
): Promise<HeapFile[]> {
  const zip = await openZipPackage(bytes, zipName, workbookLimits);
  const files: HeapFile[] = [];
  for (const entry of zip.listed) {
    signal.throwIfAborted();
    const inner = nameOf(entry);
    if (inner.endsWith("/") || isLeftover(inner)) continue;
    const fileName = `${zipName} › ${inner}`;
    const kind = kindByName(inner);
    const read = (): Promise<Buffer> => unpack(zip, entry, fileName, signal);
    if (kind === "workbook") files.push({ fileName, read });
    else if (kind === "zip" && !isInner) {
      files.push(...(await openInner(read, fileName, signal)));
    } else {
      const code = kind === "other" ? "file.not-a-form" : "file.packed";
      files.push(refusedFile(fileName, fileFailure(code, { name: fileName })));
    }
  }
  return files;
}

async function openInner(
  read: () => Promise<Buffer>,
  fileName: string,
  signal: AbortSignal,
): Promise<HeapFile[]> {
  try {
    return await packedFiles(await read(), fileName, signal, true);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return [refusedFile(fileName, error)];
  }
}

/** macOS writes UTF-8 without saying so; what is not UTF-8 is in the code page of DOS. */
function nameOf({ fileName, fileNameRaw, generalPurposeBitFlag }: Entry): string {
  if ((generalPurposeBitFlag & UTF8_FLAG) !== 0) return fileName.normalize("NFC");
  try {
    const name = new TextDecoder("utf-8", { fatal: true }).decode(fileNameRaw);
    return name.replaceAll("\\", "/").normalize("NFC");
  } catch {
    return fileName.normalize("NFC");
  }
}

async function unpack(
  zip: ZipPackage,
  entry: Entry,
  name: string,
  signal: AbortSignal,
): Promise<Buffer> {
  const limitBytes = workbookLimits.fileBytes;
  if (entry.uncompressedSize > limitBytes) {
    throw fileFailure("file.too-large", { name, bytes: entry.uncompressedSize, limitBytes });
  }
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of await zip.open(entry)) {
      signal.throwIfAborted();
      chunks.push(chunk);
    }
  } catch (error) {
    signal.throwIfAborted();
    throw fileFailure("file.unreadable", { name }, { cause: error });
  }
  return Buffer.concat(chunks);
}
