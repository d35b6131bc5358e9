import { formulaProblemText } from "../formula/text.ts";
import type { FormProblem } from "./form-problems.ts";

/** What is wrong in a form that is being designed, and what to do. */
export function formProblemText(problem: FormProblem): string {
  switch (problem.kind) {
    case "sheet-twice":
      return `Có hai trang cùng tên “${problem.name}”. Hãy đặt tên khác cho một trang.`;
    case "item-twice":
      return `“${problem.name}” được hỏi hai lần trong biểu. Hãy bỏ một chỗ.`;
    case "label-twice":
      return `Trang “${problem.sheet}” có hai cột hoặc dòng cùng tên “${problem.name}”. Hãy đặt tên khác nhau.`;
    case "two-lists":
      return `Biểu chỉ có được một danh sách hộ; trang “${problem.sheet}” là danh sách thứ hai. Hãy bỏ trang này hoặc lập biểu khác.`;
    case "needs-unknown":
      return `Cột “${problem.name}” cần một dấu mà danh sách không có. Hãy chọn lại cột “Chỉ khi đã có dấu”.`;
    case "share-of-unknown":
      return `Tỷ lệ “${problem.name}” tính từ “${problem.item}”, là mục không có trong trang. Hãy chọn lại tử số, mẫu số.`;
    case "check-of-unknown":
      return `Phép kiểm tra dùng “${problem.item}”, là mục không có trong biểu. Hãy chọn lại mục.`;
    case "formula-broken":
      return `Phép kiểm tra “${problem.formula}” không dùng được. ${formulaProblemText(problem.problem)}`;
    case "check-across-levels":
      return `Phép kiểm tra so “${problem.item}” với “${problem.other}”: một mục theo bản, một mục của cả xã. Hãy chọn hai mục cùng cấp.`;
  }
}
