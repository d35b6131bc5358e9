import type { MarkStage } from "./mark-stages-data.ts";

/** Wording of the screen on which communes, departments and the council give their marks. */
export const marksScreenText = {
  title: "Chấm tay và thẩm định",
  open: "Chấm tay",
  lead: (scheme: string) =>
    `${scheme}. Điểm xã tự chấm, phòng thẩm định và hội đồng đứng cạnh nhau; tiêu chí chấm tay lấy điểm của bước sau cùng.`,
  back: "Về đánh giá",
  units: "Các xã, thị trấn",
  given: (given: string, all: string) => `hội đồng đã chấm ${given}/${all} tiêu chí chấm tay`,
  nothingByHand: "không có tiêu chí chấm tay",
  table: (unit: string) => `Điểm từng tiêu chí của ${unit}`,
  criterion: "Tiêu chí",
  maximum: "Tối đa",
  computed: "Số liệu cho",
  stages: {
    self: "Xã tự chấm",
    department: "Phòng thẩm định",
    council: "Hội đồng",
  } satisfies Record<MarkStage, string>,
  difference: "Chênh lệch",
  met: "Đạt",
  unmet: "Không đạt",
  byHand: "chấm tay",
  hint: "Gõ điểm, dán khối ô từ Excel. Tiêu chí đạt, không đạt: gõ đạt hoặc không. Xóa trống để bỏ điểm.",
  lock: (stage: string) => `Khóa: ${stage}`,
  unlock: (stage: string) => `Mở lại: ${stage}`,
  locked: (stage: string, who: string, when: string) => `${stage} đã khóa (${who}, ${when}).`,
  lockDialog: {
    title: (stage: string) => `Khóa bước “${stage}”`,
    text: "Sau khi khóa, điểm của bước này không sửa được nữa cho đến khi mở lại, có lý do.",
    confirm: "Khóa",
  },
  unlockDialog: {
    title: (stage: string) => `Mở lại bước “${stage}”`,
    label: "Lý do mở lại",
    hint: "Ví dụ: xã bổ sung minh chứng ngày 20/12.",
    confirm: "Mở lại",
  },
} as const;
