/**
 * Words that stand on every official paper, fixed by decree.
 *
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục I and III
 */
export const paperWords = {
  nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  number: "Số",
  recipients: "Nơi nhận",
  draft: "DỰ THẢO",
  bases: "Căn cứ",
  addressees: "Kính gửi",
  annex: "Phụ lục",
  annexReference: (kind: string, sign: string, date: string, issuer: string): string =>
    `(Kèm theo ${kind} số ${sign} ${date} của ${issuer})`,
  /** Ours, no decree's: a sample district's paper must not pass for a real one. */
  illustrative:
    "Bản minh họa của huyện mẫu: số liệu không có thật, văn bản không có giá trị pháp lý.",
} as const;

/** Words of a decision, beside its content. */
export const decisionWords = {
  kind: "QUYẾT ĐỊNH",
  enactment: "QUYẾT ĐỊNH:",
  subjectPrefix: "Về việc",
  article: "Điều",
  sameArticle: (article: number): string => `Như Điều ${article}`,
} as const;

/** Over the two signatures of minutes. @source Phụ lục III, mẫu 1.9 */
export const minutesWords = { secretary: "Thư ký" } as const;

/** Before the subject of a công văn. @source Phụ lục I, Phần I, Mục II.5.b */
export const letterWords = {
  subjectPrefix: "V/v",
  /** What "V/v" stands for, however a subject begins with it. */
  sameAsPrefix: /^(?:V\/v|Về\s+việc|Về)\s+/iu,
} as const;
