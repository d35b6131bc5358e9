import type { CriterionGroup } from "./scheme.ts";

/**
 * The campaign's five contents, in short.
 *
 * @source the 2020 plan, part II.2 (2.1–2.5); "gồm 5 nội dung"
 */
export const campaignContents: readonly CriterionGroup[] = [
  { code: "2.1", name: "Phát triển kinh tế, giảm nghèo", minimumPercent: null },
  { code: "2.2", name: "Đời sống văn hóa, giáo dục, y tế", minimumPercent: null },
  { code: "2.3", name: "Bảo vệ môi trường, cảnh quan", minimumPercent: null },
  { code: "2.4", name: "Chấp hành pháp luật, trật tự an toàn xã hội", minimumPercent: null },
  { code: "2.5", name: "Dân chủ, giám sát, hệ thống chính trị cơ sở", minimumPercent: null },
];
