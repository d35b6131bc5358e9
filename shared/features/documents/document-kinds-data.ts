/**
 * Kinds of administrative papers that the program writes, with the code that stands in
 * their symbol and the name printed at their head. A công văn has neither code nor name.
 *
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục III, Mục I
 */
export const documentKinds = {
  plan: { code: "KH", name: "Kế hoạch" },
  decision: { code: "QĐ", name: "Quyết định" },
  proposal: { code: "TTr", name: "Tờ trình" },
  report: { code: "BC", name: "Báo cáo" },
  minutes: { code: "BB", name: "Biên bản" },
  notice: { code: "TB", name: "Thông báo" },
  guidance: { code: "HD", name: "Hướng dẫn" },
  directive: { code: "CT", name: "Chỉ thị" },
  programme: { code: "CTr", name: "Chương trình" },
  invitation: { code: "GM", name: "Giấy mời" },
  letter: { code: null, name: "Công văn" },
} as const;

export type DocumentKind = keyof typeof documentKinds;
