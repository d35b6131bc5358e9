import type { CertificateForm } from "#shared/features/documents/certificate-layout.ts";

/** Wording of the dialog that prints certificates of merit. */
export const certificateScreenText = {
  button: "In giấy khen",
  title: "In giấy khen",
  lead: (sign: string, date: string) =>
    `Số và ngày trên giấy khen là của Quyết định số ${sign}, ${date}.`,
  size: "Khổ giấy (nằm ngang)",
  form: "Cách in",
  forms: {
    full: "Đủ khung và chữ",
    blank: "Lên phôi in sẵn",
  } satisfies Record<CertificateForm, string>,
  formHints: {
    full: "In trên giấy trắng: khung, Quốc hiệu, tiêu ngữ, tên cơ quan và mọi nội dung. Không có Quốc huy.",
    blank:
      "Chỉ in phần thay đổi: tên, địa chỉ, thành tích, số và ngày quyết định, ngày ký, chức vụ và họ tên người ký.",
  } satisfies Record<CertificateForm, string>,
  shift: "Dời chữ cho khớp phôi (mm)",
  shiftAcross: "Sang phải",
  shiftDown: "Xuống dưới",
  shiftHint: "Số âm: sang trái, lên trên.",
  needsCheck: (source: string) =>
    `Cần kiểm tra: thứ tự các dòng theo ${source}; vị trí, cỡ chữ do chương trình đặt, chưa đối chiếu với mẫu giấy khen đang có hiệu lực.`,
  recipients: "In cho",
  everyone: (count: string) => `Tất cả ${count} trường hợp trong quyết định`,
  find: "Tìm tên",
  more: (count: string) => `Còn ${count} trường hợp nữa: gõ tên để tìm.`,
  nobody: "Hãy chọn ít nhất một trường hợp để xem và in giấy khen.",
  count: (count: string) => `${count} giấy khen`,
  pages: "Xem trước giấy khen",
  saveDialog: "Lưu giấy khen",
  fileName: (year: number) => `Giấy khen ${String(year)}.pdf`,
} as const;
