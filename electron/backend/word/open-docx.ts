import { type Document, DOMParser } from "@xmldom/xmldom";

import { workbookLimits } from "#backend/excel/workbook-limits.ts";
import { openZipPackage, type ZipPackage } from "#backend/excel/zip-package.ts";
import { fileFailure } from "#shared/kernel/file-failure.ts";
import { textLimits } from "./text-limits.ts";

type DocxParts = Readonly<{
  document: Document;
  numbering: Document | null;
  styles: Document | null;
  /** The parts that programs put beside the text for themselves; read when asked for. */
  customXml: () => Promise<Document[]>;
}>;

/** More such parts than any file has a use for. */
const MOST_CUSTOM_PARTS = 10;

/**
 * The XML parts of a Word file that carry its text. Pictures and all else stay packed.
 *
 * @throws AppError file.unreadable, file.zip-bomb, file.password-protected, file.kind-unknown
 */
export async function openDocx(bytes: Buffer, name: string): Promise<DocxParts> {
  const zip = await openZipPackage(bytes, name, workbookLimits);
  const main = [...zip.entries.keys()].find((path) => /^word\/document\d*\.xml$/u.test(path));
  if (main === undefined) throw fileFailure("file.kind-unknown", { name });
  const document = await readPart(zip, main, name);
  if (document === null) throw fileFailure("file.kind-unknown", { name });
  return {
    document,
    numbering: await readPart(zip, "word/numbering.xml", name),
    styles: await readPart(zip, "word/styles.xml", name),
    async customXml() {
      const paths = [...zip.entries.keys()].filter((path) =>
        /^customxml\/item\d+\.xml$/u.test(path),
      );
      const found = paths.slice(0, MOST_CUSTOM_PARTS).map((path) => readPart(zip, path, name));
      return (await Promise.all(found)).filter((part) => part !== null);
    },
  };
}

async function readPart(zip: ZipPackage, path: string, name: string): Promise<Document | null> {
  const entry = zip.entries.get(path);
  if (entry === undefined) return null;
  if (entry.uncompressedSize > textLimits.xmlBytes) throw fileFailure("file.zip-bomb", { name });
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of await zip.open(entry)) chunks.push(chunk);
  } catch (cause) {
    throw fileFailure("file.unreadable", { name }, { cause });
  }
  return parseXml(decodeXml(Buffer.concat(chunks)), name);
}

/**
 * Word writes no document type: one that is there can only declare entities, by which a
 * short file grows without end or reaches for other files, so it is refused unread.
 */
function parseXml(xml: string, name: string): Document {
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(xml) || depthOf(xml) > textLimits.xmlDepth) {
    throw fileFailure("file.unreadable", { name });
  }
  try {
    const strict = new DOMParser({
      onError: (level, message) => {
        if (level !== "warning") throw new Error(message);
      },
    });
    return strict.parseFromString(xml, "text/xml");
  } catch (cause) {
    throw fileFailure("file.unreadable", { name }, { cause });
  }
}

/** How deep elements nest, so that walking them cannot run out of stack. */
function depthOf(xml: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at + 1)) {
    const next = xml.charAt(at + 1);
    if (next === "?" || next === "!") continue;
    if (next === "/") {
      depth -= 1;
      continue;
    }
    const end = xml.indexOf(">", at);
    if (end < 0) break;
    if (xml.charAt(end - 1) !== "/") depth += 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function decodeXml(bytes: Buffer): string {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff;
  const encoding = isLittle ? "utf-16le" : isBig ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}
