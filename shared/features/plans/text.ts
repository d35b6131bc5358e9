import type { FailureText } from "#shared/kernel/app-error.ts";
import { formatDate } from "#shared/kernel/dates.ts";
import { formatDecimal, formatInteger } from "#shared/kernel/exact.ts";
import type { Comparator } from "./comparator.ts";
import type { PlansFailures } from "./errors.ts";
import type { PlanPart, PlanWarningTable } from "./parsed-plan.ts";

export const plansText = {
  pasted: "văn bản đã dán",
  warnings: "Cần xem lại",
  letters: {
    tcvn3: "phông TCVN3 (ABC, .VnTime)",
    vni: "phông VNI",
    "utf8-as-1252": "chữ Unicode bị đọc sai bảng mã",
  },
  line: (line: number) => `dòng ${line}`,
  comparators: {
    ">=": "từ … trở lên",
    "<=": "không quá",
    ">": "trên",
    "<": "dưới",
    "=": "đạt",
    keep: "giữ vững",
  } satisfies Record<Comparator, string>,
  atLeast: (figure: string): string => `từ ${figure} trở lên`,
  lists: {
    position: "TT",
    target: "Chỉ tiêu",
    level: "Mức phải đạt",
    owner: "Cơ quan theo dõi",
    task: "Nội dung công việc",
    lead: "Cơ quan chủ trì",
    cooperating: "Cơ quan phối hợp",
    deadline: "Thời hạn",
    product: "Sản phẩm",
    agency: "Cơ quan, đơn vị",
    duties: "Nhiệm vụ",
    tasks: "Nhiệm vụ",
    solutions: "Giải pháp",
  },
  /** Where a rolled-over plan came from. */
  planOf: (year: number): string => `kế hoạch năm ${year}`,
  blankPlan: "kế hoạch trống",
  /** The occasion of a version of the text. */
  targetsRemoved: "bỏ hoặc đưa lại chỉ tiêu trong bảng",
  money: { dong: "đồng", million: "triệu đồng" },
} as const;

export const plansErrorText: FailureText<PlansFailures> = {
  "plans.not-found": ({ year }) =>
    year === null
      ? "Không còn phần này của kế hoạch. Hãy mở lại kế hoạch."
      : `Chưa có kế hoạch năm ${year}. Hãy nhập kế hoạch từ tệp Word hoặc tệp văn bản.`,
  "plans.already-submitted": ({ year }) =>
    `Kế hoạch năm ${year} đã trình hoặc đã ban hành nên không sửa được nữa. Nếu chưa ban hành, hãy đề nghị lãnh đạo trả lại để sửa.`,
  "plans.not-a-plan": ({ name }) =>
    `Tệp “${name}” không có tiêu đề KẾ HOẠCH, mục tiêu hay nhiệm vụ nào. Hãy chọn đúng tệp kế hoạch.`,
  "plans.year-differs": ({ name, found, chosen }) =>
    `Tệp “${name}” là kế hoạch năm ${found}, không phải năm ${chosen}. Hãy chọn năm ${found} hoặc chọn tệp khác.`,
  "plans.letters-not-unicode": ({ name, encoding }) =>
    `Văn bản “${name}” dùng ${plansText.letters[encoding]}, không phải Unicode. Hãy mở trong màn hình Kế hoạch để xem mẫu rồi chuyển, hoặc thêm --letters ${encoding}.`,
  "plans.line-too-long": ({ name, line, characters, limit }) =>
    `Dòng ${formatInteger(line)} của tệp “${name}” dài ${formatInteger(characters)} ký tự; mỗi đoạn chỉ được dài đến ${formatInteger(limit)} ký tự. Hãy ngắt thành nhiều đoạn rồi nhập lại.`,
  "plans.source-changed": ({ name }) =>
    `Tệp “${name}” đã thay đổi sau khi đọc. Hãy đọc lại tệp rồi xem lại trước khi lưu.`,
  "plans.year-taken": ({ year }) => `Đã có kế hoạch năm ${year}. Hãy mở kế hoạch đó để sửa.`,
  "plans.value-and-keep": () =>
    "Chỉ tiêu “giữ vững” không có trị số, các chỉ tiêu khác phải có trị số. Hãy nhập hoặc xóa trị số.",
  "plans.target-in-text": ({ target, places }) =>
    `Chỉ tiêu “${target}” đang đứng ở ${formatInteger(places)} chỗ trong nội dung. Hãy đồng ý chuyển các chỗ đó thành chữ thường trước khi xóa.`,
  "plans.row-of-text": ({ title }) =>
    `“${title}” là đề mục của nội dung kế hoạch. Hãy đổi tên, chuyển chỗ hoặc xóa đề mục đó ở phần Nội dung.`,
};

