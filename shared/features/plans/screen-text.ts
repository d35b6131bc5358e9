/** Wording of the plan screen. */
export const plansScreenText = {
  title: "Kế hoạch",
  lead: (year: number) => `Kế hoạch năm ${String(year)}: nhập, sửa, trình duyệt và ban hành.`,
  emptyTitle: (year: number) => `Chưa có kế hoạch năm ${String(year)}`,
  emptyText: (year: number) =>
    `Kế hoạch năm ${String(year)} bắt đầu bằng một trong ba cách dưới đây. Cách nào cũng thành dự thảo, sửa được đến khi trình.`,
  ways: {
    rollOver: {
      title: (from: number) => `Lập từ kế hoạch năm ${String(from)}`,
      text: (from: number) =>
        `Nhanh nhất. Nội dung, nhiệm vụ, phân công, nơi nhận của năm ${String(from)} được chuyển sang; năm, thời hạn và căn cứ được đổi; mỗi chỉ tiêu có mức đề xuất theo kết quả. Việc còn phải làm được liệt kê để đánh dấu dần.`,
    },
    import: {
      title: "Nhập từ tệp Word hoặc văn bản",
      text: "Bấm nút, kéo tệp .docx, .txt (.doc, .rtf, .odt nếu máy có LibreOffice) thả vào màn hình này, hoặc chép văn bản ở nơi khác rồi bấm Ctrl+V. Chương trình đọc ra các mục, chỉ tiêu, nhiệm vụ, phân công, nơi nhận, người ký và chỉ ra chỗ cần xem lại.",
    },
    blank: {
      title: "Lập kế hoạch trống",
      text: "Khi cơ quan chưa có tệp nào: có sẵn các đề mục thường dùng và danh sách phần phải viết.",
    },
  },
  nextYear: (year: number) => `Lập kế hoạch năm ${String(year)}`,
  emptyRead: "Chưa có gì để xem. Chuyên viên sẽ lập hoặc nhập kế hoạch của năm này.",
  import: "Nhập kế hoạch từ tệp",
  importAgain: "Nhập lại từ tệp",
  importDialog: "Chọn tệp kế hoạch",
  importKind: "Tệp Word hoặc văn bản",
  imported: (counts: {
    targets: number;
    tasks: number;
    solutions: number;
    assignments: number;
    warnings: number;
  }) =>
    `Đã nhập: ${String(counts.targets)} chỉ tiêu, ${String(counts.tasks)} nhiệm vụ, ${String(counts.solutions)} giải pháp, ${String(counts.assignments)} phân công. ${
      counts.warnings === 0
        ? "Không có chỗ nào cần xem lại."
        : `Có ${String(counts.warnings)} chỗ cần xem lại.`
    }`,
  replaceTitle: "Thay dự thảo đang có?",
  replaceText: (year: number, file: string) =>
    `Dự thảo kế hoạch năm ${String(year)} và những chỗ đã sửa trong đó sẽ được thay bằng nội dung của tệp “${file}”.`,
  replaceConfirm: "Thay bằng tệp mới",
  showPreview: "Xem bản in",
  hidePreview: "Ẩn bản in",
  preview: "Bản in",
  tabs: {
    label: "Nội dung kế hoạch",
    text: "Nội dung",
    targets: "Chỉ tiêu",
    work: "Nhiệm vụ",
    solutions: "Giải pháp",
    assignments: "Phân công",
    closing: "Nơi nhận, ký",
    warnings: (left: number) => (left === 0 ? "Việc cần làm" : `Việc cần làm (${String(left)})`),
  },
  source: (fileName: string) => `Nhập từ “${fileName}”`,
  locked:
    "Kế hoạch đã trình nên không sửa được. Nếu chưa ban hành, lãnh đạo có thể trả lại để sửa.",
  targets: {
    text: "Chỉ tiêu",
    value: "Trị số",
  },
  lists: {
    number: "Số",
    title: "Nội dung",
    agency: "Cơ quan, đơn vị",
    duties: "Nhiệm vụ được giao",
  },
  warnings: {
    none: "Không có chỗ nào cần xem lại.",
    left: (left: number, all: number) =>
      left === 0
        ? `Đã xong cả ${String(all)} việc.`
        : `Còn ${String(left)} trong ${String(all)} việc. Xem xong việc nào thì đánh dấu việc đó.`,
    done: (by: string, at: string) => `${by}, ${at}`,
    tick: (sentence: string) => `Đã xong: ${sentence}`,
    line: (line: number) => `Dòng ${String(line)}`,
  },
  fileName: (year: number) => `ke-hoach-${String(year)}`,
} as const;
