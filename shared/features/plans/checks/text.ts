import type { RuleWording } from "#shared/features/documents/checks/text.ts";
import { formatInteger } from "#shared/kernel/exact.ts";
import type { PlanFindingTable, PlanRule } from "./plan-finding.ts";

/** "và 4 chỉ tiêu khác" where several lack the same. */
function andOthers(others: number, what: string): string {
  return others === 0 ? "" : ` và ${formatInteger(others)} ${what} khác`;
}

export const planFindingText: { readonly [Rule in PlanRule]: RuleWording<PlanFindingTable[Rule]> } =
  {
    "target-without-indicator": {
      sentence: ({ target, others }) =>
        `“${target}”${andOthers(others, "chỉ tiêu")} chưa gắn với chỉ số nào. Hãy chọn chỉ số trong bảng chỉ tiêu.`,
      fix: "",
    },
    "target-without-owner": {
      sentence: ({ target, others }) =>
        `“${target}”${andOthers(others, "chỉ tiêu")} chưa có cơ quan chịu trách nhiệm. Hãy chọn cơ quan trong bảng chỉ tiêu.`,
      fix: "",
    },
    "task-without-agency": {
      sentence: ({ task, others }) =>
        `“${task}”${andOthers(others, "nhiệm vụ")} chưa có cơ quan chủ trì. Hãy chọn cơ quan trong bảng nhiệm vụ.`,
      fix: "",
    },
    "task-without-deadline": {
      sentence: ({ task, others }) =>
        `“${task}”${andOthers(others, "nhiệm vụ")} chưa có thời hạn. Hãy ghi thời hạn trong bảng nhiệm vụ.`,
      fix: "",
    },
    "agency-without-work": {
      sentence: ({ agency, others }) =>
        `${agency}${andOthers(others, "cơ quan")} có tên trong phần tổ chức thực hiện nhưng chưa được giao việc gì. Hãy giao việc hoặc bỏ tên.`,
      fix: "",
    },
    "figure-differs": {
      sentence: ({ target, says }, found) =>
        `Lời văn ghi “${found}”, bảng chỉ tiêu lại ghi ${says} cho “${target}”. Hãy xem bên nào đúng.`,
      fix: "Ghi theo bảng chỉ tiêu",
    },
  };