/** The rule of a proposal in words; see propose-target.ts. */
function proposalSentence({
  target,
  rule,
  year,
  from,
  to,
  result,
  before,
}: PlanWarningTable["plans.target-proposed"]): string {
  const reached = `Năm ${year} đạt ${result ?? "?"}`;
  const said: Record<typeof rule, string> = {
    "no-result": `Chưa có đủ kết quả năm ${year} nên tạm giữ mức ${from}.`,
    missed: `${reached}, chưa đạt mức ${from} nên đề xuất giữ nguyên mức này để phấn đấu tiếp.`,
    fall: `${reached}; đây là mức thay đổi từng năm nên đề xuất giữ nguyên ${from}.`,
    held:
      before === null
        ? `${reached}, đã đạt mức ${from}; chưa có kết quả năm ${year - 1} để tính xu hướng nên đề xuất giữ mức đã đạt: ${to}.`
        : `${reached}, đã đạt mức ${from}; không khá hơn năm ${year - 1} (${before}) nên đề xuất giữ mức đã đạt: ${to}.`,
    trend: `${reached}, đã đạt mức ${from}; năm ${year - 1} là ${before ?? "?"}. Đề xuất ${to}, tức là kết quả cộng thêm đúng mức tiến bộ của năm qua.`,
    whole: `${reached}, đã đạt mức ${from}; năm ${year - 1} là ${before ?? "?"}. Cộng thêm mức tiến bộ của năm qua thì vượt 100% nên đề xuất ${to}.`,
  };
  return `Chỉ tiêu “${target}”: ${said[rule]} Hãy quyết định mức của năm mới.`;
}

const partNames: Record<PlanPart, string> = {
  title: "tiêu đề KẾ HOẠCH và trích yếu",
  agency: "tên cơ quan ban hành",
  year: "năm của kế hoạch",
  bases: "căn cứ ban hành",
  targets: "mục tiêu, chỉ tiêu",
  tasks: "nhiệm vụ",
  solutions: "giải pháp",
  assignments: "phân công tổ chức thực hiện",
  recipients: "nơi nhận",
  authority: "thẩm quyền ký",
  signer: "họ tên người ký",
};

