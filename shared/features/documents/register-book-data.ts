/**
 * The columns of the register of outgoing documents, in the order of the book, and its words.
 *
 * The sample of the book is in Phụ lục IV of the decree, whose text is still to be read: the
 * columns are those in use under it.
 *
 * @source Nghị định 30/2020/NĐ-CP, Điều 15 and Phụ lục IV
 */
export const bookWords = {
  title: "SỔ ĐĂNG KÝ VĂN BẢN ĐI",
  year: (year: number) => `Năm ${String(year)}`,
  columns: {
    sign: "Số, ký hiệu văn bản",
    day: "Ngày tháng văn bản",
    subject: "Tên loại và trích yếu nội dung văn bản",
    signer: "Người ký",
    recipients: "Nơi nhận văn bản",
    keptCopy: "Đơn vị, người nhận bản lưu",
    copies: "Số lượng bản",
    note: "Ghi chú",
  },
  series: (series: string) => `Ký hiệu ${series}`,
  range: (from: string, to: string) => (from === to ? from : `${from} đến ${to}`),
  cancelled: (reason: string) => `Hủy trước khi gửi: ${reason}`,
  gap: (reason: string) => `Số bỏ trống: ${reason}`,
  openGap: "Số bỏ trống, chưa ghi lý do",
} as const;
