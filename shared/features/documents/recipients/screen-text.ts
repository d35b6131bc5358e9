/** Wording of the catalogue of recipients. */
export const recipientsScreenText = {
  tab: "Nơi nhận",
  list: "Bộ nơi nhận",
  empty: "Chưa có bộ nơi nhận nào. Thêm một bộ để dùng lại khi soạn văn bản.",
  add: "Thêm bộ nơi nhận",
  title: (name: string) => `Sửa bộ “${name}”`,
  columns: { name: "Tên bộ", count: "Số dòng", lines: "Nơi nhận" },
  form: {
    name: "Tên bộ",
    nameHint: "Ví dụ: Kế hoạch gửi các xã.",
    recipients: "Nơi nhận",
    recipientsHint:
      "Mỗi dòng một nơi; dán được từ Word hoặc Excel, không cần gạch đầu dòng. Dòng Lưu: VT được thêm vào cuối.",
    needed: "Cần ít nhất một nơi nhận.",
    tooMany: "Nhiều nhất 200 nơi nhận.",
    tooLong: (line: string) => `“${line}…” dài quá 300 chữ. Hãy viết gọn lại.`,
    draftingUnit: "Chữ viết tắt của đơn vị soạn thảo",
    draftingUnitHint: "Đứng sau Lưu: VT, ví dụ VHTT. Bỏ trống nếu không ghi.",
    printed: "Sẽ in",
    remove: "Bỏ bộ này",
  },
} as const;
