/**
 * The letters of điểm, in the order of the Vietnamese alphabet without its marks
 * on vowels: no f, j, w, z.
 *
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục III: the sample texts run c, d, đ, e, g
 */
export const pointLetterOrder: readonly string[] =
  "a b c d đ e g h i k l m n o p q r s t u v x y".split(" ");

/** The words that stand before a number that they belong to. */
export const numberWords = { part: "Phần", article: "Điều" } as const;
