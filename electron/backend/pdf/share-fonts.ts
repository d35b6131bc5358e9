import { paperCharacters } from "./font-coverage.ts";
import { KitDocument, type KitFont } from "./kit.ts";

type FontDocument = KitDocument & {
  _fontCount: number;
  _fontFamilies: Record<string, KitFont>;
};

/** pdfkit's class of an embedded font, taken from an instance: it is not exported. */
type EmbeddedFont = new (document: KitDocument, opened: KitFont["font"], id: string) => KitFont;

const opened = new WeakMap<Uint8Array, KitFont>();
const patched = new WeakSet<object>();

/**
 * Lets every document use fonts that were opened once.
 *
 * Taking a font file apart costs more than drawing a page; pdfkit does it anew for
 * each document. What a document adds of its own (which letters it uses) stays its own.
 */
export function shareOpenedFonts(): void {
  const prototype = KitDocument.prototype as FontDocument; // methods only; fields are the document's
  if (patched.has(prototype)) return;
  patched.add(prototype);
  const original = prototype.font;
  prototype.font = function font(this: FontDocument, source: Uint8Array): KitDocument {
    const known = opened.get(source);
    if (known === undefined) {
      original.call(this, source);
      nameGlyphs(this._font.font);
      opened.set(source, this._font);
      return this;
    }
    this._fontCount += 1;
    const Embedded = known.constructor as EmbeddedFont; // a font's constructor is its class
    const embedded = new Embedded(this, known.font, `F${this._fontCount}`);
    // The document embeds the fonts that it finds here when it ends.
    this._fontFamilies[embedded.id] = embedded;
    this._font = embedded;
    return this;
  };
}

/** Ligatures of Latin and Armenian: their glyphs must go on saying which letters they join. */
const isLigature = (codePoint: number): boolean => codePoint >= 0xfb00 && codePoint <= 0xfb4f;

/**
 * Ties every glyph to its character before any document uses the font.
 *
 * A glyph keeps the character under which it is first asked for, and the file's text
 * is made from it. When a font is shared, the first to ask could be another document
 * that needs O only as a part of Ổ: from then on every O would be drawn, but could
 * neither be searched nor copied. Where two characters share a glyph, ours come first.
 */
function nameGlyphs(font: KitFont["font"]): void {
  const ours = paperCharacters.map((character) => character.codePointAt(0) ?? 0);
  const others = font.characterSet.toSorted((a, b) => a - b);
  for (const codePoint of [...ours, ...others]) {
    if (!isLigature(codePoint)) font.glyphForCodePoint(codePoint);
  }
}
