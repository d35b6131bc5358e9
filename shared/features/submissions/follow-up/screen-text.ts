/** Wording of what is done with a report after it came in. */
export const followUpText = {
  reopen: {
    button: "Mở lại để sửa",
    acceptAgain: "Nhận lại báo cáo",
    dialog: {
      title: "Mở lại báo cáo đã nhận",
      label: "Lý do mở lại",
      hint: "Ví dụ: xã gửi biên bản rà soát ngày 20/6, số hộ nghèo thay đổi.",
      confirm: "Mở lại",
    },
    explain:
      "Số liệu đã nhận vẫn được dùng để tính cho đến khi báo cáo này được nhận lại, hoặc bản mới hơn của xã được nhận.",
    open: (who: string, when: string, reason: string) =>
      `Đang mở lại để sửa (${who}, ${when}). Lý do: ${reason}`,
    closed: (who: string, when: string, reason: string) =>
      `Đã mở lại một lần (${who}, ${when}). Lý do: ${reason}`,
  },
  marks: {
    field: "Ghi chú cho xã về ô này",
    hint: "Đang ở trong bảng: bấm Shift+F2. Ghi chú đi kèm khi trả lại.",
    mark: "Đánh dấu ô",
    unmark: "Bỏ đánh dấu",
    list: "Các ô được đánh dấu",
    line: (place: string, cell: string, remark: string) => `${place} (${cell}): ${remark}`,
    reason: (count: string) => `Đề nghị xã kiểm tra, sửa ${count} ô được đánh dấu.`,
    remark: "Ghi chú cho xã",
  },
  differences: {
    tab: (count: string) => `Khác bản trước (${count})`,
    against: (version: number, status: string) => `So với bản ${String(version)}, ${status}.`,
    grid: "Số liệu khác bản trước",
    place: "Bản, tổ dân phố",
    whole: "Toàn xã",
    item: "Nội dung",
    before: "Bản trước",
    after: "Bản này",
    none: "(không có)",
    dialog: {
      title: "Xác nhận số liệu thay đổi",
      lead: (version: number, status: string, count: string) =>
        `Bản ${String(version)} ${status}. Bản này thay ${count} số liệu của bản đó:`,
      line: (place: string, before: string, after: string) => `${place}: ${before} → ${after}`,
      corrected: (count: string) =>
        `Bản đó có ${count} ô đã được sửa ở huyện; lần sửa không chuyển sang bản này.`,
      more: (count: string) => `và ${count} số liệu nữa, xem ở thẻ “Khác bản trước”.`,
      confirm: "Nhận bản này",
    },
    toConfirm: (count: string) =>
      `Có ${count} báo cáo mới thay bản đã nhận. Hãy mở từng báo cáo để xem số liệu thay đổi rồi nhận.`,
  },
  markedCopy: {
    button: "Bản Excel có đánh dấu",
    dialog: "Lưu bản Excel có đánh dấu ô sai để gửi lại xã",
    fileName: (file: string) => `${file} (đánh dấu).xlsx`,
    saved: (file: string) => `Đã lưu “${file}”. Gửi tệp này cho xã để sửa đúng ô.`,
  },
  letter: {
    button: "Soạn công văn trả lại",
    title: "Công văn trả lại báo cáo",
    lead: "Công văn ghi sẵn từng ô sai, xã đã ghi gì và cần sửa thế nào; sau đó trình ký như mọi văn bản.",
    day: "Xã gửi lại chậm nhất ngày",
    dayProblem: "Hãy nhập ngày dạng 30/6/2020.",
    confirm: "Tạo dự thảo",
    drafted: "Dự thảo công văn trả lại đã có trong sổ văn bản.",
    open: "Mở công văn",
  },
} as const;
