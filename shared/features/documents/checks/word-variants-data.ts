/**
 * Words that are written in two ways, either of which is good; one paper keeps to one. The
 * first of each is taken where both are used as often.
 */
export const wordVariants: readonly (readonly [usual: string, other: string])[] = [
  ["hằng năm", "hàng năm"],
  ["hằng tháng", "hàng tháng"],
  ["hằng ngày", "hàng ngày"],
  ["hằng quý", "hàng quý"],
  ["tỷ lệ", "tỉ lệ"],
  ["tỷ đồng", "tỉ đồng"],
  ["kỷ luật", "kỉ luật"],
  ["kỷ niệm", "kỉ niệm"],
  ["kỹ thuật", "kĩ thuật"],
  ["hy sinh", "hi sinh"],
  ["lý do", "lí do"],
  ["quản lý", "quản lí"],
  ["xử lý", "xử lí"],
  ["công ty", "công ti"],
];
