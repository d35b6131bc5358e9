/** Wording of the dialog by which the forms go out, and of what is told after it. */
export const sendOutText = {
  open: "Xuất biểu mẫu",
  title: "Xuất biểu mẫu cho các xã",
  way: "Xuất thành",
  ways: {
    folder: "Các tệp Excel trong một thư mục",
    zip: "Một tệp nén .zip",
    pdf: "Một tệp PDF để in, xã điền tay",
  },
  hints: {
    folder: "Mỗi xã, mỗi biểu một tệp mang tên xã.",
    zip: "Gọn để gửi qua Zalo hoặc thư điện tử; nhiều biểu thì mỗi xã một thư mục.",
    pdf: "Tên bản in sẵn, ô trống đủ rộng để viết, cuối biểu có chỗ ký và đóng dấu.",
  },
  unit: "Cho đơn vị",
  allUnits: "Tất cả xã, thị trấn",
  go: "Chọn nơi lưu",
  dialogs: {
    folder: "Chọn thư mục để xuất biểu mẫu cho các xã",
    zip: "Lưu tệp nén các biểu mẫu",
    pdf: "Lưu biểu in để điền tay",
  },
  /** Without its extension. */
  fileName: (way: "zip" | "pdf", periodCode: string, unit: string | null) =>
    `${way === "zip" ? "Biểu mẫu" : "Biểu in"} ${periodCode}${unit === null ? "" : ` ${unit}`}`,
  running: {
    folder: "Đang xuất biểu mẫu…",
    zip: "Đang nén biểu mẫu…",
    pdf: "Đang vẽ biểu in…",
  },
  done: {
    folder: (count: string, name: string) =>
      `Đã xuất ${count} biểu mẫu vào thư mục “${name}”. Gửi cho mỗi xã, thị trấn đúng tệp mang tên mình.`,
    zip: (count: string, name: string) =>
      `Đã xuất ${count} biểu mẫu vào tệp “${name}”. Xã giải nén, điền rồi gửi lại; gửi lại cả tệp nén cũng nhập được.`,
    pdf: (count: string, name: string) =>
      `Đã ghi ${count} biểu in vào tệp “${name}”. Mỗi biểu đánh số trang riêng.`,
  },
} as const;
