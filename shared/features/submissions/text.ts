import type { FailureText } from "#shared/kernel/app-error.ts";
import { formatDate } from "#shared/kernel/dates.ts";
import { formatDecimal, formatInteger } from "#shared/kernel/exact.ts";
import { periodPhrase } from "#shared/kernel/period-text.ts";
import { fileErrorText } from "#shared/kernel/text.ts";
import type { SubmissionsFailures, SubmissionStatus } from "./errors.ts";
import { formProblemText } from "./forms/text.ts";
import type { FindingCode, FindingDetails } from "./findings.ts";
import type { ListColumn } from "./form-definition.ts";

export const submissionStatusText: Readonly<Record<SubmissionStatus, string>> = {
  draft: "chờ nhận",
  accepted: "đã nhận",
  reopened: "đang mở lại để sửa",
  returned: "đã trả lại",
  superseded: "đã có bản mới hơn",
};

export const submissionsErrorText: FailureText<SubmissionsFailures> = {
  "submissions.period-not-found": ({ periodCode }) =>
    `Chưa mở ${periodName(periodCode)}. Hãy mở kỳ báo cáo này trước.`,
  "submissions.no-active-units": ({ periodCode }) =>
    `Không có xã, thị trấn nào thuộc huyện trong ${periodName(periodCode)}. Hãy xem lại danh mục xã, thị trấn.`,
  "submissions.no-forms": ({ periodCode }) =>
    `Chưa chọn biểu nào cho ${periodName(periodCode)}. Hãy chọn biểu của kỳ trước.`,
  "submissions.form-not-found": ({ code }) =>
    `Không có biểu “${code}”. Hãy tải lại danh sách biểu.`,
  "submissions.form-broken": (problem) => formProblemText(problem),
  "submissions.item-asked-twice": ({ label, forms: [first, second] }) =>
    `Biểu ${first} và biểu ${second} cùng hỏi “${label}”. Mỗi số liệu chỉ lấy từ một biểu: hãy bỏ bớt một biểu khỏi kỳ này.`,
  "submissions.form-in-use": ({ code, periodCode }) =>
    `Đã có xã gửi biểu ${code} của ${periodName(periodCode)} nên không bỏ biểu này được. Hãy trả lại các báo cáo đó trước.`,
  "submissions.unit-not-found": () =>
    "Không còn xã, thị trấn này. Hãy tải lại danh mục xã, thị trấn.",
  "submissions.not-an-extension": ({ dueOn }) =>
    `Hạn riêng không được sớm hơn hạn chung là ngày ${formatDate(dueOn)}. Hãy chọn ngày muộn hơn.`,
  "submissions.nobody-to-remind": ({ periodCode }) =>
    `Không còn xã, thị trấn nào cần đôn đốc: ${periodName(periodCode)} các đơn vị đã gửi, hoặc đã có công văn.`,
  "submissions.no-reminders": ({ periodCode }) =>
    `Chưa có công văn đôn đốc nào của ${periodName(periodCode)}. Hãy soạn công văn trước.`,
  "submissions.not-found": () => "Không còn báo cáo này. Hãy tải lại danh sách báo cáo của xã.",
  "submissions.wrong-status": ({ status, unitName }) =>
    `Báo cáo của ${unitName} ${submissionStatusText[status]} nên không làm được việc này. Hãy tải lại danh sách để xem tình trạng mới nhất.`,
  "submissions.differences-unseen": ({ unitName, count }) =>
    `Bản mới của ${unitName} thay ${formatInteger(count)} số liệu đã nhận. Hãy mở báo cáo, xem thẻ “Khác bản trước” rồi nhận.`,
  "submissions.locked": ({ unitName }) =>
    `Báo cáo của ${unitName} đã nhận nên số liệu đã khóa. Hãy đề nghị lãnh đạo mở lại báo cáo, ghi rõ lý do, rồi sửa.`,
  "submissions.mark-elsewhere": () =>
    "Có ô đánh dấu không thuộc báo cáo này. Hãy mở lại báo cáo rồi đánh dấu lại.",
  "submissions.nothing-to-return": ({ name }) =>
    `Đọc lại tệp “${name}” không thấy chỗ nào sai. Hãy nhập lại tệp này.`,
  "submissions.file-changed": ({ name }) =>
    `Tệp “${name}” đã bị sửa sau khi đọc. Hãy nhập lại tệp này rồi làm tiếp.`,
  "submissions.not-a-number": ({ typed, item, maximum }) =>
    `“${typed}” không dùng được cho “${item}”. Hãy nhập số nguyên từ 0 đến ${formatInteger(maximum)}.`,
  "submissions.counted": ({ item }) =>
    `“${item}” đếm từ danh sách hộ. Hãy sửa ở thẻ “Danh sách hộ”, số này tự đổi theo.`,
  "submissions.not-an-answer": ({ typed, item, kind, maximum }) =>
    `“${typed}” không dùng được cho “${item}”. ${answerHint(kind, maximum)}`,
  "submissions.mark-without": ({ head, item, needs }) =>
    `Hộ “${head}” sẽ có dấu “${item}” mà không có dấu “${needs}”. Hãy sửa “${needs}” trước.`,
  "submissions.breaks-formula": checkFailedText,
  "submissions.breaks-check": ({ parts, sum, whole, wholeValue }) =>
    `“${parts}” sẽ là ${formatDecimal(sum)}, lớn hơn “${whole}” là ${formatDecimal(wholeValue)}. Hãy sửa số nhỏ lại, hoặc sửa “${whole}” trước.`,
};

