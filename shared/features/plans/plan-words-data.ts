import { dong } from "./figure-words-data.ts";

/**
 * The words by which the importer knows the parts of a plan. Entries of the
 * `folded…` lists are lower case without diacritics and are compared with folded
 * text; the others keep their diacritics because the tone decides ("TRƯỞNG" is an
 * office, "TRƯƠNG" a family name).
 */

export const foldedDocumentKind = "ke hoach";
export const documentKindPattern = /^KẾ HOẠCH(?=\s|$)/u;

/** How a legal basis begins. */
export const foldedBasisStarts = [
  "can cu ",
  "thuc hien ",
  "theo ",
  "xet ",
  "xet de nghi ",
] as const;

/** A People's Committee named in a sentence; group 1: kind of place, group 2: its name. */
export const committeePattern =
  /(?:UBND|[ỦU][ỷy] [Bb]an [Nn]hân [Dd]ân) (huyện|thị xã|thành phố|quận|thị trấn|phường|xã|tỉnh) (\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,4})/gu;

/** The same in the capitals of a letterhead. */
export const capitalCommitteePattern =
  /(?:UBND|[ỦU][ỶY] BAN NHÂN DÂN) (HUYỆN|THỊ XÃ|THÀNH PHỐ|QUẬN|THỊ TRẤN|PHƯỜNG|XÃ|TỈNH) (\p{Lu}+(?: \p{Lu}+){0,3})/gu;

export const shortCommittee = "UBND";

/** "năm 2020", the way a title or an opening names the plan's year. */
export const yearPattern = /năm (20\d\d)(?!\d)/giu;

/** A place named in the title: the last resort for the agency. */
export const placePattern =
  /(huyện|thị xã|thành phố|quận) (\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,4})/gu;

export const foldedSections = {
  targets: ["muc tieu", "chi tieu"],
  tasks: ["nhiem vu"],
  solutions: ["giai phap", "bien phap"],
  assignments: [
    "to chuc thuc hien",
    "phan cong",
    "trach nhiem thuc hien",
    "trach nhiem cua",
    "phan giao nhiem vu",
  ],
} as const;

/** Words that a heading may have before the word that gives its role. */
export const foldedSectionLeads = [
  "cac ",
  "mot so ",
  "nhung ",
  "noi dung ",
  "ve ",
  "he thong ",
] as const;

/** What a heading asks of an agency, taken off to leave the agency's name. */
export const agencyRequestPattern = /^(?:Đề nghị|Yêu cầu|Đối với|Giao cho|Giao)\s+/u;

/** How the paragraph behind the last agency begins that ends the plan. */
export const foldedEndings: readonly string[] = [
  "tren day ",
  "yeu cau ",
  "thu truong ",
  "nhan duoc ",
  "trong qua trinh ",
  "can cu ke hoach nay",
  "can cu noi dung ke hoach",
  "ke hoach nay ",
  "giao ",
  "de nghi ",
];

export const foldedRecipients = "noi nhan";
export const foldedAnnex = "phu luc";
/** "PHỤ LỤC", "Phụ lục II:", "Phụ lục số 01 -" at the start of a line that holds no sentence. */
export const annexHeadPattern =
  /^(?:PHỤ LỤC|Phụ lục)(?:\s+(?:số\s+)?(?:[IVX]{1,5}|\d{1,2}))?\s*(?:[.:–-]\s*|$|(?=\p{Lu}))/u;
export const foldedAnnexLinks = ["kem theo ", "ban hanh kem theo ", "dinh kem "] as const;
export const foldedSignatureNotes = [
  "(da ky)",
  "(ky ten, dong dau)",
  "(ky, dong dau)",
  "da ky",
] as const;

/** How a line of the signer's authority begins. */
export const authorityPattern =
  /^(?:(?:TM|KT|TL|TUQ|Q)\.|(?:CHỦ TỊCH|PHÓ CHỦ TỊCH|TRƯỞNG BAN|PHÓ TRƯỞNG|TRƯỞNG PHÒNG|CHÁNH VĂN PHÒNG|PHÓ CHÁNH|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|BÍ THƯ|PHÓ BÍ THƯ|[ỦU][ỶY] BAN NHÂN DÂN|BAN CHỈ ĐẠO)(?!\p{L}))/u;

