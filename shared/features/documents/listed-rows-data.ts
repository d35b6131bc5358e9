/**
 * The plan's own tables as they are printed in its text: titles and widths of the columns,
 * in shares of the text's width. No decree fixes them.
 */
export const listedColumns = {
  targets: [
    { title: "STT", share: 8, align: "center" },
    { title: "Chỉ tiêu", share: 42, align: "left" },
    { title: "Đơn vị tính", share: 12, align: "center" },
    { title: "Kế hoạch", share: 14, align: "center" },
    { title: "Cơ quan chủ trì", share: 24, align: "left" },
  ],
  tasks: [
    { title: "STT", share: 8, align: "center" },
    { title: "Nội dung", share: 32, align: "left" },
    { title: "Cơ quan chủ trì", share: 17, align: "left" },
    { title: "Cơ quan phối hợp", share: 17, align: "left" },
    { title: "Thời hạn", share: 13, align: "center" },
    { title: "Sản phẩm", share: 13, align: "left" },
  ],
  assignments: [
    { title: "STT", share: 8, align: "center" },
    { title: "Cơ quan, đơn vị", share: 32, align: "left" },
    { title: "Nhiệm vụ", share: 60, align: "left" },
  ],
} as const;

export type ListedTable = keyof typeof listedColumns;
