import type { Comparator } from "./comparator.ts";

/** Wording of the tables of targets, work and assignments. */
export const planTablesText = {
  position: "TT",
  newRow: "Gõ hoặc dán vào đây để thêm dòng",
  keys: "Gõ để sửa ô, dán khối ô từ Excel. Ctrl+Enter: thêm dòng dưới; Ctrl+Delete: xóa dòng; Alt+↑, Alt+↓: chuyển dòng; Ctrl+Z, Ctrl+Y: hoàn tác, làm lại.",
  add: "Thêm dòng",
  remove: "Xóa dòng",
  up: "Chuyển dòng lên",
  down: "Chuyển dòng xuống",
  undo: "Hoàn tác",
  redo: "Làm lại",
  saved: "Đã lưu",
  saving: "Đang lưu…",
  wrongCell: (row: string, column: string, reason: string): string =>
    `Dòng ${row}, cột ${column}: ${reason}`,
  wrongPaste: (count: number): string =>
    `Chưa dán được vì có ${String(count)} ô chưa đúng; bảng giữ nguyên như trước.`,
  newRowName: "mới",
  empty: (column: string): string => `chưa có ${column}`,
  tooLong: (most: number): string => `dài quá ${String(most)} ký tự.`,
  ofText: "Dòng này là đề mục trong nội dung. Hãy sửa ở phần Nội dung, bảng sẽ theo.",
  targets: {
    list: "Chỉ tiêu của kế hoạch",
    group: "Nhóm",
    text: "Nội dung chỉ tiêu",
    indicator: "Đo bằng chỉ số",
    comparator: "Mức",
    value: "Trị số",
    unit: "Đơn vị",
    owner: "Cơ quan chịu trách nhiệm",
    noText: "chưa có nội dung chỉ tiêu.",
    badValue: (typed: string): string =>
      `“${typed}” chưa phải trị số. Ví dụ: 61,5 hoặc 134.000.000.`,
    noValue: "mức này cần có trị số.",
    badComparator: (typed: string): string =>
      `“${typed}” chưa phải mức. Hãy gõ: đạt, trên, dưới, từ … trở lên, không quá, giữ vững (hoặc =, >, <, >=, <=).`,
    badIndicator: (typed: string): string =>
      `Không có chỉ số “${typed}”. Hãy chọn trong danh sách hoặc để trống.`,
    differs: (said: string, figure: string): string =>
      `Câu chữ ghi ${said}, trị số lại là ${figure}. Hãy xem bên nào đúng.`,
    noIndicator: "Chưa chọn chỉ số nên chỉ tiêu này chưa đo được bằng số liệu của xã.",
    removeTitle: "Xóa chỉ tiêu đang có trong nội dung?",
    removeText: (target: string, places: string): string =>
      `Chỉ tiêu “${target}” đang đứng ở ${places} chỗ trong nội dung. Nếu xóa, các chỗ đó thành chữ thường như đang in và không theo bảng chỉ tiêu nữa.`,
    removeConfirm: "Chuyển thành chữ và xóa",
    empty: "Chưa có chỉ tiêu nào. Gõ một câu có trị số, ví dụ “Có 61,5% số xã đạt chuẩn”.",
  },
  work: {
    task: "Nhiệm vụ",
    solution: "Giải pháp",
    number: "Số",
    title: "Nội dung",
    leadAgency: "Cơ quan chủ trì",
    cooperating: "Cơ quan phối hợp",
    deadline: "Thời hạn",
    product: "Sản phẩm",
    noTitle: "chưa có nội dung.",
    badDay: (typed: string): string => `“${typed}” không phải ngày có thật. Ví dụ: 15/12/2020.`,
    noLead: "Chưa có cơ quan chủ trì.",
    noDeadline: "Chưa có thời hạn.",
    empty: "Chưa có dòng nào.",
  },
  assignments: {
    list: "Phân công thực hiện",
    number: "Số",
    agency: "Cơ quan, đơn vị",
    duties: "Nhiệm vụ được giao (cách nhau bằng dấu chấm phẩy)",
    noAgency: "chưa có tên cơ quan.",
    noDuties: "Chưa được giao việc gì.",
    empty: "Chưa phân công cho cơ quan nào.",
  },
} as const;

/** What people type for a comparator beside its own name; compared without diacritics and case. */
export const comparatorWords: Readonly<Record<Comparator, readonly string[]>> = {
  "=": ["=", "đạt", "bằng", ""],
  ">": [">", "trên", "hơn", "lớn hơn", "vượt"],
  "<": ["<", "dưới", "nhỏ hơn", "thấp hơn"],
  ">=": [">=", "≥", "từ", "từ … trở lên", "từ ... trở lên", "trở lên", "ít nhất", "tối thiểu"],
  "<=": ["<=", "≤", "không quá", "tối đa", "nhiều nhất"],
  keep: ["giữ vững", "duy trì", "giữ"],
};
