import type { FailureText } from "#shared/kernel/app-error.ts";
import type { TargetState, UnitTargetState } from "./contract.ts";
import type { IndicatorsFailures } from "./errors.ts";

export const targetStateText: Record<TargetState, string> = {
  met: "Đạt",
  missed: "Chưa đạt",
  unknown: "Thiếu số liệu",
};

/** Of one unit: "not-judged" where the district's target says nothing of a single unit. */
export const unitStateText: Record<UnitTargetState, string> = {
  ...targetStateText,
  "not-judged": "Không xét riêng",
};

/** Heads of the columns that tell where a figure comes from, in a workbook. */
export const traceSheetText = {
  file: "Tệp",
  sheet: "Trang",
  cell: "Ô",
  version: "Bản",
  acceptedBy: "Người nhận",
  acceptedAt: "Nhận lúc",
  notAccepted: "Chờ nhận",
  corrections: "Số lần sửa",
} as const;

export const indicatorsErrorText: FailureText<IndicatorsFailures> = {
  "indicators.not-found": ({ indicator }) =>
    `Không có chỉ số “${indicator}”. Hãy mở trang Chỉ tiêu và chọn lại chỉ số cho chỉ tiêu này.`,
};
