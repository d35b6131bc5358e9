/** Wording of the catalogue screen: the office itself, its units, villages and agencies. */
export const officeScreenText = {
  title: "Danh mục",
  lead: "Cơ quan, xã, thị trấn, bản, tổ dân phố và phòng ban mà mọi phần khác dùng chung.",
  units: "Xã, thị trấn",
} as const;
