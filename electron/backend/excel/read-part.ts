import { StringDecoder } from "node:string_decoder";
import type { Entry } from "yauzl";

import { fileFailure } from "#shared/kernel/file-failure.ts";
import type { Reading } from "./reading.ts";
import { scanXml, type XmlHandler } from "./scan-xml.ts";
import type { ZipPackage } from "./zip-package.ts";

/** Unpacks one part and hands its XML to `handler`, chunk by chunk. */
export async function readPart(
  zip: ZipPackage,
  entry: Entry,
  reading: Reading,
  handler: XmlHandler,
): Promise<void> {
  const scanner = scanXml(handler, reading.limits);
  const decoder = new StringDecoder("utf8");
  let isFirst = true;
  for await (const chunk of await zip.open(entry)) {
    reading.checkpoint();
    const text = decoder.write(chunk);
    scanner.write(isFirst ? text.replace(/^\uFEFF/, "") : text);
    isFirst = false;
    reading.advance(chunk.length);
  }
  scanner.write(decoder.end());
  scanner.end();
}

/** The same for a part that is small in every workbook. @throws AppError file.zip-bomb when it is not */
export async function readSmallPart(
  zip: ZipPackage,
  entry: Entry,
  reading: Reading,
  handler: XmlHandler,
): Promise<void> {
  if (entry.uncompressedSize > reading.limits.smallPartBytes) {
    throw fileFailure("file.zip-bomb", { name: reading.name });
  }
  await readPart(zip, entry, reading, handler);
}
