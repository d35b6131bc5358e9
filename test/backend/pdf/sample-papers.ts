import type { OfficialFrame } from "#backend/features/documents/official-paper.ts";
import { paperDocument, type PaperData } from "#backend/features/documents/paper-document.ts";
import {
  rewardDecisionDocument,
  type RewardDecisionPaper,
} from "#backend/features/documents/reward-decision-document.ts";
import { certificateDocument } from "#backend/features/documents/certificate-document.ts";
import { loadPaperFonts } from "#backend/pdf/fonts.ts";
import type { Paper } from "#backend/pdf/paper.ts";
import { renderPlacedPages } from "#backend/pdf/placed-pages.ts";
import { renderPdf } from "#backend/pdf/render.ts";
import { certificateLayoutOn } from "#shared/features/documents/certificate-layout.ts";
import { layoutProfileOn } from "#shared/features/documents/layout-profile.ts";
import type { PaperBlock, PaperContent } from "#shared/features/documents/paper-text.ts";
import { type ReadPage, readPdf } from "./read-pdf.ts";

export const FONT_DIRECTORY = "node_modules/@expo-google-fonts/tinos";
export const CREATED_AT = "2020-03-20T01:00:00.000Z";

let fonts: ReturnType<typeof loadPaperFonts> | undefined;
export function paperFonts() {
  return (fonts ??= loadPaperFonts(FONT_DIRECTORY));
}

export async function render(paper: Paper): Promise<Uint8Array> {
  return (await renderPdf(paper, { fonts: await paperFonts(), createdAt: CREATED_AT })).bytes;
}

export async function rendered(paper: Paper): Promise<readonly ReadPage[]> {
  return readPdf(await render(paper));
}

const SENTENCE =
  "Phối hợp chặt chẽ với Ủy ban Mặt trận Tổ quốc Việt Nam huyện và các đoàn thể, thực hiện Kế hoạch số 709/KH-UBND giai đoạn 2016 - 2020, tuyên truyền sâu rộng đến từng hộ gia đình, khu dân cư.";

/** A paragraph of about so many lines. */
export function paragraphOf(sentences: number): PaperBlock {
  return textOf(Array.from({ length: sentences }, () => SENTENCE).join(" "));
}

export function textOf(text: string): PaperBlock {
  return {
    kind: "paragraph",
    id: "",
    level: 0,
    numbering: null,
    content: [{ type: "text", text }],
  };
}

const STYLES = ["roman", "arabic", "dotted", "letter"] as const;

export function headingOf(level: 1 | 2 | 3 | 4, number: string, text: string): PaperBlock {
  const style = STYLES[level - 1] ?? "letter";
  const numbering = { style, fixed: number };
  return { kind: "heading", id: "", level, numbering, content: [{ type: "text", text }] };
}

export function bulletOf(number: string, text: string): PaperBlock {
  const numbering = { style: "paren", fixed: number } as const;
  return {
    kind: "bullet",
    id: "",
    level: 1,
    mark: "-",
    numbering,
    content: [{ type: "text", text }],
  };
}

export function basisOf(text: string): PaperBlock {
  return { kind: "basis", id: "", content: [{ type: "text", text }], actId: null };
}

const BASES: readonly PaperBlock[] = [
  basisOf("Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;"),
  basisOf("Căn cứ Kế hoạch số 709/KH-UBND ngày 03/8/2017 của UBND huyện Tam Đường;"),
];

const BLOCKS: readonly PaperBlock[] = [
  ...BASES,
  headingOf(1, "I", "Mục đích, yêu cầu"),
  headingOf(2, "1", "Mục đích"),
  paragraphOf(2),
  headingOf(2, "2", "Yêu cầu"),
  paragraphOf(3),
  headingOf(1, "II", "Nội dung"),
  headingOf(2, "1", "Mục tiêu đến hết năm 2020"),
  bulletOf("(1)", "Có 61,5% số xã đạt chuẩn nông thôn mới."),
  bulletOf("(2)", "Tỷ lệ tăng dân số tự nhiên 15,9‰."),
  headingOf(3, "2.1", "Đoàn kết phát triển kinh tế"),
  ...Array.from({ length: 8 }, () => paragraphOf(4)),
  headingOf(1, "III", "Tổ chức thực hiện"),
  textOf(`${SENTENCE} ${SENTENCE.slice(0, -1)}./.`),
];

export const sampleFrame: OfficialFrame = {
  profile: layoutProfileOn("2020-03-20"),
  kind: "plan",
  superiorBody: null,
  issuingBody: "Ủy ban nhân dân\nhuyện Tam Đường",
  bodyName: "Ủy ban nhân dân huyện Tam Đường",
  number: { number: 9, symbol: "KH-UBND" },
  place: "Tam Đường",
  issuedOn: "2020-03-20",
  year: 2020,
  secretary: null,
  draft: false,
  isIllustrative: false,
};

export const sampleContent: PaperContent = {
  title:
    "Triển khai thực hiện cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh” trên địa bàn huyện Tam Đường năm 2020",
  addressees: [],
  blocks: [...BLOCKS],
  recipients: ["TT. Huyện ủy;", "TT. HĐND huyện;", "UBND các xã, thị trấn;", "Lưu: VT, VHTT."],
  signer: {
    authority: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
    name: "Trần Văn Bình",
  },
};

