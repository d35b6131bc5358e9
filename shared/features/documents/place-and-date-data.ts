/** The words of a date as official papers write them. */
export const dateWords = { day: "ngày", month: "tháng", year: "năm" } as const;
