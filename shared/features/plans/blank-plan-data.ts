type BlankHeading = Readonly<{
  level: number;
  style: "roman" | "arabic";
  title: string;
  /** What is written under it; null: its parts say that. */
  hint: string | null;
}>;

/**
 * The headings that yearly plans of the campaign have in common.
 *
 * @source yearly plans of district committees, among them that of huyện Tam Đường for 2020
 */
export const blankPlanHeadings: readonly BlankHeading[] = [
  {
    level: 1,
    style: "roman",
    title: "MỤC ĐÍCH, YÊU CẦU",
    hint: "Nêu vì sao có kế hoạch này, ai phải làm và làm đến mức nào.",
  },
  { level: 2, style: "arabic", title: "Mục đích", hint: null },
  { level: 2, style: "arabic", title: "Yêu cầu", hint: null },
  {
    level: 1,
    style: "roman",
    title: "MỤC TIÊU, CHỈ TIÊU",
    hint: "Ghi từng chỉ tiêu trong bảng Chỉ tiêu, mỗi chỉ tiêu có trị số, chỉ số đo và cơ quan chịu trách nhiệm.",
  },
  {
    level: 1,
    style: "roman",
    title: "NHIỆM VỤ",
    hint: "Mỗi nhiệm vụ một đề mục; cơ quan chủ trì, phối hợp và thời hạn ghi trong bảng Nhiệm vụ.",
  },
  {
    level: 1,
    style: "roman",
    title: "GIẢI PHÁP",
    hint: "Mỗi giải pháp một đề mục.",
  },
  {
    level: 1,
    style: "roman",
    title: "KINH PHÍ THỰC HIỆN",
    hint: "Nêu nguồn kinh phí và cơ quan lập dự toán.",
  },
  {
    level: 1,
    style: "roman",
    title: "TỔ CHỨC THỰC HIỆN",
    hint: "Mỗi cơ quan một đề mục, bên dưới là việc được giao và ngày báo cáo.",
  },
];

export const blankPlanWords = {
  /** "UBND huyện Tam Đường" works in "huyện Tam Đường". */
  title: (office: string, year: number): string =>
    `Thực hiện Cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh” trên địa bàn ${office.replace(/^(?:UBND|Ủy ban nhân dân)\s+/u, "")} năm ${year}`,
  recipients: ["Lưu: VT"],
  authority: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
} as const;
