import { formText, periodName } from "../text.ts";

/** Wording of a form on paper, for a commune that fills it in by hand. */
export const printedFormText = {
  fileTitle: (periodCode: string) => `Biểu in để điền tay, ${periodName(periodCode)}`,
  title: (formCode: string, title: string) => `${formCode}. ${title}`,
  listInstructions:
    "Ghi bằng bút mực, mỗi hộ một dòng: tên bản, họ và tên chủ hộ; đánh dấu x vào ô đúng với hộ, ô không đúng thì để trống.",
  instructions:
    "Ghi bằng bút mực, chữ số rõ ràng, mỗi ô một số nguyên; không có thì ghi 0, không để trống. Cột hoặc dòng “có, không”: ghi 1 là có, 0 là không. Không cần tính tỷ lệ: chương trình của huyện tự tính.",
  continued: "(tiếp theo)",
  /** At the foot of each page, so that a loose sheet finds its way back. */
  footNote: (formCode: string, unitName: string, periodCode: string) =>
    `Biểu ${formCode}, ${unitName}, ${periodName(periodCode)}`,
  illustrative: formText.illustrative,
  yesNo: (label: string) => `${label} (1 = có, 0 = không)`,
  measured: (label: string, measure: string) => `${label} (${measure})`,
  preparer: "NGƯỜI LẬP BIỂU",
  preparerHint: "(Ký, ghi rõ họ tên)",
  placeAndDate: "………………, ngày …… tháng …… năm ………",
  authority: "TM. ỦY BAN NHÂN DÂN",
  chair: "CHỦ TỊCH",
  chairHint: "(Ký, đóng dấu)",
} as const;
