/** `isIllustrative` makes every screen and list say so: the figures are made up. */
export const sampleOffice = {
  name: "UBND huyện Tam Đường",
  issuingBody: "ỦY BAN NHÂN DÂN HUYỆN TAM ĐƯỜNG",
  /** Not printed: a People's Committee has no direct superior body (cơ quan chủ quản trực tiếp) to name. */
  superiorBody: null,
  chairTitle: "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN TAM ĐƯỜNG",
  place: "Tam Đường",
  /** Last group of the office's document symbols: 12/KH-UBND. */
  symbol: "UBND",
  isIllustrative: true,
} as const;

/** The signer that the district's own plan names. */
export const sampleSigners = [
  {
    name: "Cao Trang Trọng",
    office: "Phó Chủ tịch",
    signsAs: "deputy",
    holdsFrom: "2019-01-01",
    holdsTo: null,
  },
] as const;
