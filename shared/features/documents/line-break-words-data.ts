/**
 * Words before which a title may be broken over lines without harm to its sense
 * ("… / trên địa bàn huyện"), and which should not end a line.
 */
export const joiningWords: readonly string[] = [
  "có",
  "cho",
  "của",
  "do",
  "để",
  "giai",
  "năm",
  "nhằm",
  "tại",
  "theo",
  "trên",
  "trong",
  "từ",
  "và",
  "về",
  "với",
];

/** Words that belong to the name or the number after them: "huyện Tam Đường", "Điều 3", "năm 2020". */
export const leadingWords: readonly string[] = [
  "huyện",
  "tỉnh",
  "xã",
  "trấn",
  "bản",
  "số",
  "ngày",
  "tháng",
  "năm",
  "Điều",
];

/** Parts of a date that belong to the number before them: "25 tháng 12 năm 2020". */
export const dateParts: readonly string[] = ["tháng", "năm"];
