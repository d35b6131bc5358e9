import type { DocumentKind } from "../document-kinds-data.ts";

/** One line of a new paper; what the writer has to fill in is left as dots. */
export type SkeletonLine =
  | Readonly<{ as: "basis" | "text" | "article"; text: string }>
  | Readonly<{ as: "section" | "clause"; text: string }>;

export type Skeleton = Readonly<{
  lines: readonly SkeletonLine[];
  /** "Kính gửi"; empty where the kind has none. */
  addressees: readonly string[];
  /** Without the kept copy. */
  recipients: readonly string[];
}>;

/** Who the words speak of. */
export type SkeletonWords = Readonly<{
  /** "Ủy ban nhân dân huyện Tam Đường" */
  bodyName: string;
}>;

/** The place of words that are still to be written. */
const BLANK = "……";
const basis = (text: string): SkeletonLine => ({ as: "basis", text });
const text = (words: string): SkeletonLine => ({ as: "text", text: words });
const article = (words: string): SkeletonLine => ({ as: "article", text: words });
const section = (words: string): SkeletonLine => ({ as: "section", text: words });
const clause = (words: string): SkeletonLine => ({ as: "clause", text: words });

const firstBasis = basis("Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;");
const askedBy = basis(`Theo đề nghị của ${BLANK}.`);
const carryOut = (kind: string, bodyName: string): SkeletonLine =>
  text(
    `Trên đây là ${kind} của ${bodyName}. Yêu cầu các cơ quan, đơn vị, địa phương nghiêm túc tổ chức thực hiện./.`,
  );

/**
 * What a paper of each kind usually begins with: parts and set phrases of the sample forms
 * where the decree has one, else as offices write them.
 *
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục III, Mục II: mẫu 1.2 (quyết định), 1.4 (văn bản có
 *   tên loại), 1.5 (công văn), 1.7 (giấy mời), 1.9 (biên bản)
 */
export const skeletons: Readonly<Record<DocumentKind, (words: SkeletonWords) => Skeleton>> = {
  plan: ({ bodyName }) => ({
    lines: [
      firstBasis,
      text(`${bodyName} ban hành Kế hoạch như sau:`),
      section("Mục đích, yêu cầu"),
      clause("Mục đích"),
      text(BLANK),
      clause("Yêu cầu"),
      text(BLANK),
      section("Nội dung"),
      text(BLANK),
      section("Tổ chức thực hiện"),
      carryOut("Kế hoạch", bodyName),
    ],
    addressees: [],
    recipients: [],
  }),
  decision: () => ({
    lines: [
      firstBasis,
      askedBy,
      article(BLANK),
      article("Quyết định này có hiệu lực kể từ ngày ký."),
      article(
        "Chánh Văn phòng, thủ trưởng các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này./.",
      ),
    ],
    addressees: [],
    recipients: ["Như Điều 3"],
  }),
  proposal: ({ bodyName }) => ({
    lines: [
      firstBasis,
      text(`${bodyName} kính trình như sau:`),
      section("Sự cần thiết"),
      text(BLANK),
      section("Nội dung trình"),
      text(BLANK),
      text(`${bodyName} kính trình cấp có thẩm quyền xem xét, quyết định./.`),
    ],
    addressees: [BLANK],
    recipients: ["Như trên"],
  }),
  report: ({ bodyName }) => ({
    lines: [
      section("Tình hình, kết quả thực hiện"),
      text(BLANK),
      section("Tồn tại, hạn chế và nguyên nhân"),
      text(BLANK),
      section("Phương hướng, nhiệm vụ thời gian tới"),
      text(BLANK),
      text(`Trên đây là Báo cáo của ${bodyName}./.`),
    ],
    addressees: [BLANK],
    recipients: ["Như trên"],
  }),
  minutes: () => ({
    lines: [
      text(`Thời gian bắt đầu: ${BLANK}.`),
      text(`Địa điểm: ${BLANK}.`),
      text(`Thành phần tham dự: ${BLANK}.`),
      text(`Chủ trì (chủ tọa): ${BLANK}.`),
      text(`Thư ký (người ghi biên bản): ${BLANK}.`),
      text("Nội dung (theo diễn biến cuộc họp):"),
      text(BLANK),
      text(`Cuộc họp kết thúc vào ${BLANK} giờ ${BLANK}, ngày ${BLANK}./.`),
    ],
    addressees: [],
    recipients: ["Như thành phần tham dự"],
  }),
  notice: ({ bodyName }) => ({
    lines: [
      text(BLANK),
      text(`${bodyName} thông báo để các cơ quan, đơn vị, địa phương biết, thực hiện./.`),
    ],
    addressees: [],
    recipients: [],
  }),
  guidance: ({ bodyName }) => ({
    lines: [
      firstBasis,
      text(`${bodyName} hướng dẫn như sau:`),
      section("Đối tượng, phạm vi"),
      text(BLANK),
      section("Nội dung hướng dẫn"),
      text(BLANK),
      section("Tổ chức thực hiện"),
      carryOut("Hướng dẫn", bodyName),
    ],
    addressees: [],
    recipients: [],
  }),
  directive: ({ bodyName }) => ({
    lines: [
      text(BLANK),
      text(`Chủ tịch ${bodyName} yêu cầu:`),
      clause(BLANK),
      text(BLANK),
      text("Yêu cầu các cơ quan, đơn vị, địa phương nghiêm túc thực hiện Chỉ thị này./."),
    ],
    addressees: [],
    recipients: [],
  }),
  programme: ({ bodyName }) => ({
    lines: [
      firstBasis,
      text(`${bodyName} ban hành Chương trình như sau:`),
      section("Mục tiêu"),
      text(BLANK),
      section("Nội dung"),
      text(BLANK),
      section("Tổ chức thực hiện"),
      carryOut("Chương trình", bodyName),
    ],
    addressees: [],
    recipients: [],
  }),
  invitation: ({ bodyName }) => ({
    lines: [
      text(`${bodyName} trân trọng kính mời: ${BLANK}`),
      text(`Tới dự: ${BLANK}.`),
      text(`Chủ trì: ${BLANK}.`),
      text(`Thời gian: ${BLANK}.`),
      text(`Địa điểm: ${BLANK}./.`),
    ],
    addressees: [],
    recipients: [],
  }),
  letter: ({ bodyName }) => ({
    lines: [text(BLANK), text(`${bodyName} đề nghị các cơ quan, đơn vị quan tâm, thực hiện./.`)],
    addressees: [BLANK],
    recipients: ["Như trên"],
  }),
};

/** Over the signature of who chairs a meeting. @source Phụ lục III, mẫu 1.9 */
export const chairOfMeeting = "CHỦ TỌA";
