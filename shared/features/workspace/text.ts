import type { FailureText } from "#shared/kernel/app-error.ts";
import type { WorkspaceFailures } from "./errors.ts";

const writeReasons: Record<WorkspaceFailures["workspace.cannot-write"]["reason"], string> = {
  "in-use": "tệp cùng tên đang mở trong chương trình khác. Hãy đóng tệp đó rồi lưu lại",
  "no-permission": "thư mục này không cho ghi. Hãy chọn thư mục khác, chẳng hạn Tài liệu",
  "no-space": "ổ đĩa đã đầy. Hãy xóa bớt tệp thừa hoặc chọn ổ khác",
  "data-file": "tên này là của một tệp dữ liệu Đoàn Kết. Hãy đặt tên khác",
  other: "hãy chọn thư mục hoặc tên tệp khác",
};

export const workspaceErrorText: FailureText<WorkspaceFailures> = {
  "workspace.not-open": () =>
    "Chưa mở tệp dữ liệu nào. Hãy mở tệp dữ liệu hoặc tạo đơn vị mới trước.",
  "workspace.not-found": ({ fileName }) =>
    `Không thấy tệp dữ liệu “${fileName}”. Có thể tệp đã đổi chỗ hoặc đổi tên; hãy chọn lại tệp.`,
  "workspace.file-exists": ({ fileName }) =>
    `Đã có tệp “${fileName}” ở thư mục này. Hãy đặt tên khác, hoặc mở tệp đó thay vì tạo mới.`,
  "workspace.cannot-write": ({ fileName, reason }) =>
    `Chưa ghi được “${fileName}”: ${writeReasons[reason]}.`,
  "workspace.in-use": ({ fileName }) =>
    `Tệp dữ liệu “${fileName}” đang được một cửa sổ Đoàn Kết khác mở. Hãy dùng cửa sổ đó, hoặc đóng nó rồi mở lại ở đây.`,
  "workspace.foreign-file": ({ fileName }) =>
    `“${fileName}” không phải tệp dữ liệu của Đoàn Kết. Tệp không bị thay đổi; hãy chọn tệp khác.`,
  "workspace.newer-file": ({ fileName, fileVersion, programVersion }) =>
    `“${fileName}” do bản Đoàn Kết mới hơn ghi (bản dữ liệu ${fileVersion}, chương trình này hiểu đến ${programVersion}). Hãy cài bản mới rồi mở lại; tệp không bị thay đổi.`,
  "workspace.damaged": ({ fileName }) =>
    `Tệp dữ liệu “${fileName}” bị hỏng. Chương trình không ghi đè lên tệp này; hãy mở lại từ bản sao lưu tốt gần nhất.`,
  "workspace.backup-bad": ({ backup }) =>
    `Bản sao lưu “${backup}” không đọc được. Hãy chọn bản khác trong danh sách.`,
  "workspace.not-damaged": () => "Tệp dữ liệu đang mở không hỏng nên không cần khôi phục.",
};

export const checkNames = {
  integrity: "Cấu trúc tệp dữ liệu",
  foreignKeys: "Liên kết giữa các bảng",
  auditChain: "Chuỗi nhật ký",
  issuedDocuments: "Văn bản đã ban hành",
  signatures: "Chữ ký số và bản chụp",
} as const;
