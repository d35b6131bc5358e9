export const actKinds = [
  "law",
  "code",
  "ordinance",
  "resolution",
  "decree",
  "jointCircular",
  "circular",
  "circularLetter",
  "decision",
  "directive",
  "conclusion",
  "regulation",
  "rules",
  "plan",
  "programme",
  "project",
  "guidance",
  "notice",
  "proposal",
  "report",
  "letter",
] as const;
export type ActKind = (typeof actKinds)[number];

type ActKindRule = Readonly<{
  /** As it stands before the number or the title. */
  name: string;
  /** Cited by its title alone, without number and issuer. */
  byTitle: boolean;
  /** Who alone makes acts of the kind; a citation leaves it out. */
  issuer?: string;
}>;

/**
 * Kinds of acts that papers rest on.
 *
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.a: Luật and Pháp lệnh are
 *   cited without number, symbol and issuer
 */
export const actKindRules: Readonly<Record<ActKind, ActKindRule>> = {
  code: { name: "Bộ luật", byTitle: true, issuer: "Quốc hội" },
  law: { name: "Luật", byTitle: true, issuer: "Quốc hội" },
  ordinance: { name: "Pháp lệnh", byTitle: true, issuer: "Ủy ban Thường vụ Quốc hội" },
  resolution: { name: "Nghị quyết", byTitle: false },
  decree: { name: "Nghị định", byTitle: false },
  jointCircular: { name: "Thông tư liên tịch", byTitle: false },
  circular: { name: "Thông tư", byTitle: false },
  circularLetter: { name: "Thông tri", byTitle: false },
  decision: { name: "Quyết định", byTitle: false },
  directive: { name: "Chỉ thị", byTitle: false },
  conclusion: { name: "Kết luận", byTitle: false },
  regulation: { name: "Quy định", byTitle: false },
  rules: { name: "Quy chế", byTitle: false },
  plan: { name: "Kế hoạch", byTitle: false },
  programme: { name: "Chương trình", byTitle: false },
  project: { name: "Đề án", byTitle: false },
  guidance: { name: "Hướng dẫn", byTitle: false },
  notice: { name: "Thông báo", byTitle: false },
  proposal: { name: "Tờ trình", byTitle: false },
  report: { name: "Báo cáo", byTitle: false },
  letter: { name: "Công văn", byTitle: false },
};
