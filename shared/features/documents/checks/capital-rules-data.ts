type CapitalRule = Readonly<{
  /** Keeps its case: what it matches is written wrongly. */
  wrong: RegExp;
  /** What should stand there; from the match where it depends on it. */
  expected: string | ((found: string) => string);
  /** A match that stands inside one of these is right as it is; tried on the text up to its end. */
  unlessAfter?: RegExp;
}>;

const lowered = (found: string): string =>
  found.slice(0, 1).toLocaleLowerCase("vi") + found.slice(1);
const raised = (found: string): string =>
  found.slice(0, 1).toLocaleUpperCase("vi") + found.slice(1);

/**
 * Capitals that can be told wrong by the words alone.
 *
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục II: names of bodies IV.1, special nouns V.1, honours
 *   V.2, days of note V.5, parts of an act V.7, tết V.8, places III.1
 */
export const capitalRules: readonly CapitalRule[] = [
  { wrong: /Mặt trận (?:tổ quốc|Tổ Quốc|tổ Quốc)/gu, expected: "Mặt trận Tổ quốc" },
  { wrong: /mặt trận [Tt]ổ quốc/gu, expected: "Mặt trận Tổ quốc" },
  {
    wrong: /[ỦU][ỷy] (?:Ban [Nn]hân [Dd]ân|ban (?:Nhân [Dd]ân|nhân Dân))/gu,
    expected: "Ủy ban nhân dân",
  },
  { wrong: /(?<!\p{L})[ủu][ỷy] ban nhân dân/gu, expected: "Ủy ban nhân dân" },
  { wrong: /Hội [đĐ]ồng (?:Nhân [Dd]ân|nhân Dân)/gu, expected: "Hội đồng nhân dân" },
  { wrong: /(?<!\p{L})hội đồng nhân dân(?!\p{L})/gu, expected: "Hội đồng nhân dân" },
  {
    wrong: /(?<!\p{L})nhân dân(?!\p{L})/gu,
    expected: "Nhân dân",
    unlessAfter:
      /(?:ủy ban|uỷ ban|hội đồng|tòa án|toà án|viện kiểm sát|công an|quân đội|dân quân|kiểm sát|quỹ tín dụng|nghệ sĩ|nhà giáo|nghệ nhân) nhân dân$/iu,
  },
  { wrong: /(?<!\p{L})Nhân Dân(?!\p{L})/gu, expected: "Nhân dân" },
  { wrong: /(?<=[\p{Ll},;] )nhà nước(?!\p{L})/gu, expected: "Nhà nước" },
  { wrong: /(?<!\p{L})(?:Nhà Nước|nhà Nước)(?!\p{L})/gu, expected: "Nhà nước" },
  { wrong: /(?<=xây dựng )Nông thôn mới(?!\p{L})/gu, expected: "nông thôn mới" },
  { wrong: /(?<=\p{Ll}, )(?:Các|Những|Cùng|Và)(?!\p{L})/gu, expected: lowered },
  { wrong: /(?<!\p{L})Chính Phủ(?!\p{L})/gu, expected: "Chính phủ" },
  { wrong: /(?<!\p{L})Quốc Hội(?!\p{L})/gu, expected: "Quốc hội" },
  { wrong: /(?<!\p{L})Ban (?:chỉ đạo|Chỉ Đạo)(?!\p{L})/gu, expected: "Ban Chỉ đạo" },
  { wrong: /(?<!\p{L})Ban (?:thường vụ|Thường Vụ)(?!\p{L})/gu, expected: "Ban Thường vụ" },
  { wrong: /(?<!\p{L})Đảng (?:cộng sản|Cộng Sản)(?= Việt Nam)/gu, expected: "Đảng Cộng sản" },
  { wrong: /(?<!\p{L})Hội nông dân(?!\p{L})/gu, expected: "Hội Nông dân" },
  { wrong: /(?<!\p{L})Hội cựu chiến binh(?!\p{L})/gu, expected: "Hội Cựu chiến binh" },
  {
    wrong: /(?<!\p{L})Hội (?:liên hiệp phụ nữ|Liên hiệp phụ nữ|liên hiệp Phụ nữ)(?!\p{L})/gu,
    expected: "Hội Liên hiệp Phụ nữ",
  },
  {
    wrong:
      /(?<=[\p{L},;] )phòng (?=(?:Văn hóa|Văn hoá|Nội vụ|Tài chính|Nông nghiệp|Giáo dục|Lao động|Tư pháp|Kinh tế|Tài nguyên|Y tế|Dân tộc)(?!\p{L}))/gu,
    expected: raised,
  },
  {
    wrong:
      /(?<=[\p{L},;] )sở (?=(?:Văn hóa|Văn hoá|Nội vụ|Tài chính|Nông nghiệp|Giáo dục|Lao động|Tư pháp|Kế hoạch|Tài nguyên|Y tế)(?!\p{L}))/gu,
    expected: raised,
  },
  { wrong: /(?<=[\p{L},;] )(?:Huyện|Tỉnh) (?=\p{Lu}\p{Ll})/gu, expected: lowered },
  { wrong: /(?<=[\p{L},;] )(?:Khoản|Điểm) (?=\d|[a-zđ]\)? )/gu, expected: lowered },
  { wrong: /(?<=(?:khoản \d{1,3}|tại|theo|của) )điều (?=\d)/gu, expected: raised },
  { wrong: /(?<!\p{L})[Tt]ết (?:Nguyên Đán|nguyên đán)(?!\p{L})/gu, expected: "tết Nguyên đán" },
  { wrong: /(?<=[\p{L},;] )Tết Nguyên đán(?!\p{L})/gu, expected: "tết Nguyên đán" },
  { wrong: /(?<!\p{L})[Tt]ết (?:Trung Thu|trung thu)(?!\p{L})/gu, expected: "tết Trung thu" },
  { wrong: /(?<=ngày )(?:quốc khánh|Quốc Khánh)(?!\p{L})/gu, expected: "Quốc khánh" },
  { wrong: /(?<!\p{L})Quốc tế lao động(?!\p{L})/gu, expected: "Quốc tế Lao động" },
  { wrong: /(?<!\p{L})Huân chương lao động(?!\p{L})/gu, expected: "Huân chương Lao động" },
  { wrong: /(?<!\p{L})huân chương (?=\p{Lu})/gu, expected: "Huân chương " },
];

/** How far back a match is looked at for what makes it right. */
export const WORDS_BEFORE = 30;

/** Words after whose full stop a sentence goes on. */
export const abbreviationPattern = /(?:v\.v|tr|vd|đ\/c|TT|TP|TX|ThS|TS|GS|PGS|BS|KS)\.$/u;
