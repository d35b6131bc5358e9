/** Wording of the plan screen. */
export const plansScreenText = {
  title: "Kế hoạch",
  lead: (year: number) => `Kế hoạch năm ${String(year)}: nhập, sửa, trình duyệt và ban hành.`,
  emptyTitle: (year: number) => `Chưa có kế hoạch năm ${String(year)}`,
  emptyText:
    "Nhập tệp Word (.docx; .doc, .rtf, .odt nếu máy có LibreOffice) hoặc tệp văn bản (.txt) của kế hoạch. Chương trình đọc ra các mục, chỉ tiêu, nhiệm vụ, phân công, nơi nhận, người ký và chỉ ra chỗ cần xem lại.",
  emptyDrop:
    "Bấm nút dưới đây, kéo tệp thả vào màn hình này, hoặc chép văn bản ở nơi khác rồi bấm Ctrl+V.",
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
    warnings: (count: number) => (count === 0 ? "Cần xem lại" : `Cần xem lại (${String(count)})`),
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
    line: (line: number) => `Dòng ${String(line)}`,
  },
  fileName: (year: number) => `ke-hoach-${String(year)}`,
} as const;
