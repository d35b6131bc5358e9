/** Wording of the list of households in a report. */
export const householdsScreenText = {
  tab: "Danh sách hộ",
  list: "Các hộ trong danh sách",
  row: "Dòng",
  village: "Bản, tổ dân phố",
  mark: "x",
  none: "(trống)",
  yes: "có",
  no: "không",
  household: (head: string) => `Hộ ${head}`,
  answerOf: (head: string, column: string) => `Hộ ${head}: ${column}`,
  listed: "có trong danh sách",
  change: (head: string, column: string, before: string, after: string) =>
    `${head}, ${column}: ${before} → ${after}`,
  chosen: {
    choose: "Chọn một hộ để xem tệp ghi gì và đã sửa những gì.",
  },
} as const;
