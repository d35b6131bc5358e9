/**
 * The words and signs around a figure by which the importer knows what it says. Compared
 * with lower-case text that keeps its diacritics.
 */
type Bound = ">=" | "<=" | ">" | "<";

/** Words of a bound before a number, longest first where one ends another. */
export const boundsBefore: readonly (readonly [words: string, comparator: Bound])[] = [
  ["lớn hơn hoặc bằng", ">="],
  ["nhỏ hơn hoặc bằng", "<="],
  ["bằng hoặc lớn hơn", ">="],
  ["bằng hoặc cao hơn", ">="],
  ["không thấp hơn", ">="],
  ["không vượt quá", "<="],
  ["không cao hơn", "<="],
  ["không nhỏ hơn", ">="],
  ["không lớn hơn", "<="],
  ["không ít hơn", ">="],
  ["không nhiều hơn", "<="],
  ["đạt và vượt", ">="],
  ["không dưới", ">="],
  ["không kém", ">="],
  ["không quá", "<="],
  ["không trên", "<="],
  ["ít nhất", ">="],
  ["tối thiểu", ">="],
  ["nhiều nhất", "<="],
  ["tối đa", "<="],
  ["thấp hơn", "<"],
  ["nhỏ hơn", "<"],
  ["lớn hơn", ">"],
  ["cao hơn", ">"],
  ["vượt", ">"],
  ["trên", ">"],
  ["hơn", ">"],
  ["dưới", "<"],
  [">=", ">="],
  ["=>", ">="],
  ["<=", "<="],
  ["=<", "<="],
  ["≥", ">="],
  ["≤", "<="],
  [">", ">"],
  ["<", "<"],
];
export const boundsAfter: readonly (readonly [words: string, comparator: ">=" | "<="])[] = [
  ["trở lên", ">="],
  ["trở xuống", "<="],
  ["hoặc cao hơn", ">="],
  ["hoặc thấp hơn", "<="],
];

/** Words that say a figure is not exact. */
export const aboutWords: readonly string[] = ["trên dưới", "xấp xỉ", "khoảng", "gần", "ước"];

/** Words that may stand between a bound, or the subject, and its number without saying anything. */
export const fillersBeforeNumber: readonly string[] = [
  "ở mức",
  "từ mức",
  "được",
  "mức",
  "đạt",
  "còn",
  "lên",
  "xuống",
  "từ",
  "là",
  "có",
  "chiếm",
  "phải",
  "cần",
  "thêm",
];

/** A number after one of these words counts or names something else than a result. */
export const wordsBeforeOtherNumbers: readonly string[] = [
  "năm",
  "thứ",
  "lớp",
  "khóa",
  "khoá",
  "quý",
  "tháng",
  "ngày",
  "khoản",
  "điều",
  "hạng",
  "loại",
  "số",
  "mục",
  "phần",
  "giai đoạn",
  "độ",
  "cấp độ",
  "tuổi",
  "nhóm",
];

/** The same for numbers of which no unit is known. */
export const wordsBeforeNames: readonly string[] = [
  "chương trình",
  "nghị quyết",
  "quyết định",
  "chỉ thị",
  "nghị định",
  "thông tư",
  "luật",
  "đề án",
  "dự án",
  "thôn",
  "bản",
  "xóm",
  "ấp",
  "tổ",
  "khu",
  "quốc lộ",
  "tỉnh lộ",
  "kỳ",
  "đợt",
  "lần",
  "vùng",
];

/** What a number without a unit may stand before when it is part of a name or an age. */
export const afterOtherNumbers =
  /^(?:\p{L}|-\p{Lu}|\/\d|\s(?:tuổi|không|sạch|có|tháng|năm|giờ|ngày|tốt|an toàn)(?!\p{L}))/iu;
/** "2/3 số thôn": a part of all, where other fractions without a unit are dates. */
export const partOfAllPattern = /^\s(?:tổng )?(?:số|dân)(?!\p{L})/iu;

export const percentWords: readonly (readonly [words: string, unit: "%" | "‰"])[] = [
  ["điểm phần trăm", "%"],
  ["điểm %", "%"],
  ["phần trăm", "%"],
  ["phần nghìn", "‰"],
  ["phần ngàn", "‰"],
];

/** How "‰" is typed on a keyboard that has no such sign. */
export const typedPermille: readonly string[] = ["%o", "%0", "%₀", "o/oo", "0/00"];

export const multipliers: readonly (readonly [word: string, zeros: number])[] = [
  ["nghìn tỷ", 12],
  ["ngàn tỷ", 12],
  ["tỷ", 9],
  ["tỉ", 9],
  ["triệu", 6],
  ["vạn", 4],
  ["nghìn", 3],
  ["ngàn", 3],
];

export const shortMillions: readonly string[] = ["tr.đồng", "tr đồng", "tr.đ", "tr đ", "trđ"];

export const dong = "đồng";
export const dongWords: readonly string[] = ["đồng", "vnđ", "vnd", "đ"];

