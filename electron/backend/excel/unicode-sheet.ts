import {
  encodingInFont,
  isTypedInUnicode,
  unicodeOfFont,
} from "#backend/legacy-text/legacy-font.ts";
import { guessLegacy } from "#backend/legacy-text/legacy-vietnamese.ts";
import type { SheetCell, SheetGrid } from "#shared/kernel/sheet-grid.ts";

const names = { tcvn3: "TCVN3", vni: "VNI" } as const;

/**
 * The sheet in composed Unicode: what is set in a font from before Unicode by the font's
 * letters, and with no such font in it, the whole sheet when its words ask for it.
 */
export function unicodeSheet(sheet: SheetGrid): SheetGrid {
  const texts = sheet.rows.flatMap(({ cells }) => cells).filter(isText);
  const byFont = texts
    .map(({ text, legacyFont }) => encodingInFont(text, legacyFont))
    .find((encoding) => encoding !== null);
  const guessed =
    byFont === undefined ? guessLegacy(texts.map(({ text }) => text).join("\n")) : null;
  const byWords = guessed === "utf8-as-1252" ? null : guessed;
  const found = byFont ?? byWords;
  return {
    ...sheet,
    name: sheet.name.normalize("NFC"),
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => withUnicodeNote(unicodeCell(cell, byWords), byWords)),
    })),
    ...(found !== null && found !== undefined && { legacyFont: names[found] }),
  };
}

/** The font of a note is not known. */
function withUnicodeNote(cell: SheetCell, byWords: "tcvn3" | "vni" | null): SheetCell {
  const { note } = cell;
  if (note === undefined) return cell;
  const isUnicode = byWords === null || isTypedInUnicode(note);
  return { ...cell, note: isUnicode ? note.normalize("NFC") : unicodeOfFont(note, byWords) };
}

function isText({ value }: SheetCell): boolean {
  return typeof value === "string";
}

function unicodeCell(cell: SheetCell, byWords: "tcvn3" | "vni" | null): SheetCell {
  if (!isText(cell)) return cell;
  const encoding = isTypedInUnicode(cell.text)
    ? null
    : (byWords ?? encodingInFont(cell.text, cell.legacyFont));
  const text =
    encoding === null
      ? cell.text.normalize("NFC")
      : unicodeOfFont(cell.text, encoding, cell.legacyFont);
  return text === cell.text ? cell : { ...cell, value: text, text };
}
