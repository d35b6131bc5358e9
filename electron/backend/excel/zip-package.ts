import { fromBufferPromise, type Entry, type ZipFile } from "yauzl";

import { fileFailure } from "#shared/kernel/file-failure.ts";
import type { WorkbookLimits } from "./workbook-limits.ts";

export type ZipPackage = Readonly<{
  /** By its name in lower case, as a workbook's parts are looked for. */
  entries: ReadonlyMap<string, Entry>;
  /** All of them: names of a person's files may differ in nothing but case. */
  listed: readonly Entry[];
  unpackedBytes: number;
  /** The part's bytes as they unpack; yauzl stops a part that is longer than it declared. */
  open: (entry: Entry) => Promise<AsyncIterable<Buffer>>;
}>;

/**
 * The zip's table of contents, judged before one byte is unpacked.
 *
 * @throws AppError file.unreadable, file.zip-bomb, file.password-protected
 */
export async function openZipPackage(
  bytes: Buffer,
  name: string,
  limits: WorkbookLimits,
): Promise<ZipPackage> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true }).catch(
    (cause: unknown) => {
      throw fileFailure("file.unreadable", { name }, { cause });
    },
  );
  if (zip.entryCount > limits.entries) throw fileFailure("file.zip-bomb", { name });
  const listed = await listEntries(zip).catch((cause: unknown) => {
    throw fileFailure("file.unreadable", { name }, { cause });
  });
  const unpackedBytes = listed.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (unpackedBytes > limits.unpackedBytes || listed.some((entry) => swells(entry, limits))) {
    throw fileFailure("file.zip-bomb", { name });
  }
  if (listed.some((entry) => entry.isEncrypted())) {
    throw fileFailure("file.password-protected", { name });
  }
  return {
    entries: new Map(listed.map((entry) => [entry.fileName.toLowerCase(), entry])),
    listed,
    unpackedBytes,
    open: (entry) => openEntry(zip, entry),
  };
}

function swells(entry: Entry, limits: WorkbookLimits): boolean {
  return (
    entry.uncompressedSize > limits.ratioFromBytes &&
    entry.uncompressedSize > limits.ratio * Math.max(1, entry.compressedSize)
  );
}

function listEntries(zip: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on("entry", (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.once("end", () => resolve(entries));
    zip.once("error", reject);
    zip.readEntry();
  });
}

function openEntry(zip: ZipFile, entry: Entry): Promise<AsyncIterable<Buffer>> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });
}
