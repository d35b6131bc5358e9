import type { FailureText } from "#shared/kernel/app-error.ts";
import { formatDate, formatInstant } from "#shared/kernel/dates.ts";
import type { DocumentStatus } from "./contract.ts";
import type { DocumentsFailures } from "./errors.ts";
import type { CheckPart } from "./sign-off-schemas.ts";

export const documentStatusText: Record<DocumentStatus, string> = {
  draft: "Dự thảo",
  submitted: "Đã trình, chờ duyệt",
  approved: "Đã duyệt, chờ ban hành",
  issued: "Đã ban hành",
  cancelled: "Đã hủy, chưa gửi",
};

export const checkPartText: Record<CheckPart, string> = {
  content: "kiểm tra nội dung",
  form: "kiểm tra thể thức",
};

export const documentsErrorText: FailureText<DocumentsFailures> = {
  "documents.not-found": () => "Không còn thấy văn bản này. Hãy mở lại trang Văn bản và chọn lại.",
  "documents.wrong-status": ({ title, status }) =>
    `Văn bản “${title}” đang ở bước “${documentStatusText[status]}” nên chưa làm được việc này. Hãy xem lại bước hiện tại của văn bản.`,
  "documents.has-errors": ({ title, errors, first }) =>
    `Văn bản “${title}” còn ${errors} lỗi nên chưa trình được. Lỗi đầu tiên: ${first} Hãy sửa các lỗi này rồi trình lại.`,
  "documents.checker-unnamed": () =>
    "Chưa ghi tên người kiểm tra. Hãy nhập họ và tên người chịu trách nhiệm kiểm tra.",
  "documents.same-checker": ({ person }) =>
    `${person} đã kiểm tra phần kia của văn bản này. Hãy để người khác kiểm tra phần này.`,
  "documents.checks-missing": ({ title, missing }) =>
    `Văn bản “${title}” chưa ${missing.map((part) => checkPartText[part]).join(" và ")} nên chưa duyệt được. Hãy kiểm tra xong rồi duyệt.`,
  "documents.mark-not-found": () =>
    "Không còn thấy ghi chú này. Hãy mở lại văn bản để xem các ghi chú hiện có.",
  "documents.number-taken": ({ sign, year }) =>
    `Số ${sign} năm ${year} đã cấp cho văn bản khác. Hãy để trống ô số để lấy số kế tiếp.`,
  "documents.number-void": ({ sign, reason }) =>
    `Số ${sign} đã ghi trong sổ là số bỏ trống (${reason}) nên không cấp nữa. Hãy để trống ô số để lấy số kế tiếp.`,
  "documents.number-out-of-order": ({ sign, issuedOn, otherSign, otherIssuedOn }) =>
    `Số ${sign} ngày ${formatDate(issuedOn)} không đúng thứ tự của sổ: số ${otherSign} đã mang ngày ${formatDate(otherIssuedOn)}. Hãy chọn ngày hoặc số khác để số sau không mang ngày sớm hơn số trước.`,
  "documents.not-a-gap": ({ series, year, from, to }) =>
    `Từ số ${from} đến số ${to} của ${series} năm ${year} có số đã cấp hoặc đã ghi lý do. Hãy mở lại sổ để xem các số còn trống.`,
  "documents.nothing-to-export": ({ year }) =>
    `Sổ năm ${year} chưa có văn bản nào đã ban hành để xuất. Hãy chọn năm khác hoặc loại khác.`,
  "documents.date-outside-year": ({ year }) =>
    `Văn bản của năm ${year} chỉ ban hành được trong các năm từ ${year - 1} đến ${year + 1}. Hãy xem lại năm của ngày ban hành.`,
  "documents.date-in-future": ({ today }) =>
    `Ngày ban hành không thể sau hôm nay (${formatDate(today)}). Hãy chọn lại ngày.`,
  "documents.issuer-not-in-place": () =>
    "Ngày đó không còn cấp chính quyền của cơ quan (cấp huyện kết thúc ngày 30/6/2025). Hãy xem lại ngày ban hành, hoặc cấp của cơ quan ở Danh mục.",
  "documents.no-board": () =>
    "Cơ quan chưa khai Ban Chỉ đạo. Hãy ghi tên Ban Chỉ đạo ở Danh mục, thẻ Cơ quan ban hành.",
  "documents.no-text": () =>
    "Văn bản này không có phần nội dung để soạn. Hãy mở lại trang Văn bản và chọn lại.",
  "documents.changed-meanwhile": ({ savedAt, savedBy }) =>
    `${savedBy} đã lưu văn bản này lúc ${formatInstant(savedAt)}, sau khi mở ở đây. Hãy xem bản vừa lưu rồi chọn nội dung cần giữ.`,
  "documents.font-incomplete": ({ file, missing }) =>
    `${missing === "" ? `Không thấy phông chữ “${file}”` : `Phông chữ “${file}” thiếu chữ: ${missing}`}. Hãy cài lại chương trình để có đủ phông chữ in văn bản.`,
  "documents.finding-gone": () =>
    "Chỗ này đã được sửa hoặc văn bản đã thay đổi. Hãy xem lại danh sách kiểm tra.",
  "documents.act-not-found": () =>
    "Không còn căn cứ này trong danh mục. Hãy mở lại danh mục căn cứ rồi chọn lại.",
  "documents.act-twice": ({ name }) =>
    `Danh mục đã có “${name}”. Hãy sửa dòng đã có thay vì thêm dòng mới.`,
  "documents.act-without-number": ({ kindName }) =>
    `${kindName} được viện dẫn bằng số và ký hiệu. Hãy nhập số, ký hiệu, ví dụ 30/2020/NĐ-CP.`,
  "documents.act-replaces-itself": () =>
    "Một văn bản không thể thay thế chính nó. Hãy chọn văn bản khác ở ô văn bản thay thế.",
  "documents.recipient-set-not-found": () =>
    "Không còn bộ nơi nhận này. Hãy mở lại danh mục nơi nhận rồi chọn lại.",
  "documents.recipient-set-name-taken": ({ name }) =>
    `Đã có bộ nơi nhận tên “${name}”. Hãy đặt tên khác hoặc sửa bộ đã có.`,
};
