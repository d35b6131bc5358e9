/** Wording round the text of a paper: outline, saving, head and closing. */
export const paperDeskText = {
  title: "Trích yếu",
  outline: {
    title: "Mục lục",
    none: "Chưa có đề mục nào. Chọn kiểu “I. Mục lớn” cho dòng đầu của mỗi phần.",
    untitled: "(chưa có chữ)",
    moveHint: "Kéo để dời cả mục, hoặc Alt+mũi tên lên, xuống.",
    toEnd: "Thả vào đây để dời xuống cuối",
    fold: "Ẩn mục lục",
    unfold: "Hiện mục lục",
    close: (title: string) => `Thu gọn mục: ${title}`,
    open: (title: string) => `Mở mục: ${title}`,
  },
  saving: {
    saved: (clock: string) => `Đã lưu lúc ${clock}`,
    unsaved: "Chưa lưu",
    saving: "Đang lưu…",
    failed: "Chưa lưu được",
    conflict: "Chưa lưu: chờ chọn",
  },
  merged: (savedBy: string, when: string) =>
    `${savedBy} đã lưu văn bản này lúc ${when}. Những chỗ người đó sửa đã được đưa vào đây, chỗ đang sửa giữ nguyên.`,
  conflict: {
    title: "Hai người cùng sửa một chỗ",
    lead: (savedBy: string, when: string) =>
      `${savedBy} đã lưu lúc ${when}, trong lúc văn bản đang mở ở đây. Hãy chọn nội dung giữ lại cho từng chỗ; bản còn lại vẫn có trong các phiên bản đã lưu.`,
    place: (index: number, count: number) => `Chỗ ${String(index)}/${String(count)}`,
    mine: "Nội dung ở đây",
    theirs: (savedBy: string) => `Nội dung của ${savedBy}`,
    removed: "(đã xóa đoạn này)",
    empty: "(để trống)",
    confirm: "Lưu theo lựa chọn",
    waiting: "Chưa lưu: có chỗ hai người cùng sửa, cần chọn nội dung giữ lại.",
    open: "Chọn",
  },
  lines: {
    line: (label: string, index: number) => `${label}, dòng ${String(index)}`,
    add: (label: string) => `Thêm dòng: ${label}`,
    remove: (index: number) => `Bỏ dòng ${String(index)}`,
    up: (index: number) => `Đưa dòng ${String(index)} lên`,
  },
  closing: {
    recipients: "Nơi nhận",
    recipientsHint: "Mỗi dòng một nơi nhận, không gõ dấu gạch đầu dòng; dòng cuối là “Lưu: VT”.",
    authority: "Thẩm quyền ký",
    authorityHint: "Chữ in hoa, mỗi dòng như khi in: TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH.",
    signer: "Họ và tên người ký",
  },
  remarks: {
    title: "Ghi chú tại chỗ cần sửa",
    at: "Ghi chú cho:",
    nowhere: "(bấm vào đoạn, hoặc chọn câu chữ cần sửa)",
    remark: "Cần sửa thế nào",
    add: "Thêm ghi chú",
    count: (count: number) => `Đã ghi ${String(count)} chỗ. Các ghi chú gửi đi khi bấm Trả lại.`,
  },
  versions: "Các phiên bản",
} as const;
