/** Composed Unicode (NFC) with line ends as "\n": the only form that is stored or compared. */
export function nfc(text: string): string {
  return text.normalize("NFC").replace(/\r\n?/g, "\n");
}

/**
 * A key for searching and matching names: lower case, no diacritics, đ as d, single spaces.
 * "Thèn  Sin" and "THEN SIN" give the same key.
 */
export function foldVietnamese(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}

/** A name that is written over several lines, as at the head of a paper, in one. */
export function inOneLine(name: string): string {
  return name.replace(/\s+/gu, " ");
}

const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/u;

/**
 * A key under which the two ways of placing a tone mark are equal ("hòa" and "hoà",
 * "ủy" and "uỷ") while different words stay different. Case is kept.
 */
export function foldTonePlacement(text: string): string {
  return text.normalize("NFC").replace(/\p{L}+/gu, (word) => {
    const decomposed = word.normalize("NFD");
    const tone = TONE_MARKS.exec(decomposed)?.[0] ?? "";
    return `${decomposed.replace(TONE_MARKS, "").normalize("NFC")}${tone}`;
  });
}

const collator = new Intl.Collator("vi", { numeric: true });

/** Dictionary order of Vietnam (a ă â … d đ …; tones ngang, huyền, hỏi, ngã, sắc, nặng). */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}

/** Order of people's names: by the given name (the last word) first, then by the rest. */
export function comparePersonNames(a: string, b: string): number {
  return collator.compare(givenName(a), givenName(b)) || collator.compare(a.trim(), b.trim());
}

function givenName(fullName: string): string {
  return fullName.trim().split(/\s+/).at(-1) ?? "";
}
