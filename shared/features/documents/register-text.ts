/** Wording of the register as a book: numbers, gaps, papers made void. */
export const registerText = {
  fromCancelled: (sign: string) => `Từ văn bản ${sign} đã hủy`,
  cancel: {
    button: "Hủy văn bản",
    title: "Hủy văn bản chưa gửi",
    lead: "Chỉ hủy khi văn bản đã có số nhưng chưa gửi cho nơi nào. Số này ở lại trong sổ cùng lý do và không cấp lại; nội dung trở về dự thảo để làm lại. Văn bản đã gửi thì phải ban hành văn bản khác để sửa đổi hoặc đính chính.",
    label: "Lý do hủy",
    hint: "Lý do được in trong sổ văn bản đi.",
    confirm: "Hủy văn bản",
    cancelled: (who: string, when: string, reason: string) =>
      `${who} đã hủy văn bản này trước khi gửi, ${when}: ${reason}`,
  },
  book: {
    button: "Sổ và hồ sơ",
    title: "In sổ, xuất hồ sơ văn bản đi",
    series: "Ký hiệu",
    allSeries: "Mọi ký hiệu",
    saveDialog: "Lưu sổ đăng ký văn bản đi",
    fileName: (year: number) => `Sổ đăng ký văn bản đi ${String(year)}.pdf`,
    saved: (fileName: string) => `Đã lưu “${fileName}”.`,
    exportTitle: "Xuất hồ sơ lưu trữ",
    exportLead:
      "Ghi vào một thư mục: từng văn bản đã ban hành kèm tệp dữ liệu XML theo Phụ lục VI Nghị định 30/2020/NĐ-CP, dữ liệu của hồ sơ và cuốn sổ.",
    organId: "Mã định danh của cơ quan",
    organIdHint: "Theo danh mục mã định danh điện tử, ví dụ 000.00.15.H33. Để trống nếu chưa có.",
    notation: "Số và ký hiệu hồ sơ",
    notationHint: "Theo Danh mục hồ sơ của cơ quan. Để trống nếu chưa lập.",
    export: "Chọn thư mục và xuất",
    chooseFolder: "Chọn thư mục để xuất hồ sơ",
    exported: (papers: string, folder: string) =>
      `Đã xuất ${papers} văn bản vào thư mục “${folder}”.`,
  },
  gaps: {
    button: (open: number) =>
      open === 0 ? "Số bỏ trống" : `Số bỏ trống (${String(open)} chưa có lý do)`,
    title: (year: number) => `Số bỏ trống trong sổ năm ${String(year)}`,
    lead: "Số không đứng trên văn bản nào phải có lý do: sổ giấy dùng trước đó, số để dành rồi không dùng. Ghi lý do rồi thì số đó không cấp nữa.",
    none: "Sổ không có số nào bỏ trống.",
    range: (from: string, to: string, series: string) =>
      from === to ? `${from}/${series}` : `${from} đến ${to}/${series}`,
    reason: (range: string) => `Lý do bỏ trống ${range}`,
    save: "Ghi lý do",
    by: (who: string, when: string) => `${who}, ${when}`,
  },
} as const;
