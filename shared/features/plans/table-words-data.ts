/**
 * How the heads of tables name their columns; folded: lower case without diacritics. A
 * column fits the role the words of which its head begins with; the longest words decide.
 */
export type ColumnRole =
  | "number"
  | "target"
  | "work"
  | "unit"
  | "value"
  | "earlier"
  | "assigned"
  | "striven"
  | "lead"
  | "cooperating"
  | "deadline"
  | "product"
  | "agency"
  | "note";

export const columnWords: Readonly<Record<ColumnRole, readonly string[]>> = {
  number: ["stt", "tt", "so tt", "so thu tu"],
  target: ["chi tieu", "ten chi tieu", "noi dung chi tieu", "muc tieu", "cac chi tieu"],
  work: [
    "nhiem vu",
    "noi dung",
    "noi dung cong viec",
    "noi dung nhiem vu",
    "ten nhiem vu",
    "cong viec",
    "hoat dong",
    "noi dung hoat dong",
    "noi dung thuc hien",
  ],
  unit: ["dvt", "don vi tinh", "don vi do"],
  value: [
    "ke hoach",
    "kh",
    "chi tieu nam",
    "chi tieu giao",
    "muc tieu nam",
    "phan dau nam",
    "toan huyen",
    "tong so",
    "tri so",
    "muc phan dau",
  ],
  earlier: [
    "thuc hien",
    "th",
    "uoc",
    "uoc thuc hien",
    "uth",
    "ket qua nam",
    "hien trang",
    "nam truoc",
  ],
  assigned: ["tinh giao", "trung uong giao", "tw giao", "cap tren giao", "ke hoach tinh giao"],
  striven: ["huyen giao", "huyen phan dau", "phan dau", "hdnd huyen giao", "ke hoach huyen giao"],
  lead: [
    "chu tri",
    "co quan chu tri",
    "don vi chu tri",
    "co quan, don vi chu tri",
    "don vi thuc hien",
    "co quan thuc hien",
    "don vi theo doi",
    "co quan theo doi",
    "phu trach",
    "don vi phu trach",
  ],
  cooperating: ["phoi hop", "co quan phoi hop", "don vi phoi hop", "co quan, don vi phoi hop"],
  deadline: ["thoi gian", "thoi han", "tien do", "han hoan thanh", "thoi diem", "hoan thanh"],
  product: ["san pham", "ket qua", "ket qua dau ra", "san pham dau ra", "dau ra"],
  agency: ["co quan", "don vi", "ten co quan", "ten don vi", "co quan, don vi"],
  note: ["ghi chu"],
};

/** What stands in a cell of values where a result is to be kept. */
export const foldedKeptValues: readonly string[] = ["duy tri", "giu vung", "giu on dinh"];

/** A unit that is a power of ten of money, the way heads of tables write it. */
export const thousandsOfDong = /^1[.,]?000\s*(?:đồng|đ|vnđ)/iu;
export const moneyWords = { thousands: "nghìn đồng", millions: "triệu đồng" } as const;
/** A thing that is counted, to read a number whose own unit is not known. */
export const anyThing = "cái";
export const millionsOfDong = /^1[.,]?000[.,]?000\s*(?:đồng|đ|vnđ)/iu;

/** Names are parted at line ends and semicolons, and at commas where a new agency's name begins. */
export const agencyBorder =
  /\s*(?:[\n;]|,(?=\s*(?:Phòng|Ban|UBND|Ủy ban|Hội|Đoàn|Huyện đoàn|Đài|Trung tâm|TT|Công an|Sở|Chi cục|Kho bạc|Ngân hàng|Bảo hiểm|BHXH|Các|Văn phòng|Mặt trận|MTTQ|UBMTTQ|Liên đoàn|LĐLĐ|Trường|Hạt|Viện|Tòa án|Thanh tra|Bệnh viện|Trạm|Thường trực|Đảng ủy)(?!\p{L})))\s*/u;

/** A row that is a part of the one above it. */
export const partOfAbove = /^(?:[-–+•]|trong đó\s*:?)\s*/iu;
