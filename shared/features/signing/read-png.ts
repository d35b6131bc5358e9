const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const HEADER_END = 33;
const GREY_WITH_ALPHA = 4;
const COLOUR_WITH_ALPHA = 6;

export type PngHead = Readonly<{
  widthPixels: number;
  heightPixels: number;
  /** Has a channel, or a list, that says what shows through. */
  isTransparent: boolean;
}>;

/**
 * What the head of a PNG picture says; null: no PNG.
 *
 * @source ISO/IEC 15948 (PNG), 11.2.2 IHDR and 11.3.2.1 tRNS
 */
export function readPng(bytes: Uint8Array): PngHead | null {
  if (bytes.length < HEADER_END || SIGNATURE.some((byte, at) => bytes[at] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const colourType = bytes[25];
  return {
    widthPixels: view.getUint32(16),
    heightPixels: view.getUint32(20),
    isTransparent:
      colourType === GREY_WITH_ALPHA ||
      colourType === COLOUR_WITH_ALPHA ||
      hasTransparentList(view),
  };
}

/** A tRNS chunk before the picture's own data. */
function hasTransparentList(view: DataView): boolean {
  const endOfSearch = view.byteLength - 8;
  for (let at = HEADER_END; at <= endOfSearch;) {
    const length = view.getUint32(at);
    const kind = view.getUint32(at + 4);
    if (kind === 0x74524e53) return true; // "tRNS"
    if (kind === 0x49444154) return false; // "IDAT"
    at += 12 + length;
  }
  return false;
}
