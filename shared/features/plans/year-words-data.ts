/** The number and symbol of an act, with which its citation begins: "709/KH-UBND", "30/2020/NĐ-CP". */
export const actSignPattern = /\d{1,5}\p{L}?(?:\/\d{4})?\/\p{Lu}[\p{L}\d]*/u;

/** Where a sentence, and with it whatever it cites, ends. */
export const sentenceEndPattern = /[.;](?=\s|$)|\n/u;

/** "năm 2020", the way a plan names its own year; the years of days and of periods are none. */
export const namedYearPattern =
  /(?<!tháng\s+\d{1,2}\s+năm\s+)(?<!(?:từ|giai đoạn|các|những)\s+năm\s+)(?<=năm\s+)(\d{4})(?!\d)(?!\s*(?:-|–|—|đến|tới|\/))/giu;

/** Days, months and quarters by which something is to be done: they move with the year. */
export const deadlinePattern =
  /(?<=(?:trước|chậm nhất|muộn nhất|hạn|đến|hết|xong|trong)\s+(?:là\s+|vào\s+)?(?:hết\s+)?(?:ngày\s+|tháng\s+|quý\s+)?(?:(?:\d{1,2}\/\d{1,2}|\d{1,2}|[IVX]{1,3})\/|(?:\d{1,2}\s+tháng\s+)?\d{1,2}\s+năm\s+))(\d{4})(?![\d/])/giu;

/** "năm 2019: 53,8%", "năm 2019 đạt 53,8%": a result of a named year. */
export const statedResultPattern =
  /(năm\s+)(\d{4})(\s*(?::|,|là|có|đạt|ước đạt|thực hiện)?\s*(?:đạt\s+)?)(\d[\d.]*(?:,\d+)?)\s?(%|‰)/giu;

/** What stands before the last year of a period: "từ năm 2016 đến năm 2020". */
export const periodBeforePattern = /\d{4}\s*(?:-|–|—|đến|tới)\s*(?:hết\s+)?năm\s+$/iu;

/** "giai đoạn 2016 - 2020". */
export const periodPattern = /giai đoạn\s+(\d{4})\s*(?:-|–|—|đến)\s*(\d{4})/giu;
