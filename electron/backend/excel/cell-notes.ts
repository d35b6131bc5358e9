import { posix } from "node:path";

import { cellAddress, parseRange } from "#shared/kernel/sheet-grid.ts";
import { cutNote, LONGEST_NOTE } from "./cut-note.ts";
import { decodeExcelEscapes } from "./excel-text.ts";
import { readSmallPart } from "./read-part.ts";
import { type Reading, tooManyCells } from "./reading.ts";
import { attribute, type XmlHandler } from "./scan-xml.ts";
import { readRelationships } from "./workbook-parts.ts";
import type { MutableCell, SheetContents, WorkbookTables } from "./worksheet.ts";
import type { ZipPackage } from "./zip-package.ts";

/**
 * Puts the notes of a sheet to its cells, also to empty ones: Excel's notes, and of its
 * conversations all that was said in a cell.
 */
export async function addNotes(
  zip: ZipPackage,
  sheetPath: string,
  contents: SheetContents,
  tables: WorkbookTables,
  reading: Reading,
): Promise<void> {
  const directory = posix.dirname(sheetPath);
  const path = posix.join(directory, "_rels", `${posix.basename(sheetPath)}.rels`);
  const parts = [...(await readRelationships(zip, reading, path, directory)).values()];
  const notes = new Map<string, string>();
  // A conversation comes last: it stands for the note that Excel writes beside it.
  for (const kind of ["comments", "threadedComment"]) {
    const found = new Map<string, string>();
    for (const part of parts.filter(({ type }) => type === kind)) {
      const entry = zip.entries.get(part.path);
      if (entry !== undefined) {
        await readSmallPart(zip, entry, reading, notesHandler(found, tables, reading));
      }
    }
    for (const [address, note] of found) notes.set(address, note);
  }
  if (notes.size > 0) putTo(contents, notes);
}

function putTo(contents: SheetContents, notes: ReadonlyMap<string, string>): void {
  const rows = new Map(contents.rows.map((row) => [row.number, row]));
  const cells = new Map(
    contents.rows.flatMap((row) => row.cells.map((cell) => [cell.address, cell] as const)),
  );
  for (const [address, text] of notes) {
    const note = cutNote(text);
    const place = parseRange(`${address}:${address}`);
    if (note === undefined || place === undefined || place.top < 1) continue;
    const known = cells.get(address);
    if (known !== undefined) {
      known.note = note;
      continue;
    }
    const { top: number, left: column } = place;
    const row = rows.get(number) ?? { number, hidden: false, cells: [] };
    if (!rows.has(number)) contents.rows.push(row);
    rows.set(number, row);
    row.cells.push(emptyCell(number, column, note));
  }
}

function emptyCell(row: number, column: number, note: string): MutableCell {
  return { address: cellAddress(row, column), row, column, value: null, text: "", note };
}

function notesHandler(
  notes: Map<string, string>,
  tables: WorkbookTables,
  reading: Reading,
): XmlHandler {
  let address = "";
  let text = "";
  let isText = false;
  return {
    open: (name, attributes) => {
      if (name === "comment" || name === "threadedComment") {
        tables.cells += 1;
        if (tables.cells > reading.limits.cells) throw tooManyCells(reading);
        address = attribute(attributes, "ref") ?? "";
        text = "";
      } else if (name === "t" || name === "text") isText = true;
    },
    close: (name) => {
      if (name === "t" || name === "text") isText = false;
      if (name !== "comment" && name !== "threadedComment") return;
      const before = notes.get(address);
      const said = decodeExcelEscapes(text).replace(/\r\n?/gu, "\n");
      notes.set(address, before === undefined ? said : `${before}\n${said}`);
    },
    text: (piece) => {
      // Room for the words before a conversation; the rest of an endless note is let go.
      if (isText && text.length < 2 * LONGEST_NOTE) text += piece;
    },
  };
}
