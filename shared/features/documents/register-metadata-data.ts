/** Words in the data of exported papers, and the names of their files. */
export const metadataWords = {
  language: "Tiếng Việt",
  fileTitle: (series: string | null, year: number) =>
    series === null
      ? `Tập văn bản đi năm ${String(year)}`
      : `Tập văn bản đi ${series} năm ${String(year)}`,
  /** Sorted by name, papers stand in their order. */
  paperName: (ordinal: number, sign: string) => `${String(ordinal).padStart(3, "0")} ${sign}`,
  fileName: "Hồ sơ",
  bookName: (year: number) => `Sổ đăng ký văn bản đi ${String(year)}`,
} as const;
