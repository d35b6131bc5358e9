import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";

import { failureOf } from "#shared/kernel/app-error.ts";
import { paperCharacters } from "./font-coverage.ts";
import { type Face, faceOf, faces } from "./faces.ts";
import { KitDocument, type KitFont } from "./kit.ts";
import { shareOpenedFonts } from "./share-fonts.ts";
import { facesOf } from "./typeset.ts";

export type PaperFonts = Readonly<{
  files: Readonly<Record<Face, Uint8Array>>;
  measure: Measure;
}>;

export type TextLook = Readonly<{ sizePt: number; bold?: boolean; italics?: boolean }>;

/** Measures text as it will be set, in points. */
export type Measure = Readonly<{
  width: (text: string, look: TextLook) => number;
  /** The outlines of a text as an SVG path with its baseline at 0, in units of one em = 1. */
  outline: (text: string, look: Omit<TextLook, "sizePt">) => GlyphOutline;
}>;

export type GlyphOutline = Readonly<{
  glyphs: readonly Readonly<{ path: string; xEm: number }>[];
  widthEm: number;
  unitsPerEm: number;
}>;

type FontFailures = {
  "pdf.font-missing": { file: string };
  "pdf.font-incomplete": { file: string; missing: readonly string[] };
};

const fail = failureOf<FontFailures>();

const FILE_NAMES: Readonly<Record<Face, string>> = {
  normal: "Tinos_400Regular.ttf",
  bold: "Tinos_700Bold.ttf",
  italics: "Tinos_400Regular_Italic.ttf",
  bolditalics: "Tinos_700Bold_Italic.ttf",
};

/**
 * Opens the four faces of Tinos, which has the widths of Times New Roman.
 *
 * @param directory holds the files side by side, or each in a folder of its own name, as the npm package does
 * @throws AppError "pdf.font-missing" when a file is not there
 * @throws AppError "pdf.font-incomplete" naming the characters that a face cannot print
 */
export async function loadPaperFonts(directory: string): Promise<PaperFonts> {
  const entries = await Promise.all(
    faces.map(async (face) => [face, await readFace(directory, FILE_NAMES[face])] as const),
  );
  const files = Object.fromEntries(entries) as Record<Face, Uint8Array>; // one entry per face
  const opened = openFaces(files);
  for (const face of faces) {
    const missing = missingCharacters(opened[face]);
    if (missing.length > 0) {
      throw fail("pdf.font-incomplete", { file: FILE_NAMES[face], missing });
    }
  }
  return { files, measure: measureWith(opened) };
}

/** Characters of `wanted` that the font has no glyph for; a PDF would show an empty box. */
export function missingCharacters(
  { font }: Pick<KitFont, "font">,
  wanted: readonly string[] = paperCharacters,
): readonly string[] {
  return wanted.filter((character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
}

/** Opens one font file on its own, to look at what it can print. */
export function openFont(file: Uint8Array): KitFont {
  shareOpenedFonts();
  const document = new KitDocument({ size: [1, 1], autoFirstPage: false, font: null, info: {} });
  return document.font(file)._font;
}

async function readFace(directory: string, fileName: string): Promise<Uint8Array> {
  const folder = fileName.replace(/^Tinos_|\.ttf$/g, "");
  const candidates = [path.join(directory, fileName), path.join(directory, folder, fileName)];
  const file = candidates.find((candidate) => existsSync(candidate));
  if (file === undefined) throw fail("pdf.font-missing", { file: fileName });
  return readFile(file);
}

function openFaces(files: Readonly<Record<Face, Uint8Array>>): Readonly<Record<Face, KitFont>> {
  return {
    normal: openFont(files.normal),
    bold: openFont(files.bold),
    italics: openFont(files.italics),
    bolditalics: openFont(files.bolditalics),
  };
}

function measureWith(opened: Readonly<Record<Face, KitFont>>): Measure {
  const typefaces = facesOf((face) => opened[face]);
  return {
    width: (text, look) => typefaces(faceOf(look), look.sizePt).widthOf(text.normalize("NFC")),
    outline: (text, look) => {
      const { font } = opened[faceOf(look)];
      const { glyphs, positions } = font.layout(text.normalize("NFC"));
      let x = 0;
      const placed = glyphs.map((glyph, index) => {
        const outline = { path: glyph.path.toSVG(), xEm: x / font.unitsPerEm };
        x += positions[index]?.xAdvance ?? 0;
        return outline;
      });
      return { glyphs: placed, widthEm: x / font.unitsPerEm, unitsPerEm: font.unitsPerEm };
    },
  };
}
