/** The words of Vietnamese numbers, official spelling: linh, tỷ, mốt, tư, lăm. */
export const numberWords = {
  digits: ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"],
  hundred: "trăm",
  ten: "mười",
  tens: "mươi",
  zeroTens: "linh",
  oneAfterTens: "mốt",
  fourAfterTens: "tư",
  fiveAfterTens: "lăm",
  /** Of three digits each, from the right; a billion repeats: tỷ, nghìn tỷ, triệu tỷ, tỷ tỷ. */
  thousand: "nghìn",
  million: "triệu",
  billion: "tỷ",
  minus: "âm",
} as const;
