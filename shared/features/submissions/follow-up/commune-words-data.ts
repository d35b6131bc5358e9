import type { FindingCode, FindingDetails } from "../findings.ts";
import { findingSentence, periodName } from "../text.ts";

/** Where the sentence of a finding tells the district what to do, what the commune is told. */
const toCommune: {
  readonly [Code in FindingCode]?: (details: FindingDetails[Code]) => string;
} = {
  "wrong-form-version": ({ found, expected }) =>
    `Biểu này là bản ${found}, kỳ này dùng bản ${expected}. Đề nghị dùng biểu mới huyện gửi và chép số liệu sang.`,
  "wrong-period": ({ found, expected }) =>
    `Biểu ghi ${periodName(found)}${expected === null ? ", huyện chưa nhận báo cáo kỳ này" : `, không phải ${periodName(expected)}`}. Đề nghị gửi biểu của đúng kỳ.`,
  "unknown-unit": ({ code, name }) =>
    `“${name}” (mã ${code}) không có trong danh sách xã, thị trấn của huyện. Đề nghị dùng đúng tệp biểu mẫu huyện đã gửi.`,
  "unit-has-left": ({ unitName, periodCode }) =>
    `${unitName} không báo cáo huyện ${periodName(periodCode)}. Đề nghị kiểm tra lại biểu đã dùng.`,
  "unit-not-yet": ({ unitName, periodCode }) =>
    `${unitName} chưa báo cáo huyện ${periodName(periodCode)}. Đề nghị kiểm tra lại biểu đã dùng.`,
};

/** What a commune is told of a finding, without its place. */
export function communeSentence({
  code,
  details,
}: Readonly<{ code: string; details: object }>): string {
  // Code and details come as one pair; indexing by the code loses the tie for the compiler.
  const own = (toCommune as Readonly<Record<string, (details: never) => string>>)[code];
  return own?.(details as never) ?? findingSentence({ code, details, sheet: null, cell: null });
}
