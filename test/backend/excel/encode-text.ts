const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** A text as the programs of Vietnamese offices write it. */
export const encodings: Readonly<Record<string, (text: string) => Buffer>> = {
  "UTF-8": (text) => Buffer.from(text, "utf8"),
  "UTF-8 with its mark": (text) => Buffer.from(`\uFEFF${text}`, "utf8"),
  "UTF-16": (text) => Buffer.from(`\uFEFF${text}`, "utf16le"),
  "Windows-1258": windows1258,
};

/** Tones are signs of their own there, behind their vowels. */
function windows1258(text: string): Buffer {
  const all = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
  const letters = new TextDecoder("windows-1258").decode(all);
  const bytes = [...text.normalize("NFC")].flatMap((letter) => {
    const parted = letter.normalize("NFD");
    const spelt =
      parted.replace(TONES, "").normalize("NFC") + (parted.match(TONES)?.join("") ?? "");
    return [...spelt].map((sign) => letters.indexOf(sign));
  });
  if (bytes.includes(-1)) throw new Error("a letter that Windows-1258 does not have");
  return Buffer.from(bytes);
}