function answerHint(kind: ListColumn["kind"], maximum: number): string {
  switch (kind) {
    case "mark":
      return "Hãy ghi x nếu có, để trống nếu không.";
    case "whole":
      return `Hãy nhập số nguyên từ 0 đến ${formatInteger(maximum)}.`;
    case "text":
      return `Hãy ghi không quá ${formatInteger(maximum)} ký tự; chỗ bắt buộc thì không để trống.`;
  }
}

/** One sentence for each finding: what is wrong and how to mend it. Where it is comes before, see findingSentence. */
export const findingText: {
  readonly [Code in FindingCode]: (details: FindingDetails[Code]) => string;
} = {
  "wrong-form": ({ found, expected }) =>
    found === null
      ? `Đây không phải biểu ${expected} do chương trình xuất ra. Hãy dùng đúng tệp biểu mẫu huyện đã gửi.`
      : `Đây là biểu ${found}, không phải biểu ${expected}. Hãy dùng đúng tệp biểu mẫu huyện đã gửi.`,
  "wrong-form-version": ({ found, expected }) =>
    `Biểu này là bản ${found}, kỳ này dùng bản ${expected}. Hãy xuất lại biểu và chép số liệu sang.`,
  "wrong-period": ({ found, expected }) =>
    expected === null
      ? `Biểu ghi ${periodName(found)}, là kỳ chưa mở. Hãy mở kỳ đó hoặc xin xã gửi đúng biểu.`
      : `Biểu ghi ${periodName(found)}, không phải ${periodName(expected)}. Hãy xin xã gửi biểu của đúng kỳ.`,
  "unknown-unit": ({ code, name }) =>
    `Không có “${name}” (mã ${code}) trong danh mục xã, thị trấn của huyện. Hãy kiểm tra tệp này của đơn vị nào.`,
  "unit-has-left": ({ unitName, lastDay, periodCode }) =>
    `Sau ngày ${formatDate(lastDay)}, ${unitName} không còn thuộc huyện nên không báo cáo ${periodName(periodCode)}. Hãy bỏ tệp này.`,
  "unit-not-yet": ({ unitName, firstDay, periodCode }) =>
    `Từ ngày ${formatDate(firstDay)}, ${unitName} mới thuộc huyện nên chưa báo cáo ${periodName(periodCode)}. Hãy bỏ tệp này.`,
  "checksum-changed": () =>
    "Phần nhận dạng ẩn của biểu đã bị sửa. Hãy chép số liệu sang tệp biểu mẫu huyện đã gửi.",
  "missing-sheet": ({ sheet }) =>
    `Thiếu trang “${sheet}”. Hãy chép số liệu sang tệp biểu mẫu huyện đã gửi.`,
  "layout-changed": ({ expected, found }) =>
    `Chỗ này phải là “${expected}” nhưng ${found === "" ? "để trống" : `ghi “${found}”`}: có dòng hoặc cột đã bị chèn, xóa. Hãy chép số liệu sang tệp biểu mẫu gốc.`,
  "sheet-renamed": ({ expected }) =>
    `Trang này vốn tên là “${expected}”; chương trình nhận ra theo tên cột, tên dòng và vẫn đọc.`,
  "layout-moved": () =>
    "Dòng hoặc cột của trang này đã bị chuyển chỗ; chương trình tìm theo tên cột, tên dòng và đọc đủ. Hãy kiểm tra lại.",
  "identity-lost": ({ formCode, unitName, periodCode }) =>
    `Tệp mất phần nhận dạng ẩn; được đọc là biểu ${formCode} của ${unitName}, ${periodName(periodCode)}, theo điều đã xác nhận.`,
  "identity-unsure": ({ formCode }) =>
    `Tệp mất phần nhận dạng ẩn nhưng giống biểu ${formCode}. Hãy chọn đúng đơn vị và kỳ báo cáo rồi bấm “Đúng, đọc tệp này”.`,
  "duplicate-item": ({ item, firstCell }) =>
    `“${item}” đã có ở ô ${firstCell}. Hãy giữ một dòng cho mỗi nội dung.`,
  "legacy-font": ({ encoding }) =>
    `Trang này gõ bằng phông ${encoding}; chữ đã được chuyển sang Unicode. Hãy kiểm tra lại tên bản.`,
  "text-in-number-cell": ({ found, item }) =>
    `Ô “${item}” ghi chữ “${found}”. Hãy chỉ nhập số; không có thì nhập 0.`,
  "ambiguous-number": ({ found, asThousands, asDecimal }) =>
    `“${found}” có thể là ${formatDecimal(asThousands)} hoặc ${formatDecimal(asDecimal)}. Hãy nhập lại số, không dùng dấu ngăn hàng nghìn.`,
  "number-as-text": ({ found, taken }) =>
    `“${found}” được lưu dạng chữ; chương trình đọc là ${formatDecimal(taken)}.`,
  "date-in-number-cell": ({ item }) =>
    `Ô “${item}” đã bị Excel đổi thành ngày tháng. Hãy đặt lại ô dạng số rồi nhập lại.`,
  "mixed-decimal-marks": ({ withDot, withComma, commaCell }) =>
    `Ô này ghi “${withDot}” (dấu chấm) còn ô ${commaCell} ghi “${withComma}” (dấu phẩy). Hãy dùng thống nhất dấu phẩy cho phần lẻ.`,
  negative: ({ found, item }) =>
    `“${item}” là số âm (${formatDecimal(found)}). Hãy nhập số từ 0 trở lên.`,
  "not-whole": ({ found, item }) => `“${item}” ghi ${formatDecimal(found)}. Hãy nhập số nguyên.`,
  "out-of-range": ({ found, item, maximum }) =>
    `“${item}” ghi ${formatDecimal(found)}, quá mức ${formatInteger(maximum)}. Hãy kiểm tra lại số này.`,
  "part-larger-than-whole": ({ parts, sum, whole, wholeValue }) =>
    `“${parts}” là ${formatDecimal(sum)}, lớn hơn “${whole}” là ${formatDecimal(wholeValue)}. Hãy kiểm tra lại các số này.`,
  "check-failed": checkFailedText,
  "ratio-over-100": ({ found, item }) =>
    `“${item}” ghi ${formatDecimal(found)}%, vượt 100%. Hãy kiểm tra lại, hoặc để trống vì chương trình tự tính.`,
  "typed-ratio-differs": ({ found, computed, item }) =>
    `“${item}” xã ghi ${formatDecimal(found)}%, tính từ số liệu là ${formatDecimal(computed)}%. Chương trình dùng số tính được.`,
  "formula-error": ({ found, item }) =>
    `Ô “${item}” có công thức lỗi ${found}. Hãy xóa công thức và nhập số.`,
  "formula-in-input": ({ formula, taken }) =>
    `Ô nhập có công thức ${formula === "" ? "" : `“=${formula}” `}thay cho số; chương trình lấy kết quả ${formatDecimal(taken)}.`,
  "merged-cells": ({ range }) => `Vùng ${range} bị gộp ô. Hãy bỏ gộp ô và nhập từng số vào đúng ô.`,
  "missing-required": ({ item, village }) =>
    village === null
      ? `Chưa nhập “${item}”. Hãy nhập số; không có thì nhập 0.`
      : `Chưa nhập “${item}” của ${village}. Hãy nhập số; không có thì nhập 0.`,
  "duplicate-village": ({ village, firstCell }) =>
    `“${village}” đã có ở ô ${firstCell}. Hãy giữ một dòng cho mỗi bản.`,
  "unknown-village": ({ village }) =>
    village === ""
      ? "Dòng này có số liệu nhưng không ghi tên bản. Hãy ghi tên bản hoặc xóa dòng."
      : `“${village}” không có trong danh sách bản của xã. Hãy ghi đúng tên bản như biểu mẫu, hoặc xóa dòng.`,
  "missing-village": ({ village }) =>
    `Thiếu dòng của “${village}”. Hãy thêm lại dòng này như biểu mẫu.`,
  "hidden-row": ({ row }) =>
    `Dòng ${row} bị ẩn nhưng vẫn được đọc. Hãy kiểm tra số liệu của dòng này.`,
  "hidden-column": ({ item }) =>
    `Ô “${item}” nằm ở cột bị ẩn nhưng vẫn được đọc. Hãy kiểm tra số liệu này.`,
  "not-asked": ({ found, item }) => `“${item}” không hỏi thị trấn nên “${found}” không được lấy.`,
  "unclear-mark": ({ found, item }) =>
    `Ô “${item}” ghi “${found}”. Hãy đánh dấu x nếu có, để trống nếu không.`,
  "evidence-missing": ({ item }) =>
    `“${item}” ghi là đạt nhưng thiếu minh chứng. Hãy ghi số, ngày văn bản hoặc việc đã làm.`,
  "text-too-long": ({ item, maximum }) =>
    `“${item}” dài quá ${formatInteger(maximum)} ký tự. Hãy ghi ngắn lại.`,
  "household-without-head": () =>
    "Dòng này có ghi số liệu nhưng thiếu họ và tên chủ hộ. Hãy ghi tên chủ hộ hoặc xóa dòng.",
  "household-without-village": ({ head }) =>
    `Hộ “${head}” chưa ghi thuộc bản nào. Hãy chọn tên bản trong danh sách.`,
  "duplicate-household": ({ head, village, firstCell }) =>
    `“${head}” của ${village} đã có ở ô ${firstCell}. Hãy kiểm tra xem có ghi trùng một hộ không.`,
  "mark-without": ({ head, item, needs }) =>
    `Hộ “${head}” được đánh dấu “${item}” nhưng không đánh dấu “${needs}”. Hãy kiểm tra lại hai ô này.`,
  "village-without-households": ({ village }) =>
    `Danh sách không có hộ nào của ${village}. Nếu đúng thì không cần sửa.`,
  "list-stopped": ({ row }) =>
    `Danh sách có quá nhiều chỗ sai nên chương trình dừng ở dòng ${formatInteger(row)}. Hãy sửa các chỗ đã nêu rồi gửi lại.`,
};