/** A paper of a sample text, with what is given in place of the sample's own. */
export function samplePaper(
  changes: Partial<PaperContent & OfficialFrame> = {},
  data: PaperData = {},
): Paper {
  const whole = { ...sampleContent, ...sampleFrame, ...changes };
  const blocks = whole.blocks.map((block, index) => ({ ...block, id: `b${index}` }));
  const { title, addressees, recipients, signer } = whole;
  return paperDocument({ title, addressees, blocks, recipients, signer }, whole, data);
}

/** A plan; blocks given stand after the sample's bases. */
export function samplePlan(changes: Partial<PaperContent & OfficialFrame> = {}): Paper {
  const { blocks } = changes;
  return samplePaper({
    ...changes,
    ...(blocks === undefined ? {} : { blocks: [...BASES, ...blocks] }),
  });
}

const COMMUNES = ["Bản Bo", "Bình Lư", "Nà Tăm", "Khun Há", "Tả Lèng", "Hồ Thầu"];

export function sampleDecision(persons: number, changes: Partial<RewardDecisionPaper> = {}): Paper {
  return rewardDecisionDocument({
    profile: layoutProfileOn("2020-12-18"),
    superiorBody: null,
    issuingBody: "Ủy ban nhân dân\nhuyện Tam Đường",
    bodyName: "Ủy ban nhân dân huyện Tam Đường",
    number: { number: 1234, symbol: "QĐ-UBND" },
    place: "Tam Đường",
    issuedOn: "2020-12-18",
    year: 2020,
    title: "Về việc khen thưởng thành tích thực hiện cuộc vận động năm 2020",
    decidedBy: "Chủ tịch Ủy ban nhân dân huyện Tam Đường",
    bases: [
      "Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003;",
      "Theo đề nghị của Hội đồng Thi đua - Khen thưởng huyện tại Tờ trình số 15/TTr-HĐTĐKT",
    ],
    articles: [
      "Tặng Giấy khen cho các tập thể, hộ gia đình và cá nhân (có danh sách kèm theo).",
      "Tiền thưởng trích từ Quỹ thi đua, khen thưởng của huyện năm 2020.",
      "Chánh Văn phòng, Trưởng phòng Nội vụ và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.",
    ],
    recipients: ["Thường trực Huyện ủy", "Lưu: VT, NV"],
    signer: { authority: ["CHỦ TỊCH"], name: "Trần Văn Bình" },
    listTitle: "Tập thể, hộ gia đình, cá nhân được tặng Giấy khen năm 2020",
    groups: [
      {
        kind: "collective",
        rows: COMMUNES.slice(0, 3).map((commune) => ({
          name: `Nhân dân và cán bộ xã ${commune}`,
          titleOrAddress: `Xã ${commune}`,
          unit: `UBND xã ${commune}`,
          award: "Giấy khen",
          amountDong: 890_000n,
        })),
      },
      {
        kind: "household",
        rows: [
          {
            name: "Hộ ông Lò Văn Páo",
            titleOrAddress: "Bản Nà Khum",
            unit: "xã Nà Tăm",
            award: "Giấy khen",
            amountDong: 670_000n,
          },
        ],
      },
      {
        kind: "person",
        rows: Array.from({ length: persons }, (_, index) => ({
          name: `Bà Vàng Thị Mỹ số ${index + 1}`,
          titleOrAddress:
            index % 5 === 0 ? "Bí thư Chi bộ, Trưởng ban công tác Mặt trận bản" : "Trưởng bản",
          unit: `xã ${COMMUNES[index % COMMUNES.length]}`,
          award: "Giấy khen",
          amountDong: 450_000n,
        })),
      },
    ],
    draft: false,
    isIllustrative: false,
    ...changes,
  });
}

/** A few certificates of merit, as the bytes of their file. */
export async function renderCertificates(title: string, count = 3): Promise<Uint8Array> {
  const fonts = await paperFonts();
  const outcome = certificateDocument({
    sheet: certificateLayoutOn("2020-12-18").sheets.A4,
    form: "full",
    measure: fonts.measure,
    shiftMm: { x: 0, y: 0 },
    title,
    bodyName: "Ủy ban nhân dân huyện Tam Đường",
    grantedBy: "Chủ tịch Ủy ban nhân dân huyện Tam Đường",
    decision: { sign: "02/QĐ-UBND", date: "ngày 18 tháng 12 năm 2020" },
    placeAndDate: "Tam Đường, ngày 18 tháng 12 năm 2020",
    signer: { authority: ["CHỦ TỊCH"], name: "Lò Văn Sơn" },
    awards: Array.from({ length: count }, (_, index) => ({
      name: `Hộ gia đình số ${index + 1}`,
      address: "Bản Nà Can, xã Bản Bo",
      citation: "Đã có thành tích trong thực hiện Cuộc vận động năm 2020",
      achievement: "(Hiến 200 m² đất làm đường bản)",
    })),
    isIllustrative: true,
  });
  if (outcome.kind === "unfit") throw new Error("the sample certificates have no room");
  return renderPlacedPages(outcome.paper, { fonts, createdAt: CREATED_AT });
}
