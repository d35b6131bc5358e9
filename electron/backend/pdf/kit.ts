// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- describes a module that has no types; there is nothing to import
/// <reference path="./kit-modules.d.ts" />
import PdfDocumentModule from "pdfmake/js/PDFDocument.js";

// pdfkit writes the file; where everything stands on a page is decided in this folder.
// The shapes below are those of pdfkit 0.19.1 as far as they are used here.

/** One drawn letter; lengths in the font's own units. */
export type Glyph = Readonly<{
  id: number;
  advanceWidth: number;
  codePoints: readonly number[];
  path: { toSVG: () => string };
}>;

/** A font as fontkit opened it. */
export type OpenedFont = Readonly<{
  unitsPerEm: number;
  characterSet: readonly number[];
  hasGlyphForCodePoint: (codePoint: number) => boolean;
  glyphForCodePoint: (codePoint: number) => Glyph;
  layout: (text: string) => Readonly<{
    glyphs: readonly Glyph[];
    positions: readonly Readonly<{ xAdvance: number }>[];
  }>;
}>;

/** A font as it stands in one PDF, of which it embeds the glyphs that were used. */
export type KitFont = Readonly<{
  id: string;
  font: OpenedFont;
  /** From the font's units to thousandths of the size. */
  scale: number;
  subset: Readonly<{ includeGlyph: (id: number) => number }>;
  /** By the glyph's number in the embedded part: its width, and the letters it stands for. */
  widths: number[];
  unicode: (readonly number[])[];
  ref: () => unknown;
}>;

/** An object of the file that others point to. */
export type KitRef = {
  data: Record<string, unknown>;
  write: (chunk: Uint8Array) => void;
  end: () => void;
};

/** An entry of the bookmarks, or their root. */
export type KitOutline = {
  addItem: (
    title: string,
    options: Readonly<{ top: number; left: number; expanded: boolean }>,
  ) => KitOutline;
};

/** What this program uses of pdfkit's document. */
export type KitDocument = NodeJS.ReadableStream & {
  _font: KitFont;
  _root: KitRef;
  outline: KitOutline;
  page: {
    width: number;
    height: number;
    fonts: Record<string, unknown>;
    xobjects: Record<string, unknown>;
  };
  font: (source: Uint8Array) => KitDocument;
  addPage: (options: { size: readonly [number, number]; margin: number }) => KitDocument;
  addContent: (operators: string) => KitDocument;
  /** Writes what the file says of itself as XML; called when the document ends. */
  _addInfo: () => void;
  appendXML: (xml: string) => void;
  /** Names a rectangle of the page that is being written; edges from its lower left corner. */
  addNamedDestination: (
    name: string,
    fit: "FitR",
    ...edges: [left: number, bottom: number, right: number, top: number]
  ) => void;
  ref: (data: Record<string, unknown>) => KitRef;
  save: () => KitDocument;
  restore: () => KitDocument;
  transform: (a: number, b: number, c: number, d: number, e: number, f: number) => KitDocument;
  path: (svgPath: string) => KitDocument;
  fill: (color: string) => KitDocument;
  end: () => void;
};

type KitOptions = Readonly<{
  size: readonly [number, number];
  autoFirstPage: false;
  font: null;
  info: Readonly<Record<string, string | Date>>;
  pdfVersion?: "1.7";
  lang?: string;
  displayTitle?: boolean;
}>;

/** pdfkit's own document class: the copy that pdfmake brings. */
export const KitDocument = parentOf(PdfDocumentModule) as new (options: KitOptions) => KitDocument;

function parentOf(module: unknown): unknown {
  return Object.getPrototypeOf((module as { default?: unknown }).default ?? module);
}
