/** Wording of the list of findings. */
export const checksScreenText = {
  title: "Kiểm tra văn bản",
  severities: { error: "Lỗi phải sửa", warning: "Nên xem lại" },
  severityOne: { error: "Lỗi", warning: "Nên xem" },
  count: (errors: string, warnings: string) =>
    `${errors} lỗi phải sửa, ${warnings} chỗ nên xem lại`,
  none: "Không thấy lỗi nào.",
  noneHint: "Chương trình đã kiểm tra thể thức, chính tả, căn cứ, người ký và nơi nhận.",
  keys: "F8: chỗ tiếp theo; Enter: đến chỗ đó; Alt+F: sửa theo gợi ý.",
  source: "Căn cứ kiểm tra",
  goTo: (sentence: string) => `Đến chỗ: ${sentence}`,
  fixAlike: (count: string) => `Sửa cả ${count} chỗ cùng loại`,
  more: (count: string) => `Còn ${count} chỗ nữa; sửa bớt rồi kiểm tra lại để thấy hết.`,
  parts: {
    title: "Trích yếu",
    addressees: "Kính gửi",
    recipients: "Nơi nhận",
    signer: "Người ký",
    targets: "Chỉ tiêu",
    tasks: "Nhiệm vụ",
    assignments: "Phân công",
  },
} as const;
