import type { FormulaFault, FormulaProblem } from "./problems.ts";

/** What is wrong in a formula, where, and what to write instead. */
export function formulaProblemText(problem: FormulaProblem): string {
  return `${placeText(problem)}: ${faultText(problem)}`;
}

function placeText({ start, end }: FormulaProblem): string {
  return end - start <= 1 ? `Ký tự thứ ${start + 1}` : `Ký tự thứ ${start + 1} đến ${end}`;
}

function faultText(fault: FormulaFault): string {
  switch (fault.kind) {
    case "empty":
      return "chưa có công thức. Hãy viết một phép so sánh, ví dụ: hoNgheo <= tongSoHo.";
    case "too-long":
      return `công thức dài ${fault.length} ký tự, nhiều nhất là 500. Hãy tách thành nhiều phép kiểm tra.`;
    case "too-deep":
      return "quá nhiều lớp ngoặc lồng nhau, nhiều nhất là 32. Hãy bỏ bớt ngoặc hoặc tách công thức.";
    case "unknown-character":
      return `không dùng được ký tự “${fault.found}”. Hãy chỉ dùng mã mục, số, phép tính và hàm.`;
    case "decimal-dot":
      return `số “${fault.found}” có dấu chấm. Hãy viết ${fault.instead}: dấu phẩy cho phần lẻ, không ngăn hàng nghìn.`;
    case "argument-comma":
      return "dấu phẩy chỉ đứng trong số. Hãy ngăn các phần của hàm bằng dấu chấm phẩy “;”.";
    case "long-number":
      return `số “${fault.found}” dài quá 15 chữ số. Hãy viết số ngắn hơn.`;
    case "unfinished":
      return "công thức chưa viết hết. Hãy viết tiếp một mục, một số hoặc một hàm.";
    case "unclosed":
      return "ngoặc mở ở đây chưa được đóng. Hãy thêm “)” vào đúng chỗ.";
    case "not-a-value":
      return `gặp “${fault.found}” ở chỗ cần một mục, một số hoặc một hàm. Hãy viết thêm vào trước “${fault.found}”, hoặc bỏ đi.`;
    case "not-an-operator":
      return `gặp “${fault.found}” ở chỗ cần một phép tính hoặc phép so sánh. Hãy viết + - * / = < > trước “${fault.found}”, hoặc bỏ đi.`;
    case "chained-comparison":
      return "không so sánh nối tiếp được. Hãy viết thành hai phép, ví dụ: a <= b và b <= c.";
    case "unknown-name":
      return `không có mục “${fault.found}” trong biểu. ${nearText(fault.near, "Hãy chọn mã mục trong danh sách.")}`;
    case "unknown-function":
      return `không có hàm “${fault.found}”. ${nearText(fault.near, "Hãy chọn hàm trong danh sách.")}`;
    case "name-called":
      return `“${fault.found}” là mục của biểu, không phải hàm. Hãy bỏ ngoặc sau tên mục.`;
    case "function-alone":
      return `“${fault.found}” là hàm. Hãy viết tiếp ngoặc và nội dung, ví dụ: ${fault.found}(…).`;
    case "arguments":
      return `${fault.name} cần ${countText(fault.least, fault.most)} phần trong ngoặc nhưng có ${fault.found}. Hãy ngăn các phần bằng “;”.`;
    case "wants":
      return fault.wanted === "number"
        ? "chỗ này cần một số nhưng đang là điều kiện. Hãy bỏ phép so sánh, hoặc dùng NẾU(điều kiện; số; số)."
        : "chỗ này cần một điều kiện nhưng đang là số. Hãy thêm phép so sánh, ví dụ: … > 0.";
    case "wants-item":
      return `${fault.name} chỉ nhận một mục của biểu. Hãy viết một mã mục vào trong ngoặc.`;
    case "wants-village-item":
      return `${fault.name} với một phần chỉ nhận một mục hỏi từng bản. Hãy viết mục đó, hoặc nhiều phần ngăn bằng “;”.`;
    case "wants-places":
      return "số chữ số lẻ phải là một số từ 0 đến 9. Hãy viết, ví dụ: LÀM.TRÒN(x; 2).";
    case "levels-mixed":
      return `“${fault.villageLabel}” là số của từng bản, còn “${fault.label}” là số của cả xã. Hãy dùng TỔNG(…) cho mục của bản.`;
  }
}

function nearText(near: readonly string[], otherwise: string): string {
  return near.length === 0 ? otherwise : `Có phải là ${near.join(", ")}?`;
}

function countText(least: number, most: number | null): string {
  return most === null ? `ít nhất ${least}` : String(least);
}
