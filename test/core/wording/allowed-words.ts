/** Right words that the dictionary of syllables does not know: names of places, mostly. */
export const allowedWords: readonly string[] = [
  "nòng", // nòng cốt
  "rôn", // băng rôn
  "Sìn",
  "Phài",
  "Lèng",
  "Thàu",
  "Vường",
  "Dổi",
];
