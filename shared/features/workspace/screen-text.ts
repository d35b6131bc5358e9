/** Wording of the administration screen: data file, accounts, log. */
export const adminText = {
  title: "Quản trị",
  lead: "Tệp dữ liệu, sao lưu, kiểm tra, tài khoản và nhật ký.",
  file: {
    title: "Tệp dữ liệu",
    name: "Tên tệp",
    folder: "Thư mục",
  },
} as const;
