/** The words round the act in a citation, as papers write them. */
export const citationWords = {
  basis: "Căn cứ",
  number: "số",
  of: "của",
} as const;

/** How a sentence leads to the act that it rests on. */
export const leadPattern =
  /^\s*(?:Căn cứ(?: vào)?|Thực hiện(?: theo)?|Theo(?: quy định tại)?|Xét|Quy định tại)\s+/iu;

/** Where the title of a law ends: its date, its number, or what is said of it. */
export const titleEndPattern =
  /[,;]?\s+(?:ngày\s+\d|năm\s+\d|số\s+\d|\(|được\s|đã\s|của\s+Quốc hội|khóa\s+[XIV])|\s*[;(]/u;

/** "ngày 05 tháng 3 năm 2020", "ngày 05/3/2020". */
export const citedDayPattern =
  /ngày\s+(\d{1,2})\s*(?:tháng|[/.-])\s*(\d{1,2})\s*(?:năm|[/.,-])\s*(\d{4})(?!\d)/iu;
export const citedYearPattern = /năm\s+(\d{4})(?!\d)/iu;

/** How the subject of an act begins, behind the name of its issuer. */
export const subjectStartPattern =
  /\s(?:về|quy định|hướng dẫn|ban hành|triển khai|phê duyệt|sửa đổi|thực hiện|giao|tăng cường|công bố|công nhận|phát động|bãi bỏ|thi hành)\s/u;
