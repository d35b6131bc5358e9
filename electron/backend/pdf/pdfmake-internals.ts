// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- describes modules that have no types; there is nothing to import
/// <reference path="./pdfmake-modules.d.ts" />
import ElementWriterModule from "pdfmake/js/ElementWriter.js";
import LayoutBuilderModule from "pdfmake/js/LayoutBuilder.js";
import PdfDocumentModule from "pdfmake/js/PDFDocument.js";
import PrinterModule from "pdfmake/js/Printer.js";
import UrlResolverModule from "pdfmake/js/URLResolver.js";

// pdfmake's parts are reached one by one, because its front door is one shared
// object for the whole process and has no hook for justification or for keeping
// lines together. The shapes below are those of 0.3.11; internals.test.ts fails
// when an upgrade moves them.

/** A font as fontkit opened it. */
type OpenedFont = Readonly<{
  unitsPerEm: number;
  characterSet: readonly number[];
  hasGlyphForCodePoint: (codePoint: number) => boolean;
  glyphForCodePoint: (codePoint: number) => Readonly<{ id: number; advanceWidth: number }>;
  layout: (text: string) => Readonly<{
    glyphs: readonly Readonly<{ path: { toSVG: () => string } }>[];
    positions: readonly Readonly<{ xAdvance: number }>[];
  }>;
}>;

/** A font as it stands in one PDF: measures text and encodes it. */
export type KitFont = Readonly<{
  id: string;
  font: OpenedFont;
  ascender: number;
  lineHeight: (sizePt: number, includeGap?: boolean) => number;
  widthOfString: (text: string, sizePt: number) => number;
  encode: (
    text: string,
    features: object,
  ) => readonly [readonly string[], readonly { xAdvance: number; advanceWidth: number }[]];
  ref: () => unknown;
}>;

/** What this program uses of pdfkit's document. */
export type KitDocument = NodeJS.ReadableStream & {
  _font: KitFont;
  page: { width: number; height: number; fonts: Record<string, unknown> };
  font: (source: Uint8Array) => KitDocument;
  addPage: (options: { size: readonly [number, number]; margin: number }) => KitDocument;
  addContent: (operators: string) => KitDocument;
  save: () => KitDocument;
  restore: () => KitDocument;
  transform: (a: number, b: number, c: number, d: number, e: number, f: number) => KitDocument;
  path: (svgPath: string) => KitDocument;
  fill: (color: string) => KitDocument;
  end: () => void;
};

/** pdfkit's document as pdfmake extends it. */
export type MakeDocument = KitDocument & {
  provideFont: (family: string, bold: boolean, italics: boolean) => KitFont;
};

type KitOptions = Readonly<{
  size: readonly [number, number];
  autoFirstPage: false;
  font: null;
  info: Readonly<Record<string, string | Date>>;
}>;

export type FontFiles = Readonly<
  Record<string, Readonly<Record<"normal" | "bold" | "italics" | "bolditalics", string>>>
>;

/** The file system that pdfmake asks for fonts and pictures before it looks at the disk. */
export type MemoryFiles = Readonly<{
  existsSync: (name: string) => boolean;
  readFileSync: (name: string) => Uint8Array;
}>;

export type Inline = {
  text: string;
  x: number;
  width: number;
  alignment?: string;
  justifyShift?: number;
};

export type Line = {
  inlines: Inline[];
  newLineForced?: boolean;
  lastLineInParagraph?: boolean;
  getWidth: () => number;
  getHeight: () => number;
};

export type LayoutContext = {
  page: number;
  y: number;
  availableHeight: number;
  availableWidth: number;
  pageMargins: { top: number };
};

export type PageWriter = {
  transactionLevel: number;
  context: () => LayoutContext;
  addLine: (line: Line) => unknown;
  moveToNextPage: (orientation?: string) => void;
  beginUnbreakableBlock: () => void;
  commitUnbreakableBlock: () => void;
};

/** A node after pdfmake has measured it; our own keys travel with it. */
export type MeasuredNode = {
  stack?: MeasuredNode[];
  positions: unknown[];
  _inlines?: Inline[];
  keepWithNext?: boolean;
  breakable?: boolean;
};

export type LayoutBuilder = {
  writer: PageWriter;
  processNode: (node: MeasuredNode) => void;
  processVerticalContainer: (node: MeasuredNode) => void;
  processLeaf: (node: MeasuredNode) => void;
  buildNextLine: (node: { _inlines: Inline[] }) => Line | null;
};

export type ElementWriter = {
  context: () => LayoutContext;
  alignLine: (line: Line) => void;
};

type Constructor<Arguments extends readonly unknown[], Instance> = {
  new (...parameters: Arguments): Instance;
  prototype: Instance;
};

export const Printer = exportOf<
  Constructor<
    [FontFiles, MemoryFiles, object, () => boolean],
    { createPdfKitDocument: (definition: object, options: object) => Promise<MakeDocument> }
  >
>(PrinterModule, "createPdfKitDocument");

export const UrlResolver = exportOf<
  Constructor<[MemoryFiles], { setUrlAccessPolicy: (policy: () => boolean) => void }>
>(UrlResolverModule, "setUrlAccessPolicy");

export const elementWriter = exportOf<Constructor<[], ElementWriter>>(
  ElementWriterModule,
  "alignLine",
).prototype;

export const layoutBuilder = exportOf<Constructor<[], LayoutBuilder>>(
  LayoutBuilderModule,
  "processVerticalContainer",
  "processLeaf",
  "buildNextLine",
).prototype;

/** pdfkit's own document class: the copy inside pdfmake, so that one copy makes every page. */
export const KitDocument = Object.getPrototypeOf(
  exportOf<Constructor<[], MakeDocument>>(PdfDocumentModule, "provideFont"),
) as new (options: KitOptions) => KitDocument; // the parent class of a class is its prototype

/** Unwraps a CommonJS default export and checks that the methods we build on are still there. */
function exportOf<Class extends { prototype: object }>(
  module: unknown,
  ...methods: readonly string[]
): Class {
  const exported = (module as { default?: unknown }).default ?? module;
  const found = exported as Class; // checked method by method below
  for (const method of methods) {
    if (typeof (found.prototype as Record<string, unknown>)[method] !== "function") {
      throw new Error(`pdfmake has changed inside: ${method} is gone`);
    }
  }
  return found;
}
