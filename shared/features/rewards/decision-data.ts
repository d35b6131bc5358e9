import { formatInteger } from "#shared/kernel/exact.ts";
import { numberInWords } from "#shared/kernel/number-words.ts";
import { officeInFull } from "#shared/features/office/office-in-full-data.ts";

export type RewardCounts = Readonly<{
  collectives: number;
  households: number;
  individuals: number;
}>;

export const campaign = "Cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”";

/**
 * Wording of the chairman's reward decision. Its make (bases, "Tặng Giấy khen … (có danh
 * sách kèm theo)", who pays, who carries it out) is the customary one; no decree fixes it.
 */
export const decisionText = {
  title: (year: number): string =>
    `Về việc khen thưởng tập thể, hộ gia đình, cá nhân có thành tích trong thực hiện ${campaign} năm ${year}`,
  listTitle: (year: number, isIllustrative: boolean): string =>
    `Tập thể, hộ gia đình, cá nhân được khen thưởng trong thực hiện ${campaign} năm ${year}${isIllustrative ? " (số liệu minh họa)" : ""}`,
  /** "UBND huyện Tam Đường" → "Chủ tịch Ủy ban nhân dân huyện Tam Đường". */
  decidedBy: (officeName: string): string => `Chủ tịch ${officeInFull(officeName)}`,
  basis: (act: string): string => `Căn cứ ${act}`,
  planBasis: (sign: string, date: string, officeName: string, year: number): string =>
    `Căn cứ Kế hoạch số ${sign} ${date} của ${officeInFull(officeName)} triển khai thực hiện ${campaign} năm ${year}`,
  proposal: (officeName: string): string =>
    `Theo đề nghị của Hội đồng Thi đua - Khen thưởng ${districtOf(officeName)}`,
  articles: (
    counts: RewardCounts,
    totalDong: number,
    officeName: string,
    year: number,
  ): readonly string[] => [
    `Tặng Giấy khen của Chủ tịch ${officeInFull(officeName)} cho ${whom(counts)} có thành tích trong thực hiện ${campaign} năm ${year} (có danh sách kèm theo).`,
    `Tiền thưởng kèm theo Giấy khen là ${formatInteger(totalDong)} đồng (bằng chữ: ${numberInWords(BigInt(totalDong))} đồng), trích từ Quỹ thi đua, khen thưởng của ${districtOf(officeName)}.`,
    `Quyết định này có hiệu lực kể từ ngày ký.\nChánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân, Trưởng phòng Nội vụ, Trưởng phòng Tài chính - Kế hoạch, Chủ tịch Ủy ban nhân dân các xã, thị trấn, thủ trưởng các cơ quan, đơn vị có liên quan và tập thể, hộ gia đình, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.`,
  ],
  recipients: (drafter: string): readonly string[] => [
    "Thường trực Hội đồng Thi đua - Khen thưởng",
    "Ủy ban nhân dân các xã, thị trấn",
    `Lưu: VT, ${drafter}`,
  ],
  drafter: "NV",
  signer: { head: "Chủ tịch" },
} as const;

function whom({ collectives, households, individuals }: RewardCounts): string {
  const parts = [
    [collectives, "tập thể"],
    [households, "hộ gia đình"],
    [individuals, "cá nhân"],
  ] as const;
  const named = parts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${String(count).padStart(2, "0")} ${what}`);
  return named.length < 2
    ? named.join("")
    : `${named.slice(0, -1).join(", ")} và ${named.at(-1) ?? ""}`;
}

/** "UBND huyện Tam Đường" → "huyện Tam Đường". */
function districtOf(officeName: string): string {
  return officeName.replace(/^(UBND|Ủy ban nhân dân)\s+/u, "");
}
