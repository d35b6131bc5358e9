import type { FailureText } from "#shared/kernel/app-error.ts";
import type { OfficeFailures } from "./errors.ts";

export const officeText = {
  roles: {
    clerk: "Chuyên viên",
    leader: "Lãnh đạo",
    secretary: "Thư ký Hội đồng thi đua, khen thưởng",
    administrator: "Quản trị viên",
  },
  onePerson: "Một người dùng",
  nobody: "Chưa đăng nhập",
} as const;

export const officeErrorText: FailureText<OfficeFailures> = {
  "office.sign-in-failed": () => "Tên đăng nhập hoặc mật khẩu chưa đúng. Hãy nhập lại.",
  "office.sign-in-wait": ({ seconds }) =>
    `Đã nhập sai nhiều lần. Hãy chờ ${seconds} giây rồi thử lại.`,
  "office.username-taken": ({ username }) =>
    `Đã có tài khoản tên “${username}”. Hãy đặt tên đăng nhập khác.`,
  "office.account-not-found": () => "Không còn tài khoản này. Hãy tải lại danh sách tài khoản.",
  "office.last-administrator": () =>
    "Đây là quản trị viên cuối cùng còn hoạt động. Hãy giao quyền cho người khác trước.",
  "office.no-administrator": () =>
    "Cần ít nhất một quản trị viên có mật khẩu trước khi bật đăng nhập. Hãy đặt mật khẩu cho quản trị viên.",
  "office.unit-not-found": () => "Không còn xã, thị trấn này trong danh mục. Hãy tải lại danh mục.",
  "office.unit-name-taken": ({ name }) =>
    `Tên hoặc cách gọi này đã dùng cho “${name}” trong cùng thời gian. Hãy đặt tên khác hoặc sửa ngày thuộc huyện.`,
  "office.village-twice": ({ name }) =>
    `Bản, tổ dân phố “${name}” có hai lần trong danh sách. Hãy bỏ bớt một dòng.`,
  "office.village-in-use": ({ name }) =>
    `Không bỏ được “${name}” vì đã có số liệu báo cáo. Có thể đổi tên, còn số liệu cũ vẫn giữ.`,
  "office.agency-not-found": () => "Không còn cơ quan này trong danh mục. Hãy tải lại danh mục.",
  "office.signer-not-found": () => "Không còn người ký này trong danh mục. Hãy tải lại danh mục.",
  "office.mandate-missing": ({ name }) =>
    `${name} ký thừa ủy quyền (TUQ.) thì phải có văn bản ủy quyền. Hãy ghi số, ngày của văn bản ủy quyền.`,
  "office.board-has-papers": ({ papers }) =>
    `Ban Chỉ đạo đã có ${papers} văn bản trong sổ nên không bỏ trống tên được. Có thể sửa tên; văn bản đã ban hành giữ nguyên.`,
  "office.paper-under-way": ({ title }) =>
    `Văn bản “${title}” đang trình hoặc đã duyệt, in theo tên gọi hiện nay. Hãy ban hành hoặc trả lại văn bản đó rồi sửa.`,
};
