import { formatDecimal } from "#shared/kernel/exact.ts";
import type { ReviewRow } from "./contract.ts";
import { PERIODS_COMPARED, SMALL_DIFFERENCE } from "./judge-jump.ts";

/** Wording of a report beside earlier ones. */
export const reviewText = {
  tab: (count: string) => `Đối chiếu kỳ trước (${count})`,
  title: "Đối chiếu với các kỳ trước",
  rule: `Đánh dấu số khác hơn một nửa mức thường thấy và lệch hơn ${String(SMALL_DIFFERENCE)}. Mức thường thấy là số đứng giữa của tối đa ${String(PERIODS_COMPARED)} kỳ cùng loại đã nhận.`,
  nothingBefore: "Chưa nhận báo cáo kỳ nào trước kỳ này nên chưa có số để đối chiếu.",
  merged: (units: string) => `Số các kỳ trước gồm cả ${units}.`,
  mergedUnit: (name: string, lastDay: string) => `${name} (nhập về, hết ngày ${lastDay})`,
  onlyUnusual: (count: string) => `Chỉ hiện chỗ cần hỏi lại (${count})`,
  place: "Nơi",
  wholeUnit: "Toàn xã",
  sumOfVillages: "Cộng các bản",
  item: "Nội dung",
  measured: (label: string, unit: string) => `${label} (${unit})`,
  now: "Kỳ này",
  lastPeriod: (period: string) => `Kỳ trước: ${period}`,
  lastYear: (period: string) => `Cùng kỳ: ${period}`,
  remark: "Nhận xét",
  beside: "So với trước",
  unknown: "chưa có",
  jump: ({ usual, periods, direction, percent }: NonNullable<ReviewRow["jump"]>) => {
    const before =
      periods === 1
        ? `kỳ cùng loại gần nhất là ${formatDecimal(usual)}`
        : `${String(periods)} kỳ cùng loại thường là ${formatDecimal(usual)}`;
    const change = direction === "more" ? "Tăng" : "Giảm";
    return percent === null
      ? `Mới có: ${before}. Hãy hỏi lại xã.`
      : `${change} ${formatDecimal(percent)}%: ${before}. Hãy hỏi lại xã.`;
  },
  typed: (typed: string, computed: string) =>
    `Xã ghi ${formatDecimal(typed)}%, tính từ số liệu là ${formatDecimal(computed)}%.`,
} as const;