/** "Hộ nghèo không quá tổng số hộ (12 và 10). Hãy kiểm tra lại các số này." */
function checkFailedText({
  message,
  formula,
  left,
  right,
}: FindingDetails["check-failed"]): string {
  const said =
    message?.trim().replace(/\.$/, "") ?? `Số liệu không đúng với phép kiểm tra ${formula}`;
  const sides =
    left === null || right === null ? "" : ` (${formatDecimal(left)} và ${formatDecimal(right)})`;
  return `${said}${sides}. Hãy kiểm tra lại các số này.`;
}

/** "Trang “Bản”, ô C7: …": the whole sentence of a finding, also of one that came through the contract, or of a file that cannot be read. */
export function findingSentence(
  finding: Readonly<{
    code: string;
    sheet: string | null;
    cell: string | null;
    details: object;
  }>,
): string {
  // Code and details come as one pair; indexing by the code loses the tie for the compiler.
  const sentences = { ...findingText, ...fileErrorText } as Readonly<
    Record<string, (details: never) => string>
  >;
  const sentence = sentences[finding.code]?.(finding.details as never) ?? finding.code;
  const place = findingPlace(finding);
  return place === "" ? sentence : `${place}: ${sentence}`;
}

/** "Trang “Bản”, ô C7"; "" when the finding is about the whole file. */
export function findingPlace({
  sheet,
  cell,
}: Readonly<{ sheet: string | null; cell: string | null }>): string {
  if (sheet === null) return "";
  return cell === null ? `Trang “${sheet}”` : `Trang “${sheet}”, ô ${cell}`;
}

