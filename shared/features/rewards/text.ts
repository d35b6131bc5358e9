import type { FailureText } from "#shared/kernel/app-error.ts";
import { formatDecimal, formatInteger } from "#shared/kernel/exact.ts";
import type { NominationCategory } from "./contract.ts";
import type { RewardsFailures } from "./errors.ts";
import type { RewardMoney } from "./reward-money.ts";

export const nominationCategoryText: Record<NominationCategory, string> = {
  collective: "Tập thể",
  household: "Hộ gia đình",
  individual: "Cá nhân",
};

export const rewardsErrorText: FailureText<RewardsFailures> = {
  "rewards.not-found": () =>
    "Không còn thấy đề nghị khen thưởng này. Hãy mở lại trang Khen thưởng và chọn lại.",
  "rewards.duplicate": ({ name, unitName, duplicates }) =>
    `“${name}”${unitName === null ? "" : ` (${unitName})`} đã có trong danh sách đề nghị năm nay${duplicates > 1 ? `, cùng ${formatInteger(duplicates - 1)} trường hợp trùng khác` : ""}. Một thành tích không khen hai lần: hãy bỏ dòng trùng rồi thêm lại.`,
  "rewards.unit-not-found": ({ name }) =>
    `Không thấy xã, thị trấn của “${name}” trong danh mục. Hãy chọn lại đơn vị cho dòng này.`,
  "rewards.nothing-to-reward": ({ year }) =>
    `Năm ${year} chưa có đề nghị khen thưởng nào. Hãy đề nghị theo xếp hạng hoặc thêm đề nghị trước khi soạn quyết định.`,
  "rewards.decision-fixed": ({ year }) =>
    `Quyết định khen thưởng năm ${year} đã trình nên danh sách không sửa được nữa. Nếu cần sửa, lãnh đạo trả lại văn bản trước; quyết định đã ban hành thì sửa bằng một quyết định mới.`,
  "rewards.not-issued": ({ year }) =>
    `Quyết định khen thưởng năm ${year} chưa ban hành nên chưa in giấy khen được. Giấy khen lấy số và ngày của quyết định: hãy cấp số, ban hành quyết định trước.`,
  "rewards.certificate-too-long": ({ names }) =>
    `Không in vừa giấy khen của ${namesOf(names)}: tên, địa chỉ hoặc thành tích quá dài dù đã dùng cỡ chữ nhỏ nhất. Hãy chọn khổ A3, hoặc chỉ chọn in những trường hợp còn lại.`,
  "rewards.certificate-head-too-long": ({ words }) =>
    `Dòng “${words}” dài quá, không in vừa giấy khen dù đã dùng cỡ chữ nhỏ nhất. Hãy chọn khổ A3.`,
};

const mostNames = 5;

function namesOf(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).map((name) => `“${name}”`);
  const rest = names.length - shown.length;
  return `${shown.join(", ")}${rest > 0 ? ` và ${formatInteger(rest)} trường hợp khác` : ""}`;
}

export const rewardsText = {
  /** The working of an amount: "1.490.000 × 0,6 = 894.000 → 900.000 đồng". */
  working: ({ baseSalaryDong, multiple, productDong, amountDong }: RewardMoney): string =>
    `${formatInteger(baseSalaryDong)} × ${formatDecimal(multiple)} = ${formatDecimal(productDong)} → ${formatInteger(amountDong)} đồng`,
  /** What a unit is rewarded for, by its rank. */
  rankAchievement: (year: number, rank: number, points: string): string =>
    `Xếp hạng ${rank}, đạt ${points} điểm trong thực hiện Cuộc vận động năm ${year}`,
  tiedAtCut: (quota: number, names: readonly string[]): string =>
    `${names.join(", ")} đồng hạng ở đúng ranh giới chỉ tiêu ${quota} đơn vị: chưa đề nghị đơn vị nào trong số này, cần Hội đồng lựa chọn rồi thêm bằng tay.`,
  legalBasis: (award: string, salary: string): string => `${award}; lương cơ sở theo ${salary}`,
  toCheck: (what: string): string => `Cần kiểm tra: ${what}.`,
} as const;
