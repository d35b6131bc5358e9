import { guessLegacy } from "./legacy-vietnamese.ts";

/** Signs that no text file holds; tab, line ends and form feed are text. */
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f\ufffd]/u;

/**
 * The text of a file: UTF-8, UTF-16 either way round, or Windows-1258 (Vietnamese Windows
 * before Unicode), with or without a byte order mark. One in the letters of TCVN3 or VNI is
 * given as it is written. Null when it is none of these.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decode(bytes);
  return text === null || CONTROL.test(text) ? null : text;
}

function decode(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs("utf-16le", bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs("utf-16be", bytes);
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked !== null) return decodeAs(unmarked, bytes);
  return decodeAs("utf-8", bytes) ?? decodeWindows1258(bytes) ?? decodeLegacy(bytes);
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Spaces and plain letters have a zero byte in UTF-16, always on the same side. */
function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, 4096);
  if (sample.length < 4 || bytes.length % 2 !== 0) return null;
  let even = 0;
  let odd = 0;
  for (const [index, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const enough = sample.length / 8;
  if (odd > enough && even === 0) return "utf-16le";
  if (even > enough && odd === 0) return "utf-16be";
  return null;
}

/**
 * Windows-1258 writes tones as signs of their own, always behind a vowel. Any byte means
 * something in it, so a text is believed only when every tone has its vowel.
 */
function decodeWindows1258(bytes: Uint8Array): string | null {
  const text = decodeAs("windows-1258", bytes);
  if (text === null) return null;
  const tones = text.match(/[\u0300\u0301\u0303\u0309\u0323]/gu)?.length ?? 0;
  const onVowels = text.match(/[aeiouyăâêôơư][\u0300\u0301\u0303\u0309\u0323]/giu)?.length ?? 0;
  return tones > 0 && tones === onVowels ? text.normalize("NFC") : null;
}

/** Bytes of letters from before Unicode, taken for Windows-1252, which is how such texts are passed on. */
function decodeLegacy(bytes: Uint8Array): string | null {
  const text = decodeAs("windows-1252", bytes);
  return text === null || guessLegacy(text) === null ? null : text;
}