/** "2020-H1" → "kỳ 6 tháng đầu năm 2020". */
export function periodName(periodCode: string): string {
  return `kỳ ${periodPhrase(periodCode) ?? `“${periodCode}”`}`;
}

/** Wording inside the workbook that goes to a commune. */
export const formText = {
  number: "STT",
  village: "Tên bản, tổ dân phố",
  householdHead: "Họ và tên chủ hộ",
  item: "Nội dung",
  measure: "Đơn vị tính",
  value: "Số liệu",
  share: "Tỷ lệ (%), nếu có",
  previous: "Kỳ trước",
  unitAndPeriod: (unitName: string, periodCode: string) =>
    `Đơn vị: ${unitName}; ${periodName(periodCode)}`,
  closing: (dataClosesOn: string, dueOn: string) =>
    `Số liệu tính đến ngày ${formatDate(dataClosesOn)}; gửi về huyện chậm nhất ngày ${formatDate(dueOn)}.`,
  fillYellow: "Chỉ nhập vào ô nền vàng.",
  previousHead: (periodCode: string) => `Số liệu ${periodName(periodCode)} (để đối chiếu)`,
  wholeTitle: "Sai số liệu",
  whole: (maximum: number) => `Hãy nhập số nguyên từ 0 đến ${formatInteger(maximum)}.`,
  flagError: "Hãy nhập 1 (có) hoặc 0 (không).",
  shareError: "Hãy nhập tỷ lệ từ 0 đến 100, hoặc để trống.",
  illustrative: "Biểu của huyện mẫu: số liệu in sẵn là minh họa, không phải số liệu thật.",
  guideTitle: "Hướng dẫn nhập biểu",
  guide: [
    "Mở lần lượt các trang của tệp này và nhập số vào các ô nền vàng. Các ô khác đã khóa.",
    "Không có thì nhập 0, không để trống và không ghi chữ. Ô “có, không”: nhập 1 là có, 0 là không.",
    "Ô chuyển màu đỏ là số chưa khớp với số khác, màu vàng cam là số nên xem lại. Hãy kiểm tra trước khi gửi.",
    "Không cần tính tỷ lệ: chương trình của huyện tự tính. Nếu ghi tỷ lệ, dùng dấu phẩy cho phần lẻ, ví dụ 61,5.",
    "Không gộp ô, không thêm hoặc xóa dòng, cột, không đổi tên trang.",
    "Cột “Kỳ trước” là số huyện đã nhận kỳ trước, để đối chiếu.",
    "Lưu tệp dạng .xlsx, không đặt mật khẩu, rồi gửi lại huyện.",
    "Bản nào thiếu hoặc đổi tên, hãy báo huyện; không tự thêm dòng.",
  ],
  listGuide: [
    "Trang danh sách hộ: mỗi hộ một dòng. Chọn tên bản trong danh sách thả xuống, ghi họ và tên chủ hộ, rồi đánh dấu x vào ô đúng với hộ; ô không đúng thì để trống.",
    "Bảng bên phải tự đếm số hộ của từng bản. Hộ đã có ở danh sách lần trước được ghi sẵn: xóa hộ không còn, thêm hộ mới ở dòng trống.",
  ],
  counts: "Đếm theo bản (tự tính)",
  markError: "Hãy chọn x, hoặc để trống.",
  villageError: "Hãy chọn tên bản trong danh sách thả xuống.",
  textError: (maximum: number) => `Hãy ghi không quá ${formatInteger(maximum)} ký tự.`,
  fileName: (unitName: string, periodCode: string, formCode: string) =>
    `${formCode} ${periodCode} ${unitName}.xlsx`,
} as const;
