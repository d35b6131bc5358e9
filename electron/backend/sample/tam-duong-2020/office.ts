/** Shown wherever the sample's figures show: they are made up, the names of places are not. */
export const illustrativeNotice = "Số liệu minh họa";

export const sampleOffice = {
  name: "UBND huyện Tam Đường",
  issuingBody: "ỦY BAN NHÂN DÂN HUYỆN TAM ĐƯỜNG",
  superiorBody: "ỦY BAN NHÂN DÂN TỈNH LAI CHÂU",
  chairTitle: "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN TAM ĐƯỜNG",
  place: "Tam Đường",
  /** Last group of the office's document symbols: 12/KH-UBND. */
  symbol: "UBND",
  isIllustrative: true,
} as const;

/** The signer that the district's own plan names. */
export const sampleSigners = [
  { name: "Cao Trang Trọng", office: "Phó Chủ tịch", holdsFrom: "2019-01-01", holdsTo: null },
] as const;