/** Things counted in plans; longest first where one begins another. */
export const countedThings: readonly string[] = [
  "bác sĩ",
  "bài",
  "bản",
  "bộ",
  "buôn",
  "buổi",
  "ca",
  "cái",
  "cán bộ",
  "căn nhà",
  "căn",
  "cặp",
  "cây",
  "câu lạc bộ",
  "chỉ tiêu",
  "chi bộ",
  "chi hội",
  "chiếc",
  "chuyên đề",
  "chuyên mục",
  "con",
  "công trình",
  "công",
  "cơ quan",
  "cơ sở",
  "cụm",
  "cuộc",
  "doanh nghiệp",
  "dự án",
  "đảng viên",
  "điểm",
  "đoàn viên",
  "đoàn",
  "đơn vị",
  "đội",
  "đợt",
  "em",
  "gia đình",
  "giải",
  "giường bệnh",
  "ha",
  "hạng mục",
  "hộ",
  "hội nghị",
  "hội viên",
  "hợp tác xã",
  "học sinh",
  "khối phố",
  "khu dân cư",
  "kg",
  "km",
  "lao động",
  "làng",
  "lần",
  "lít",
  "lớp",
  "lượt",
  "m2",
  "m²",
  "m3",
  "m³",
  "mô hình",
  "nghệ nhân",
  "người",
  "ngôi nhà",
  "nhà",
  "phòng học",
  "phòng",
  "phường",
  "phóng sự",
  "sản phẩm",
  "sân",
  "suất",
  "tạ",
  "tác phẩm",
  "tấn",
  "tập thể",
  "thành viên",
  "thị trấn",
  "thôn",
  "tiêu chí",
  "tin",
  "tổ dân phố",
  "tổ chức",
  "tổ",
  "trạm",
  "trẻ em",
  "trẻ",
  "trường",
  "tuyến đường",
  "tuyến",
  "vụ",
  "xã",
  "xóm",
  "ấp",
];

export const perSuffixPattern =
  /^(?:\s?\/\s?(?:người|hộ|năm|tháng|xã|ha|thôn|bản|ngày|vụ|tuần|quý|huyện|trường|vạn dân|\d{1,2}\.000 dân))+/u;

/** "Số hộ …: 235": the subject says what is counted, or that a share is meant. */
export const countSubjectPattern = /(?:^|[\s:(])số (?:lượng )?(\p{L}[\p{L}\d ]{0,40})/iu;
export const shareSubjectPattern = /(?:^|[\s:(])(?:tỷ|tỉ) lệ(?!\p{L})/iu;

export const rangeJoinPattern = /^\s*(?:-|–|—|÷|~|đến|tới)\s*(?:dưới|trên|khoảng)?\s*$/u;
/** "từ 80% lên 85%" */
export const fromWords: readonly string[] = ["từ", "từ mức"];
export const changeJoinPattern =
  /^\s*(?:\([^()]{0,20}\)\s*|(?:đầu|cuối)?\s*năm \d{4}\s*)?(?:số hộ|số người|số xã)?\s*(?:lên|xuống|còn|thành)(?:\s(?:còn|đạt|mức|dưới|trên|khoảng))*\s*$/u;

/** Who set one of two levels of a target: "(tỉnh giao) 235 / (huyện giao) 258". */
const setter =
  "(?:(?:kế hoạch|chỉ tiêu|kh|ct)\\s+)?(?:trung ương|tw|tỉnh|huyện|thành phố|thị xã|xã|cấp trên|hđnd(?: tỉnh| huyện)?|ubnd(?: tỉnh| huyện)?)\\s+(?:giao|đề ra|quyết nghị|phấn đấu)|phấn đấu";
export const levelBeforePattern = new RegExp(`\\(?\\s*(?:${setter})\\s*\\)?\\s*:?\\s*$`, "iu");
export const levelAfterPattern = new RegExp(`^\\s*\\((?:${setter})\\)`, "iu");
/** What stands between the two figures: the setter of the first, or of the second, or neither. */
export const levelJoinPatterns: Readonly<Record<"first" | "second" | "bare", RegExp>> = {
  first: new RegExp(`^\\s*\\((?:${setter})\\)\\s*[/,–-]?\\s*(?:và\\s+)?$`, "iu"),
  second: new RegExp(`^\\s*[/,–-]?\\s*(?:và\\s+)?\\(?\\s*(?:${setter})\\s*\\)?\\s*:?\\s*$`, "iu"),
  bare: /^\s*[/,–-]\s*(?:và\s+)?$/iu,
};

/** What leads to a figure that is there only to be compared with. */
export const comparedBeforePattern =
  /(?:\(\s*(?:năm \d{4}|cùng kỳ|hiện nay|hiện có|hiện tại|kết quả|thực hiện|đầu năm|so với)[^()]{0,40}|so với[^,;()]{0,40}(?:\(\s*)?)$/iu;
/** "không còn xã dưới 10 tiêu chí": what is said not to be is no level to reach. */
export const negatedBeforePattern = /(?:không còn|không có|không để|chấm dứt)\s[^,;()]{1,40}$/iu;
export const changeBeforePattern = /[,(]\s*(?:tăng|giảm)(?:\s+thêm)?\s*$/iu;
export const comparedAfterPattern = /^[^,;()]{0,30}so với/iu;
