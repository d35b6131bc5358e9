/** Right words that the dictionary of syllables does not know: names of places, mostly. */
export const allowedWords: readonly string[] = [
  "đ", // a point of a text
  "nòng", // nòng cốt
  "rôn", // băng rôn
  "Sìn",
  "Phài",
  "Lèng",
  "Thàu",
  "Vường",
  "Dổi",
];
