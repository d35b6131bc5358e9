/** Words of a certificate of merit; whose certificate it is stands in its third line. */
export const certificateWords = {
  grant: "Tặng",
  title: "Giấy khen",
  decision: (sign: string, date: string): string => `Quyết định số ${sign} ${date}`,
  /** The number is written in by hand, from the book of rewards. */
  register: "Vào sổ khen thưởng số: ……………………",
} as const;
