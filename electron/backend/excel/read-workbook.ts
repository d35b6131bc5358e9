import { basename } from "node:path";

import { AppError } from "#shared/kernel/app-error.ts";
import { fileFailure } from "#shared/kernel/file-failure.ts";
import type { SheetGrid } from "#shared/kernel/sheet-grid.ts";
import { addNotes } from "./cell-notes.ts";
import { identifyWorkbook } from "./identify-file.ts";
import { legacyFontsHandler } from "./legacy-fonts.ts";
import { markMerged } from "./mark-merged.ts";
import { numberFormatsHandler } from "./number-formats.ts";
import { readFileBytes } from "#backend/files/read-file-bytes.ts";
import { isOpenDocument, requirePlainOds } from "./open-document.ts";
import { readOldWorkbook } from "./read-old-workbook.ts";
import { readPart, readSmallPart } from "./read-part.ts";
import { startReading, tooManyCells, type Reading, type ReadingOptions } from "./reading.ts";
import { inTurn } from "./scan-xml.ts";
import { sharedStringsHandler } from "./shared-strings.ts";
import { unicodeSheet } from "./unicode-sheet.ts";
import { findWorkbookParts, type SheetPart, type WorkbookParts } from "./workbook-parts.ts";
import { workbookLimits } from "./workbook-limits.ts";
import { worksheetHandler, type SheetContents, type WorkbookTables } from "./worksheet.ts";
import { openZipPackage, type ZipPackage } from "./zip-package.ts";

/**
 * The sheets of an .xlsx, .xls, .ods or .csv that anybody may have sent.
 *
 * Nothing in the file is trusted: it is judged by its first bytes and its table of
 * contents before it is unpacked, and read under limits of size, depth, cells and time.
 *
 * @throws AppError one of {@link FileFailures}; the signal's reason when cancelled
 */
export async function readWorkbook(
  path: string,
  options: ReadingOptions = {},
): Promise<SheetGrid[]> {
  const limits = { ...workbookLimits, ...options.limits };
  const bytes = await readFileBytes(path, limits.fileBytes);
  return readWorkbookBytes(bytes, basename(path), options);
}

/** The same for a file that is already in memory; `name` is what its errors call it. */
export async function readWorkbookBytes(
  bytes: Buffer,
  fileName: string,
  options: ReadingOptions = {},
): Promise<SheetGrid[]> {
  const limits = { ...workbookLimits, ...options.limits };
  const name = fileName.normalize("NFC");
  options.signal?.throwIfAborted();
  if (bytes.length > limits.fileBytes) {
    throw fileFailure("file.too-large", {
      name,
      bytes: bytes.length,
      limitBytes: limits.fileBytes,
    });
  }
  const kind = identifyWorkbook(bytes, name);
  if (kind !== "zip") return readOldWorkbook(bytes, { name, limits, kind }, options);
  const zip = await openZipPackage(bytes, name, limits);
  const reading = startReading(name, limits, options, zip.unpackedBytes);
  try {
    if (isOpenDocument(zip)) {
      await requirePlainOds(zip, reading);
      return await readOldWorkbook(bytes, { name, limits, kind: "ods" }, options);
    }
    const sheets = await readSheets(zip, reading);
    options.progress?.(zip.unpackedBytes, zip.unpackedBytes);
    return sheets;
  } catch (error) {
    if (error instanceof AppError || options.signal?.aborted === true) throw error;
    if (error instanceof Error && error.message.startsWith("too many bytes in the stream")) {
      throw fileFailure("file.zip-bomb", { name }, { cause: error });
    }
    throw fileFailure("file.unreadable", { name }, { cause: error });
  }
}

async function readSheets(zip: ZipPackage, reading: Reading): Promise<SheetGrid[]> {
  const parts = await findWorkbookParts(zip, reading);
  if (parts === undefined) throw fileFailure("file.not-xlsx", { name: reading.name });
  if (parts.sheets.length > reading.limits.sheets) {
    throw tooManyCells(reading);
  }
  const tables = await readTables(zip, parts, reading);
  const sheets: SheetGrid[] = [];
  for (const sheet of parts.sheets) sheets.push(await readSheet(zip, sheet, tables, reading));
  return sheets;
}

async function readTables(
  zip: ZipPackage,
  parts: WorkbookParts,
  reading: Reading,
): Promise<WorkbookTables> {
  const strings: string[] = [];
  const formats: (string | undefined)[] = [];
  const legacyFonts: (string | undefined)[] = [];
  const stringsEntry = zip.entries.get(parts.sharedStrings ?? "");
  const stylesEntry = zip.entries.get(parts.styles ?? "");
  if (stringsEntry)
    await readPart(zip, stringsEntry, reading, sharedStringsHandler(strings, reading));
  if (stylesEntry) {
    const handler = inTurn(numberFormatsHandler(formats), legacyFontsHandler(legacyFonts));
    await readSmallPart(zip, stylesEntry, reading, handler);
  }
  return { strings, formats, legacyFonts, cells: 0 };
}

async function readSheet(
  zip: ZipPackage,
  { name, state, path }: SheetPart,
  tables: WorkbookTables,
  reading: Reading,
): Promise<SheetGrid> {
  const entry = zip.entries.get(path);
  if (entry === undefined) throw fileFailure("file.unreadable", { name: reading.name });
  const contents: SheetContents = { rows: [], merges: [] };
  await readPart(zip, entry, reading, worksheetHandler(contents, tables, reading));
  await addNotes(zip, path, contents, tables, reading);
  markMerged(contents, reading);
  return unicodeSheet({ name, state, ...contents });
}