const partNumber =
  "(?:Phần|PHẦN|Chương|CHƯƠNG)\\s+(?:(?:thứ|THỨ)\\s+(?:nhất|NHẤT|hai|HAI|ba|BA|tư|TƯ|năm|NĂM|sáu|SÁU)|[IVX]{1,7})|(?:Mục|MỤC)\\s+(?:[IVX]{1,7}|\\d{1,2})";
/** "PHẦN II:", "Chương I.", "Mục 1.", "Phần thứ nhất" before a title; group 1: word and number. */
export const capitalPartPattern = new RegExp(`^(${partNumber})\\s*(?:[.:–-]\\s*|\\s)(?=\\S)`, "u");
/** The same alone on its line: the title stands on the next one. */
export const lonePartPattern = new RegExp(`^(?:${partNumber})\\s*[.:]?$`, "u");
/** "thứ nhất" and on, as they count. */
export const ordinalWords: readonly string[] = ["nhất", "hai", "ba", "tư", "năm", "sáu"];

/** Letters of the Vietnamese alphabet that number points. Source: Nghị định 30/2020, forms of Phụ lục III. */
export const pointLetters = "abcdđeghiklmnopqrstuvxy";

/** A clause that begins with these (and years) and then a figure puts its figures first. */
export const foldedLeadWords: readonly string[] = [
  "phan dau",
  "co",
  "dat",
  "den",
  "het",
  "cuoi",
  "nam",
  "trong",
  "va",
  "bao dam",
  "dam bao",
  "duy tri",
  "giu vung",
  "muc tieu",
  "tu",
  "cung voi do",
  "toan huyen",
  "huyen",
  "khoang",
  "ve",
];

/** What may stand between two figures of one clause. */
export const joiners: readonly string[] = [",", " và ", " còn "];

/** A part that says no more than these has its subject in the part before it. */
export const foldedBareWords: readonly string[] = [
  "dat",
  "chiem",
  "ty le",
  "tuong duong",
  "bang",
  "tuc",
  "hay",
];

/** Where the predicate of "87,5% hộ gia đình … đạt tiêu chuẩn văn hóa" begins. */
export const predicatePattern =
  /(?:^|\s)(?:đạt|có|được|tham gia|sử dụng|hoàn thành|thực hiện|đăng ký|giữ vững|không)\s/u;

export const keepPattern = /(?:^|\s)(?:giữ vững|duy trì|giữ ổn định|tiếp tục giữ)(?=\s|,)/iu;

/** What is kept, where a list after it keeps several: "phổ cập giáo dục mầm non, tiểu học". */
export const keptObjectPattern = /phổ cập(?: giáo dục)?/iu;

/**
 * The indicators that a target's words can name; codes are shared with the
 * indicators feature. A rule fits when each list of `all` has a phrase in the folded
 * clause and no phrase of `none` is there. Order: that of the plan's usual groups.
 */
type IndicatorWords = Readonly<{
  code: string;
  units: readonly string[];
  all: readonly (readonly string[])[];
  none: readonly string[];
}>;

const percent = ["%"] as const;
const villages = [
  "ban",
  "thon",
  "lang",
  "ap",
  "buon",
  "to dan pho",
  "khu dan cu",
  "kdc",
  "tdp",
  "khu pho",
  "thon ban",
] as const;
const cultured = [
  "tieu chuan van hoa",
  "chuan van hoa",
  "danh hieu van hoa",
  "dat van hoa",
  "gia dinh van hoa",
  "ban van hoa",
  "thon van hoa",
  "lang van hoa",
  "khu dan cu van hoa",
  "to dan pho van hoa",
  "co quan van hoa",
  "don vi van hoa",
  "truong hoc van hoa",
  "ap van hoa",
  "van hoa",
  "vh",
  "gdvh",
] as const;
const households = ["ho gia dinh", "gia dinh", "gdvh", "so ho", "ho dan"] as const;
const workplaces = ["co quan", "don vi", "truong hoc", "doanh nghiep", "cong so"] as const;
const nationalSchool = ["chuan quoc gia"] as const;
const universal = ["pho cap"] as const;
const lowerSecondary = ["trung hoc co so", "thcs"] as const;
const notCulture = ["nha van hoa", "doi van nghe", "nha sinh hoat", "thiet che"] as const;

