import type { OfficialFrame } from "#backend/features/documents/official-paper.ts";
import type { Paper } from "#backend/pdf/paper.ts";
import type { DocumentKind } from "#shared/features/documents/document-kinds-data.ts";
import { layoutProfileOn } from "#shared/features/documents/layout-profile.ts";
import type { PaperBlock, PaperContent } from "#shared/features/documents/paper-text.ts";
import { basisOf, samplePaper, textOf } from "../../pdf/sample-papers.ts";

/** A day of each of the two sets of rules: the last of the circular, the first of the decree. */
export const dayOf = { circular: "2020-03-04", decree: "2020-03-05" } as const;
export type Rules = keyof typeof dayOf;

export type Measured = Readonly<{
  name: string;
  kind: DocumentKind;
  symbol: string;
  authority: readonly string[];
  /** What stands between the title and the body proper. */
  opening: readonly PaperBlock[];
  /** A paper of this kind is sent to somebody: "Kính gửi". */
  isSent: boolean;
}>;

const committee = ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"];
const bases = [
  basisOf("Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;"),
  basisOf("Căn cứ Kế hoạch số 709/KH-UBND ngày 03/8/2017 của UBND huyện;"),
];

/** Every kind that the office writes, the decision once as the committee's and once as its head's. */
export const measuredKinds: readonly Measured[] = [
  {
    name: "KH",
    kind: "plan",
    symbol: "KH-UBND",
    authority: committee,
    opening: bases,
    isSent: false,
  },
  {
    name: "QĐ of the committee",
    kind: "decision",
    symbol: "QĐ-UBND",
    authority: committee,
    opening: bases,
    isSent: false,
  },
  {
    name: "QĐ of the chairman",
    kind: "decision",
    symbol: "QĐ-UBND",
    authority: ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
    opening: bases,
    isSent: false,
  },
  {
    name: "TTr",
    kind: "proposal",
    symbol: "TTr-UBND",
    authority: committee,
    opening: bases,
    isSent: true,
  },
  {
    name: "BC",
    kind: "report",
    symbol: "BC-UBND",
    authority: committee,
    opening: [],
    isSent: true,
  },
  {
    name: "BB",
    kind: "minutes",
    symbol: "BB-UBND",
    authority: ["CHỦ TỌA"],
    opening: [],
    isSent: false,
  },
  {
    name: "TB",
    kind: "notice",
    symbol: "TB-UBND",
    authority: ["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"],
    opening: [],
    isSent: false,
  },
  {
    name: "CV",
    kind: "letter",
    symbol: "UBND-VHTT",
    authority: committee,
    opening: [],
    isSent: true,
  },
  {
    name: "GM",
    kind: "invitation",
    symbol: "GM-UBND",
    authority: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
    opening: [],
    isSent: false,
  },
];

export const titles = {
  short: "Về tổng kết cuộc vận động năm 2020",
  long: "Về tăng cường sự lãnh đạo, chỉ đạo của các cấp, các ngành trong việc triển khai thực hiện cuộc vận động toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh gắn với phong trào thi đua chung sức xây dựng nông thôn mới trên địa bàn huyện Tam Đường",
} as const;

export const signerName = "Trần Văn Bình";
export const secretaryName = "Lò Thị Mai";

export function recipientsOf(count: number): string[] {
  return [
    ...Array.from({ length: count - 1 }, (_, index) => `Cơ quan nhận số ${index + 1}`),
    "Lưu: VT, VHTT",
  ];
}

const WORDS =
  "Phối hợp chặt chẽ với Ủy ban Mặt trận Tổ quốc Việt Nam huyện và các đoàn thể, tuyên truyền sâu rộng đến từng hộ gia đình, khu dân cư trên địa bàn. ";

/** A paragraph that fills several lines. */
export function bodyParagraph(sentences: number): PaperBlock {
  return textOf(WORDS.repeat(sentences).trim());
}

/** A paper of a kind under one of the sets of rules. */
export function kindPaper(
  { kind, symbol, authority, opening, isSent }: Measured,
  rules: Rules,
  changes: Partial<Pick<PaperContent, "title" | "recipients" | "blocks" | "signer">> &
    Partial<OfficialFrame> = {},
): Paper {
  const day = dayOf[rules];
  const { blocks = [bodyParagraph(3), bodyParagraph(2), textOf("Trên đây là nội dung./.")] } =
    changes;
  return samplePaper({
    profile: layoutProfileOn(day),
    issuedOn: day,
    kind,
    superiorBody: "UBND tỉnh Lai Châu",
    number: { number: 9, symbol },
    title: titles.short,
    addressees: isSent ? ["Ủy ban nhân dân tỉnh", "Sở Nội vụ tỉnh"] : [],
    recipients: recipientsOf(3),
    signer: { authority: [...authority], name: signerName },
    secretary: kind === "minutes" ? secretaryName : null,
    ...changes,
    blocks: [...opening, ...blocks],
  });
}
