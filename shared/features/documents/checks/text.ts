import { formatDate } from "#shared/kernel/dates.ts";
import type { CheckRule, FindingTable } from "./finding.ts";

/** The sentences of one rule. */
export type RuleWording<Details> = Readonly<{
  /** What is wrong and what to do, in one or two sentences. */
  sentence: (details: Details, found: string) => string;
  /** The button that mends it, where there is one. */
  fix: string;
}>;

const count = "Đánh số tự động";
const unify = "Viết thống nhất";

/** Total by construction: a rule without wording does not compile. */
export const findingText: { readonly [Rule in CheckRule]: RuleWording<FindingTable[Rule]> } = {
  "numbering-gap": {
    sentence: ({ number, counted }) =>
      `Số thứ tự ${number} đứng ở chỗ lẽ ra là ${counted}. Hãy xem có mục nào bị thiếu không, hoặc để chương trình đánh số.`,
    fix: count,
  },
  "numbering-repeated": {
    sentence: ({ number, counted }) =>
      `Số thứ tự ${number} bị lặp hoặc lùi lại, lẽ ra là ${counted}. Hãy để chương trình đánh số.`,
    fix: count,
  },
  "heading-empty": {
    sentence: () => "Đề mục này không có chữ nào. Hãy viết tiêu đề hoặc bỏ đề mục.",
    fix: "Bỏ đề mục",
  },
  "capital-letters": {
    sentence: ({ expected }, found) => `“${found}” viết hoa chưa đúng; nên viết “${expected}”.`,
    fix: "Sửa chữ hoa",
  },
  "tone-placement": {
    sentence: ({ expected }, found) =>
      `“${found}” đặt dấu khác với phần còn lại của văn bản; nên viết “${expected}”.`,
    fix: unify,
  },
  "variants-mixed": {
    sentence: ({ expected }, found) =>
      `“${found}” viết khác với chỗ khác trong văn bản; nên viết thống nhất “${expected}”.`,
    fix: unify,
  },
  "quotes-mixed": {
    sentence: ({ straight, curly }) =>
      `Văn bản dùng lẫn ${straight} dấu ngoặc kép thẳng (") và ${curly} dấu cong (“ ”). Hãy dùng một kiểu.`,
    fix: unify,
  },
  "spaces-doubled": {
    sentence: () => "Có hai dấu cách liền nhau. Hãy bỏ bớt một dấu.",
    fix: "Bỏ dấu cách thừa",
  },
  "space-before-mark": {
    sentence: ({ mark }) => `Có dấu cách thừa trước dấu “${mark}”. Hãy viết liền.`,
    fix: "Bỏ dấu cách thừa",
  },
  "space-missing": {
    sentence: ({ mark }) => `Thiếu dấu cách sau dấu “${mark}”. Hãy thêm một dấu cách.`,
    fix: "Thêm dấu cách",
  },
  "motto-dash": {
    sentence: ({ expected }) =>
      `Tiêu ngữ dùng gạch nối ngắn có cách chữ hai bên: “${expected}”. Hãy sửa lại dấu gạch.`,
    fix: "Sửa dấu gạch",
  },
  "dashes-mixed": {
    sentence: ({ expected }, found) =>
      `“${found}” dùng dấu gạch khác với phần còn lại của văn bản; nên viết “${expected}”.`,
    fix: unify,
  },
  "closing-mark-missing": {
    sentence: ({ ending }) =>
      `Văn bản kết thúc bằng “./.” liền sau chữ cuối; đang là “…${ending}”.`,
    fix: "Thêm “./.”",
  },
  "closing-mark-inside": {
    sentence: () => "Dấu “./.” chỉ đứng một lần, ở cuối văn bản. Hãy thay bằng dấu chấm.",
    fix: "Thay bằng dấu chấm",
  },
  "date-zeros": {
    sentence: ({ expected }, found) =>
      `“${found}” nên viết “${expected}”: thêm số 0 trước ngày 1 đến 9 và tháng 1, 2; các tháng khác không thêm.`,
    fix: "Sửa ngày",
  },
  "basis-lapsed": {
    sentence: ({ act, lastDay, replacedBy }) =>
      `${act} đã hết hiệu lực sau ngày ${formatDate(lastDay)}. ${replacedBy === null ? "Hãy bỏ căn cứ này hoặc thay bằng văn bản còn hiệu lực." : `Hãy thay bằng ${replacedBy}.`}`,
    fix: "Thay căn cứ",
  },
  "basis-not-yet": {
    sentence: ({ act, firstDay }) =>
      `${act} đến ngày ${formatDate(firstDay)} mới có hiệu lực. Hãy dùng văn bản đang có hiệu lực vào ngày ban hành.`,
    fix: "Thay căn cứ",
  },
  "basis-doubtful": {
    sentence: ({ act, lapsed, day, toCheck }) =>
      `${act} có thể ${lapsed ? `đã hết hiệu lực sau ngày ${formatDate(day)}` : `chưa có hiệu lực trước ngày ${formatDate(day)}`}; danh mục còn ghi cần kiểm tra${toCheck === "" ? "." : `: ${toCheck}`} Hãy đối chiếu với văn bản gốc.`,
    fix: "Thay căn cứ",
  },
  "basis-date-differs": {
    sentence: ({ act, expected }, found) =>
      `${act} ban hành ${expected}, trong căn cứ lại ghi “${found}”. Hãy sửa ngày cho đúng.`,
    fix: "Sửa ngày",
  },
  "basis-mark": {
    sentence: ({ expected }) =>
      `Căn cứ này kết thúc bằng dấu “${expected}”. Hãy sửa dấu cuối dòng.`,
    fix: "Sửa dấu cuối dòng",
  },
  "kept-copy-missing": {
    sentence: () =>
      "Nơi nhận chưa có dòng Lưu: VT. Hãy thêm vào cuối, kèm chữ viết tắt của đơn vị soạn thảo.",
    fix: "Thêm Lưu: VT",
  },
  "kept-copy-not-last": {
    sentence: () => "Dòng Lưu: VT phải đứng cuối Nơi nhận. Hãy chuyển xuống cuối.",
    fix: "Chuyển xuống cuối",
  },
  "same-addressees-missing": {
    sentence: ({ expected }) => `Nơi nhận phải bắt đầu bằng “${expected}”. Hãy thêm vào đầu.`,
    fix: "Thêm vào đầu",
  },
  "addressee-missing": {
    sentence: () =>
      "Loại văn bản này phải có Kính gửi. Hãy ghi nơi trực tiếp giải quyết công việc.",
    fix: "",
  },
  "issuer-not-in-place": {
    sentence: ({ body, day }) =>
      `Ngày ${formatDate(day)} không còn cấp chính quyền của ${body}. Hãy xem lại ngày của văn bản hoặc cấp của cơ quan ở Danh mục.`,
    fix: "",
  },
  "authority-other-body": {
    sentence: ({ body }, found) =>
      `Văn bản này của ${body} nhưng dòng ký “${found}” là của cơ quan khác. Hãy sửa dòng ký.`,
    fix: "Sửa dòng ký",
  },
  "authority-collective": {
    sentence: ({ kind }) =>
      `${kind} này do tập thể ban hành nên phải ký thay mặt (TM.). Hãy thêm dòng TM. trên chức vụ.`,
    fix: "Sửa dòng ký",
  },
  "authority-personal": {
    sentence: ({ kind }) =>
      `${kind} này thuộc thẩm quyền riêng của người đứng đầu nên không ghi TM. Hãy bỏ dòng TM.`,
    fix: "Bỏ dòng TM.",
  },
  "authority-entrusted": {
    sentence: ({ mark }) =>
      `Văn bản loại này không giao ký “${mark}”. Hãy để người đứng đầu hoặc cấp phó ký.`,
    fix: "",
  },
  "authority-incomplete": {
    sentence: ({ mark }) =>
      `Sau dòng “${mark}” phải có dòng chức vụ của người trực tiếp ký. Hãy thêm chức vụ.`,
    fix: "Sửa dòng ký",
  },
  "authority-differs": {
    sentence: ({ name, expected }) =>
      `Theo danh mục Người ký, ${name} ký với dòng “${expected}”. Hãy sửa dòng ký hoặc danh mục.`,
    fix: "Sửa dòng ký",
  },
  "signer-missing": {
    sentence: () => "Chưa có họ tên người ký. Hãy chọn người ký.",
    fix: "",
  },
  "signer-unknown": {
    sentence: ({ name }) =>
      `Danh mục Người ký chưa có ${name}. Hãy thêm người ký cùng thời gian giữ chức, hoặc sửa tên.`,
    fix: "",
  },
  "signer-not-in-office": {
    sentence: ({ name, office, from, to }) =>
      `${name} giữ chức ${office} từ ngày ${formatDate(from)}${to === null ? "" : ` đến hết ngày ${formatDate(to)}`}, không giữ chức vào ngày của văn bản. Hãy chọn người ký khác.`,
    fix: "",
  },
  "signer-of-other-body": {
    sentence: ({ name, office, body }) =>
      `Danh mục Người ký ghi ${name} là ${office}, chưa ghi chức danh trong ${body}. Hãy thêm chức danh đó hoặc chọn người khác.`,
    fix: "",
  },
  "annex-not-mentioned": {
    sentence: ({ annex }) =>
      `Phần lời văn chưa nhắc đến ${annex}. Hãy chỉ dẫn ở chỗ dùng đến, ví dụ “(có Phụ lục kèm theo)”.`,
    fix: "",
  },
  "annex-missing": {
    sentence: (_details, found) =>
      `Lời văn nhắc “${found}” nhưng văn bản không có phụ lục nào. Hãy thêm phụ lục hoặc bỏ chỗ nhắc.`,
    fix: "",
  },
  "year-of-before": {
    sentence: ({ found, expected }) =>
      `Ở đây còn ghi năm ${found} trong khi văn bản là của năm ${expected}. Hãy xem có sót lại từ văn bản năm trước không.`,
    fix: "Đổi năm",
  },
  "paragraph-unfinished": {
    sentence: ({ ending }) => `Đoạn kết thúc bằng “…${ending}” mà không có dấu câu.`,
    fix: "",
  },
};