export const indicatorWords: readonly IndicatorWords[] = [
  {
    code: "communesMeetingNtm",
    units: percent,
    all: [["xa"], ["nong thon moi", "ntm"]],
    none: ["nang cao", "kieu mau", "tieu chi", "so ban", "so thon", "khu dan cu", "huyen dat"],
  },
  {
    code: "povertyFundRaised",
    units: [dong],
    all: [["quy"], ["vi nguoi ngheo"]],
    none: [],
  },
  {
    code: "povertyRateFall",
    units: percent,
    all: [["giam"], ["ho ngheo"]],
    none: ["can ngheo", "xuong", "con"],
  },
  {
    code: "culturalFamilies",
    units: percent,
    all: [households, cultured],
    none: [...notCulture, "khu dan cu", "ban", "thon", ...workplaces],
  },
  {
    code: "culturalVillages",
    units: percent,
    all: [villages, cultured],
    none: [...notCulture, ...households, ...workplaces],
  },
  {
    code: "culturalAgencies",
    units: percent,
    all: [workplaces, cultured],
    none: [...notCulture, ...households, "ban", "thon", "khu dan cu"],
  },
  {
    code: "villagesWithCultureHouse",
    units: percent,
    all: [villages, ["nha van hoa", "nha sinh hoat cong dong"]],
    none: ["doi van nghe"],
  },
  {
    code: "villagesWithArtTroupe",
    units: percent,
    all: [villages, ["doi van nghe"]],
    none: ["nha van hoa"],
  },
  {
    code: "preschoolsMeetingStandard",
    units: percent,
    all: [["truong"], nationalSchool, ["mam non", "mau giao"]],
    none: ["tieu hoc", ...lowerSecondary],
  },
  {
    code: "primarySchoolsMeetingStandard",
    units: percent,
    all: [["truong"], nationalSchool, ["tieu hoc"]],
    none: ["mam non", ...lowerSecondary],
  },
  {
    code: "lowerSecondarySchoolsMeetingStandard",
    units: percent,
    all: [["truong"], nationalSchool, lowerSecondary],
    none: ["mam non", "tieu hoc"],
  },
  {
    code: "communesMeetingHealthStandard",
    units: percent,
    all: [["xa", "tram y te"], ["y te"], ["tieu chi quoc gia", "chuan quoc gia", "bo tieu chi"]],
    none: ["bao hiem y te"],
  },
  {
    code: "naturalPopulationGrowth",
    units: ["‰", "%"],
    all: [["tang dan so tu nhien", "tang tu nhien", "gia tang dan so"]],
    none: [],
  },
  {
    code: "birthRateFall",
    units: ["‰", "%"],
    all: [["giam sinh", "giam ty le sinh", "giam ty suat sinh"]],
    none: [],
  },
  {
    code: "malnutritionRate",
    units: percent,
    all: [["suy dinh duong"]],
    none: ["thap coi"],
  },
  {
    code: "universalPreschoolAge5",
    units: [],
    all: [universal, ["mam non"]],
    none: ["tieu hoc", ...lowerSecondary],
  },
  {
    code: "universalPrimary",
    units: [],
    all: [universal, ["tieu hoc"]],
    none: ["mam non", ...lowerSecondary],
  },
  {
    code: "universalLowerSecondary",
    units: [],
    all: [universal, lowerSecondary],
    none: ["mam non", "tieu hoc"],
  },
];

/** Taken out before matching: here "ban" is not a village, "don vi" not a workplace, "xa" not a commune. */
export const foldedNoise: readonly string[] = [
  "dia ban",
  "uy ban",
  "ban chi dao",
  "co ban",
  "van ban",
  "ban nganh",
  "ban hanh",
  "thi xa",
  "xa hoi",
  "don vi hanh chinh",
];
