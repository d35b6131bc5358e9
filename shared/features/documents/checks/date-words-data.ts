/** "ngày 5 tháng 2", "ngày 5/2/2020", "từ ngày 5/2": the word, the day, what joins, the month. */
export const writtenDayPattern =
  /((?<!\p{L})ngày\s{1,3})(\d{1,2})(\s{1,3}tháng\s{1,3}|[/.])(\d{1,2})(?=\s|[/.,;)]|$)/giu;
