import type { ReviewRow } from "./import-schemas.ts";

/** Wording of the look at a source before it is saved. */
export const planImportText = {
  title: "Xem lại trước khi lưu",
  lead: (name: string) =>
    `Bên trái là “${name}”, bên phải là phần chương trình đã hiểu. Chưa có gì được lưu.`,
  reading: "Đang đọc văn bản…",
  saving: "Đang lưu kế hoạch…",
  source: "Văn bản gốc",
  understood: "Đã hiểu là",
  rows: "Từng dòng của văn bản và phần đã hiểu",
  line: (line: number) => `Dòng ${String(line)}`,
  guess: "Cần xem lại",
  settled: "Đã xem",
  mended: "Đã sửa",
  toLookAt: (left: number, all: number) =>
    all === 0
      ? "Không có chỗ nào phải đoán."
      : left === 0
        ? `Đã xem cả ${String(all)} chỗ phải đoán.`
        : `Còn ${String(left)}/${String(all)} chỗ phải đoán chưa xem.`,
  keys: {
    next: "Chỗ tiếp theo",
    accept: "Đúng rồi",
    mend: "Sửa",
    save: "Lưu kế hoạch",
    cancel: "Bỏ, không lưu",
  },
  keyNames: { next: "F8", accept: "Enter", mend: "F2", save: "Ctrl+Enter" },
  kinds: {
    letterhead: "Phần đầu, chương trình tự in",
    title: "Trích yếu",
    basis: "Căn cứ",
    annex: "Phụ lục",
    heading: "Đề mục",
    paragraph: "Đoạn văn",
    bullet: "Gạch đầu dòng",
    row: "Dòng của bảng",
    recipientsHead: "Nơi nhận",
    recipient: "Nơi nhận",
    authority: "Thẩm quyền ký",
    signer: "Người ký",
    leftOut: "Không nhập",
  } satisfies Record<ReviewRow["items"][number]["kind"], string>,
  headingLevel: (level: number) => `Đề mục cấp ${String(level)}`,
  bulletLevel: (level: number) => (level >= 2 ? "Gạch đầu dòng (+)" : "Gạch đầu dòng (-)"),
  works: { task: "Nhiệm vụ", solution: "Giải pháp", assignment: "Phân công" },
  target: "Chỉ tiêu",
  noTarget: "Không phải chỉ tiêu",
  mend: {
    title: (line: number) => `Sửa dòng ${String(line)}`,
    kind: "Dòng này là",
    asRead: "như đã đọc",
    joined: "nối vào đoạn trên",
    split: (line: number) => `Tách dòng ${String(line)} thành đoạn riêng`,
    isNone: "Không phải chỉ tiêu",
    add: "Thêm chỉ tiêu cho dòng này",
    name: "Nội dung chỉ tiêu",
    keepHint: "Chỉ tiêu giữ vững không có trị số.",
    noIndicator: "chưa chọn",
    done: "Xong",
  },
  letters: {
    question: (kind: string) => `Văn bản dùng ${kind}. Chuyển sang Unicode?`,
    hint: "Hãy đọc thử: nếu phần “Sau khi chuyển” đọc được thì chuyển.",
    before: "Đang có",
    after: "Sau khi chuyển",
    convert: "Chuyển sang Unicode",
    keep: "Giữ nguyên",
  },
  paste: {
    button: "Dán văn bản",
    title: "Dán văn bản của kế hoạch",
    label: "Văn bản",
    hint: "Chép toàn bộ kế hoạch trong Word hoặc thư điện tử (Ctrl+A, Ctrl+C) rồi dán vào đây (Ctrl+V).",
    read: "Đọc văn bản",
  },
} as const;
