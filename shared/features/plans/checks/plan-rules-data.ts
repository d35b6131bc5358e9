import type { Severity } from "#shared/features/documents/checks/finding.ts";
import type { PlanRule } from "./plan-finding.ts";

/**
 * What a plan leaves open can still be filled in while it is carried out, and that a figure
 * differs is read from words that may mean another: none of these keeps a plan from its leader.
 */
export const planRuleSeverities: Readonly<Record<PlanRule, Severity>> = {
  "target-without-indicator": "warning",
  "target-without-owner": "warning",
  "task-without-agency": "warning",
  "task-without-deadline": "warning",
  "agency-without-work": "warning",
  "figure-differs": "warning",
};

const followed =
  "Chỉ tiêu, nhiệm vụ phải có người chịu trách nhiệm và thời hạn thì mới theo dõi được";

export const planRuleSources: Readonly<Record<PlanRule, string>> = {
  "target-without-indicator": "Chỉ tiêu phải gắn với chỉ số thì mới đo được bằng số liệu của xã",
  "target-without-owner": followed,
  "task-without-agency": followed,
  "task-without-deadline": followed,
  "agency-without-work": "Cơ quan có tên trong phần tổ chức thực hiện phải được giao việc",
  "figure-differs": "Số trong lời văn và trong bảng chỉ tiêu của cùng kế hoạch phải như nhau",
};

/** Words of a clause that looks back, or at another year: its figures are no targets of this plan. */
export const lookingBackPattern =
  /(?<!\p{L})(?:kết quả|đã đạt|đã có|so với|năm trước|hiện nay|hiện có|hiện tại|tính đến|giai đoạn|toàn tỉnh|cả nước)(?!\p{L})/iu;
export const namedYearPattern = /(?<!\p{L})năm\s+((?:19|20)\d\d)(?!\d)/giu;