const warningText: {
  readonly [Code in keyof PlanWarningTable]: (details: PlanWarningTable[Code]) => string;
} = {
  "plans.numbering-jump": ({ from, to }) =>
    `Số thứ tự nhảy từ ${from} đến ${to}. Hãy kiểm tra xem có mục nào bị thiếu không.`,
  "plans.numbering-repeated": ({ number }) =>
    `Số thứ tự ${number} bị lặp hoặc lùi lại. Hãy đánh số lại.`,
  "plans.capital-letters": ({ found, expected }) =>
    `“${found}” viết hoa chưa đúng Nghị định 30/2020/NĐ-CP; nên viết “${expected}”.`,
  "plans.mixed-spelling": ({ found, expected, count }) =>
    `“${found}” (${count} chỗ) đặt dấu khác với phần còn lại của văn bản; nên viết thống nhất “${expected}”.`,
  "plans.mixed-quotes": ({ straight, curly }) =>
    `Văn bản dùng lẫn hai kiểu dấu ngoặc kép: ${straight} dấu thẳng (") và ${curly} dấu cong (“ ”).`,
  "plans.closing-mark": ({ found }) =>
    `Văn bản nên kết thúc bằng dấu “./.” liền sau chữ cuối; đang là “${found}”.`,
  "plans.paragraph-joined": ({ before, after }) =>
    `Đã nối hai phần của một đoạn bị ngắt: “…${before}” và “${after}…”. Hãy kiểm tra lại.`,
  "plans.paragraph-unfinished": ({ ending }) =>
    `Đoạn kết thúc bằng “…${ending}” mà không có dấu câu.`,
  "plans.heading-guessed": ({ title }) =>
    `“${title}” đã đọc là đề mục; nếu là một câu của nội dung, hãy sửa lại.`,
  "plans.number-with-dot": ({ found, read }) =>
    `Số “${found}” dùng dấu chấm thập phân; đã đọc là ${formatDecimal(read)}. Nên viết bằng dấu phẩy.`,
  "plans.number-unclear": ({ found, read }) =>
    `Số “${found}” viết không rõ; đã đọc là ${formatDecimal(read)}. Hãy kiểm tra lại.`,
  "plans.number-range": ({ found }) =>
    `“${found}” là một khoảng; đã đọc thành hai chỉ tiêu, mức thấp nhất và mức cao nhất.`,
  "plans.number-about": ({ found, read }) =>
    `“${found}” là số ước chừng; đã đọc là đạt ${formatDecimal(read)}. Nên nêu rõ mức phải đạt.`,
  "plans.unit-guessed": ({ found, unit }) =>
    `Sau “${found}” không ghi rõ đơn vị; đã đọc là ${unit}. Hãy kiểm tra lại.`,
  "plans.number-compared": ({ found }) =>
    `“${found}” là số để so sánh nên không đọc thành chỉ tiêu. Nếu là chỉ tiêu, hãy viết thành câu riêng.`,
  "plans.number-unread": ({ found }) =>
    `Chưa rõ số “${found}” đo gì nên không đọc thành chỉ tiêu. Nếu là chỉ tiêu, hãy ghi rõ đơn vị.`,
  "plans.target-two-levels": ({ first, second }) =>
    `“${first}” và “${second}” là hai mức của một chỉ tiêu; đã đọc thành hai chỉ tiêu. Hãy kiểm tra xem kết quả được đo theo mức nào.`,
  "plans.ratio-differs": ({ counts, typed, computed }) =>
    `${counts} là ${formatDecimal(computed)}%, không phải ${formatDecimal(typed)}%.`,
  "plans.target-repeated": ({ target }) =>
    `Chỉ tiêu “${target}” đã có ở phần trên với cùng trị số nên không nhập lần nữa.`,
  "plans.task-agency-inherited": ({ task, agency }) =>
    `Nhiệm vụ “${task}” để trống ô chủ trì; đã đọc là ${agency} như dòng trên. Hãy kiểm tra lại.`,
  "plans.target-without-number": ({ item }) =>
    `Không tìm thấy trị số nào trong mục tiêu “${item}”; mục này chưa theo dõi được bằng số liệu.`,
  "plans.target-without-indicator": ({ target }) =>
    `Chưa biết chỉ tiêu “${target}” đo bằng chỉ số nào. Hãy chọn chỉ số cho chỉ tiêu này.`,
  "plans.too-many-targets": ({ limit }) =>
    `Có quá nhiều chỉ tiêu; chỉ đọc ${limit} chỉ tiêu đầu tiên.`,
  "plans.act-lapsed": ({ act, lastDay, year }) =>
    `${act} hết hiệu lực sau ngày ${formatDate(lastDay)}, trước khi vào năm ${year}. Hãy thay bằng văn bản còn hiệu lực.`,
  "plans.act-unknown": ({ year }) =>
    `Chưa rõ căn cứ này còn hiệu lực trong năm ${year} không vì không có trong danh mục căn cứ. Hãy kiểm tra.`,
  "plans.period-over": ({ period, year }) =>
    `“${period}” đã hết trước năm ${year}. Hãy kiểm tra xem có giai đoạn mới hoặc văn bản thay thế không.`,
  "plans.year-kept": ({ year }) =>
    `Chỗ này còn ghi năm ${year} vì đó là ngày, giai đoạn hoặc tên văn bản. Hãy kiểm tra lại.`,
  "plans.part-to-write": ({ part, hint }) => `${part}: ${hint}`,
  "plans.act-replaced": ({ act, by, year }) =>
    `${act} hết hiệu lực trước năm ${year} nên đã thay bằng ${by}. Hãy đọc lại căn cứ này.`,
  "plans.result-carried": ({ before, after }) =>
    `Kết quả năm trước ghi trong câu: đã thay “${before}” bằng “${after}” theo số liệu đã duyệt.`,
  "plans.result-missing": ({ found, year }) =>
    `Câu còn ghi “${found}”; chưa có kết quả năm ${year} để thay. Hãy điền kết quả hoặc bỏ chỗ này.`,
  "plans.target-proposed": (proposal) => proposalSentence(proposal),
  "plans.signer-left": ({ name, year }) =>
    `${name} không có trong danh sách người ký đang giữ chức vào đầu năm ${year}. Hãy chọn lại người ký.`,
  "plans.more-warnings": ({ more }) =>
    `Còn ${more} chỗ khác cần xem lại. Hãy kiểm tra xem đã chọn đúng tệp chưa.`,
  "plans.part-missing": ({ part }) =>
    `Không tìm thấy ${partNames[part]}. Hãy kiểm tra tệp hoặc bổ sung trong kế hoạch.`,
  "plans.closing-unread": ({ text }) =>
    `Không rõ dòng “${text}” ở phần cuối văn bản là gì; dòng này không được nhập.`,
  "plans.footnotes-left-out": ({ count }) =>
    `Đoạn này có ${count} chú thích cuối trang không được nhập. Hãy chép phần cần giữ vào nội dung.`,
};

/** The sentence of a warning of the importer; a code of a later version is shown as it is. */
export function planWarningSentence(
  code: string,
  details: Readonly<Record<string, unknown>>,
): string {
  if (!Object.hasOwn(warningText, code)) return code;
  // Code and details were stored together by the importer, so they fit each other.
  const sentence = warningText[code as keyof PlanWarningTable] as (details: unknown) => string;
  return sentence(details);
}
