import { formatDecimal } from "#shared/kernel/exact.ts";
import { formatPoints } from "./points.ts";
import type { SchemeProblem } from "./scheme-problems.ts";

/** What is wrong in a scheme that is being edited, and what to do. */
export function schemeProblemText(problem: SchemeProblem): string {
  switch (problem.kind) {
    case "sum":
      return `Tổng điểm tối đa là ${formatPoints(problem.sumHundredths)}. Hãy chia lại cho đủ 100 điểm (không kể điểm thưởng, điểm trừ).`;
    case "criterion-twice":
      return `Có hai tiêu chí cùng tên hoặc cùng mã “${problem.name}”. Hãy đặt tên khác nhau.`;
    case "group-twice":
      return `Có hai nhóm cùng tên hoặc cùng mã “${problem.name}”. Hãy đặt tên khác nhau.`;
    case "group-unknown":
      return `Tiêu chí “${problem.name}” chưa thuộc nhóm nào. Hãy chọn nhóm.`;
    case "group-empty":
      return `Nhóm “${problem.name}” chưa có tiêu chí. Hãy thêm tiêu chí hoặc bỏ nhóm.`;
    case "share-out-of-range":
      return `Mức tối thiểu của nhóm “${problem.name}” phải từ 0 đến 100%.`;
    case "line-without-length":
      return `Tiêu chí “${problem.name}”: mức 0 điểm và mức đủ điểm đang bằng nhau. Hãy nhập hai mức khác nhau.`;
    case "step-not-positive":
      return `Tiêu chí “${problem.name}”: mỗi bậc phải lớn hơn 0.`;
    case "bands-out-of-order":
      return `Tiêu chí “${problem.name}”: bậc ${formatDecimal(problem.bound)} chồng lên bậc tốt hơn hoặc điểm không thấp hơn. Hãy xếp các bậc từ tốt nhất xuống, điểm giảm dần.`;
    case "band-above-maximum":
      return `Tiêu chí “${problem.name}” có bậc nhiều điểm hơn điểm tối đa. Hãy sửa lại.`;
    case "condition-with-points":
      return `“${problem.name}” là điều kiện nên không có điểm. Hãy đặt điểm tối đa là 0.`;
    case "condition-not-yes-no":
      return `“${problem.name}” là điều kiện nên chỉ có đạt hoặc không đạt. Hãy chọn cách tính “đạt, không đạt”.`;
    case "classes-out-of-order":
      return "Mức điểm xếp loại phải giảm dần: Xuất sắc, Tốt, Khá. Hãy sửa lại.";
    case "tie-break-unknown":
      return `Thứ tự xét khi bằng điểm có mã “${problem.code}” không thuộc bộ tiêu chí. Hãy chọn lại.`;
  }
}
