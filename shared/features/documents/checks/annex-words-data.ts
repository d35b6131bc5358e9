export const annexWord = "Phụ lục";

/** A mention of an annex: its number, and the word that says it comes with this paper. */
export const annexMentionPattern =
  /(?<!\p{L})[Pp]hụ lục(?:\s+(?:số\s+)?(\d{1,2}|[IVX]{1,5})(?!\p{L}))?(?:\s+(kèm theo|đính kèm))?/gu;

/** "(có danh sách kèm theo)", "các biểu kèm theo": annexes pointed at by another word. */
export const severalAnnexesPattern =
  /(?:các phụ lục|danh sách|biểu|bảng|đề cương|mẫu)[^.;]{0,40}(?:kèm theo|đính kèm)/iu;
