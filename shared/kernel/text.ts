import type { FailureText } from "./app-error.ts";
import type { CommonFailures } from "./common-failure.ts";
import { formatDecimal, formatInteger, ratio, roundExact } from "./exact.ts";
import type { FileFailures } from "./file-failure.ts";

/** Sentences for what may be wrong with a file, whoever sent it. */
export const fileErrorText: FailureText<FileFailures> = {
  "file.grant-unknown": () =>
    "Chương trình không còn giữ tệp đã chọn. Hãy bấm nút chọn tệp và chọn lại.",
  "file.not-found": ({ name }) =>
    `Không còn thấy tệp “${name}”. Có thể tệp vừa bị đổi tên hoặc chuyển chỗ; hãy chọn lại.`,
  "file.locked": ({ name }) =>
    `Tệp “${name}” đang được chương trình khác giữ. Hãy đóng tệp đó trong Excel hoặc Word rồi thử lại.`,
  "file.too-large": ({ name, bytes, limitBytes }) =>
    `Tệp “${name}” nặng ${megabytes(bytes)}, quá mức ${megabytes(limitBytes)} mà chương trình nhận. Hãy bỏ ảnh và trang thừa trong tệp rồi gửi lại.`,
  "file.not-xlsx": ({ name }) =>
    `Tệp “${name}” không phải bảng tính mà chương trình đọc được (.xlsx, .xls, .ods). Hãy mở bằng Excel, chọn Lưu thành .xlsx rồi gửi lại.`,
  "file.password-protected": ({ name }) =>
    `Tệp “${name}” có mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu, lưu lại rồi nhập.`,
  "file.zip-bomb": ({ name }) =>
    `Tệp “${name}” phình to bất thường khi mở nên bị chặn để giữ an toàn cho máy. Hãy xin đơn vị gửi lại biểu gốc.`,
  "file.too-many-cells": ({ name, limit }) =>
    `Tệp “${name}” có hơn ${formatInteger(limit)} ô, nhiều hơn mọi biểu mẫu. Hãy xóa các trang, các dòng thừa rồi nhập lại.`,
  "file.too-slow": ({ name, seconds }) =>
    `Đọc tệp “${name}” quá ${seconds} giây nên đã dừng. Hãy xóa các trang, các dòng thừa rồi nhập lại.`,
  "file.unreadable": ({ name }) =>
    `Không đọc được tệp “${name}”: tệp hỏng hoặc chưa tải về hết. Hãy xin gửi lại tệp.`,
  "file.packed": ({ name }) =>
    `Tệp “${name}” là tệp nén mà chương trình không mở được. Hãy giải nén rồi thả thư mục vừa giải nén vào đây.`,
  "file.not-a-form": ({ name }) =>
    `Tệp “${name}” không phải biểu báo cáo nên không được đọc. Nếu đây là biểu, hãy lưu thành .xlsx rồi nhập lại.`,
  "file.heap-too-large": ({ name, limit }) =>
    `Thư mục có hơn ${formatInteger(limit)} tệp nên dừng ở “${name}”. Hãy chia thành nhiều thư mục rồi nhập từng thư mục.`,
  "file.heap-too-deep": ({ name }) =>
    `Thư mục “${name}” nằm quá sâu trong các thư mục khác. Hãy chọn thẳng thư mục này rồi nhập lại.`,
  "file.not-text": ({ name }) =>
    `Tệp “${name}” không phải văn bản. Hãy chọn tệp .docx hoặc .txt của kế hoạch.`,
  "file.no-converter": ({ name }) =>
    `Tệp “${name}” là dạng Word cũ; máy này chưa cài LibreOffice để đổi sang .docx. Hãy mở tệp bằng Word, chọn Lưu thành .docx rồi nhập lại.`,
  "file.kind-unknown": ({ name }) =>
    `Chưa nhận được loại tệp của “${name}”. Hãy mở bằng Word, chọn Lưu thành .docx rồi nhập lại.`,
};

/** Sentences for what may happen to any call. */
export const commonErrorText: FailureText<CommonFailures> = {
  "job.cancelled": () => "Việc này đã dừng theo yêu cầu. Phần chưa xong không được ghi.",
  "backend.stopped": () =>
    "Phần xử lý dữ liệu vừa dừng và đang mở lại. Dữ liệu đã lưu vẫn còn. Hãy bấm Thử lại.",
  "request.unknown-method": () =>
    "Cửa sổ và phần xử lý không cùng phiên bản. Hãy đóng chương trình rồi mở lại.",
  "request.invalid-input": () => "Có ô nhập chưa đúng. Hãy xem lại các ô vừa nhập rồi làm lại.",
  "request.sign-in-needed": () => "Hãy đăng nhập rồi làm lại việc này.",
  "request.not-allowed": () =>
    "Tài khoản đang dùng không có quyền làm việc này. Hãy nhờ người có quyền hoặc quản trị viên.",
  internal: ({ incident }) =>
    `Chương trình gặp lỗi chưa lường trước (mã sự cố ${incident}). Dữ liệu đã lưu không bị ảnh hưởng. Hãy bấm Sao chép chi tiết và gửi cho người hỗ trợ.`,
};

function megabytes(bytes: number): string {
  return `${formatDecimal(roundExact(ratio(bytes, 1_048_576), 1))} MB`;
}
