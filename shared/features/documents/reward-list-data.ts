export type RewardGroupKind = "collective" | "household" | "person";

/**
 * The words of a reward decision's list.
 *
 * The heading "DANH SÁCH / (Kèm theo Quyết định số …)" with groups of collectives,
 * households and persons is the form in use; no decree fixes its columns.
 */
export const rewardListWords = {
  title: "Danh sách",
  reference: (sign: string, date: string, decidedBy: string): string =>
    `(Kèm theo Quyết định số ${sign} ${date} của ${decidedBy})`,
  columns: [
    "STT",
    "Tên tập thể, hộ gia đình, cá nhân",
    "Chức vụ, địa chỉ",
    "Đơn vị",
    "Hình thức khen thưởng",
    "Tiền thưởng (đồng)",
  ],
  groups: {
    collective: "Tập thể",
    household: "Hộ gia đình",
    person: "Cá nhân",
  } satisfies Record<RewardGroupKind, string>,
  groupSum: (group: string, count: number): string =>
    `Cộng ${group.toLocaleLowerCase("vi")}: ${count}`,
  total: (count: number): string => `Tổng cộng: ${count}`,
  sumInWords: (words: string): string => `Số tiền thưởng bằng chữ: ${words} đồng`,
} as const;
