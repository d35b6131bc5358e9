import type { FailureText } from "#shared/kernel/app-error.ts";
import { formatInstant } from "#shared/kernel/dates.ts";
import type { SigningRole } from "./contract.ts";
import type { SigningFailures } from "./errors.ts";
import type { PinTries, TokenProblem } from "./token-schemas.ts";

export const signingRoleText: Record<SigningRole, string> = {
  signer: "chữ ký số của người ký",
  organization: "chữ ký số của cơ quan",
};

const keyFileProblems: Record<SigningFailures["signing.key-file-unreadable"]["reason"], string> = {
  "not-pkcs12": "tệp không phải tệp khóa .p12, .pfx",
  "no-key": "tệp không có khóa ký cùng chứng thư của khóa đó",
  "no-certificate": "tệp có chứng thư bị hỏng",
  "too-many-rounds": "tệp đòi giải mã quá lâu, không phải tệp khóa thường gặp",
};

const refusedPdf: Record<SigningFailures["signing.pdf-refused"]["reason"], string> = {
  "not-pdf": "Tệp này không phải PDF. Hãy chọn tệp PDF cần kiểm tra.",
  "too-large": "Tệp PDF lớn hơn 128 MB nên không kiểm tra được. Hãy xin bản nhẹ hơn.",
  "too-many-signatures":
    "Tệp PDF có quá nhiều chữ ký, nhiều hơn mọi văn bản thường gặp, nên không kiểm tra. Hãy hỏi lại nơi gửi.",
};

/** What the tries left for a PIN mean; empty: nothing to warn of. */
export const pinTriesText: Record<PinTries, string> = {
  many: "",
  few: "Token báo số lần thử còn ít; nhập sai thêm vài lần token sẽ bị khóa.",
  last: "Token báo chỉ còn một lần thử; nhập sai lần nữa token sẽ bị khóa.",
  none: "Token đã bị khóa vì nhập sai mã PIN nhiều lần. Hãy nhờ nơi cấp token mở khóa.",
};

const tokenProblems: Record<TokenProblem, string> = {
  "module-missing":
    "Bản cài đặt này không có phần giao tiếp với token. Hãy cài lại chương trình, hoặc ký bằng tệp khóa .p12, .pfx.",
  "driver-not-loadable":
    "Không nạp được trình điều khiển token đã chọn. Hãy cài trình điều khiển của nơi cấp token, đúng loại 64 bit, rồi chọn lại ở phần Chữ ký số.",
  "token-not-found": "Không còn thấy token. Hãy cắm lại token rồi tìm lại.",
  "key-not-found":
    "Token không có khóa ký ứng với chứng thư đã chọn. Hãy tìm lại token và chọn chứng thư khác.",
  "key-unfit":
    "Khóa trong token không thuộc loại RSA hay đường cong elliptic nên không ký được. Hãy hỏi nơi cấp token.",
  "token-failed": "Token từ chối ký. Hãy rút token, cắm lại rồi ký lại.",
  "helper-stopped":
    "Trình điều khiển token bị treo hoặc đột ngột dừng. Hãy rút token, cắm lại rồi thử lại.",
};

const timeStampProblems: Record<SigningFailures["signing.time-stamp-failed"]["reason"], string> = {
  "no-answer": "không trả lời",
  refused: "từ chối cấp dấu thời gian",
  "not-ours": "trả về dấu thời gian không khớp chữ ký này",
};

const unfitPictures: Record<SigningFailures["signing.picture-unfit"]["reason"], string> = {
  "not-png": "không phải ảnh .png",
  "not-transparent": "có nền đặc, che mất chữ trên văn bản",
  "too-large": "rộng hoặc cao quá 4.000 điểm ảnh",
  "too-small": "nhỏ hơn 100 điểm ảnh, in ra sẽ vỡ nét",
};

export const signingErrorText: FailureText<SigningFailures> = {
  "signing.wrong-password": () => "Mật khẩu của tệp khóa chưa đúng. Hãy nhập lại.",
  "signing.key-file-unreadable": ({ reason }) =>
    `Không dùng được tệp khóa: ${keyFileProblems[reason]}. Hãy chọn đúng tệp .p12 hoặc .pfx được cấp.`,
  "signing.wrong-pin": ({ pinTries }) =>
    pinTries === "none"
      ? pinTriesText.none
      : `Mã PIN chưa đúng. Hãy nhập lại. ${pinTriesText[pinTries]}`.trim(),
  "signing.no-token-driver": () =>
    "Máy này chưa chọn trình điều khiển token. Hãy chọn ở phần Chữ ký số.",
  "signing.token-failed": ({ reason, detail }) =>
    detail === "" ? tokenProblems[reason] : `${tokenProblems[reason]} (${detail})`,
  "signing.pdf-refused": ({ reason }) => refusedPdf[reason],
  "signing.not-issued": ({ title }) =>
    `Văn bản “${title}” chưa có số và ngày ban hành, hoặc đã hủy, nên chưa ký số và chưa gắn bản chụp được. Hãy ban hành văn bản trước.`,
  "signing.already-signed": ({ title, role }) =>
    `Văn bản “${title}” đã có ${signingRoleText[role]}. Mỗi văn bản chỉ ký một lần cho mỗi bên.`,
  "signing.signer-first": ({ title }) =>
    `Văn bản “${title}” chưa có chữ ký số của người ký. Người ký phải ký trước, cơ quan ký sau.`,
  "signing.certificate-expired": ({ name, validTo }) =>
    `Chứng thư của “${name}” đã hết hạn lúc ${formatInstant(validTo)}. Hãy gia hạn chứng thư rồi ký.`,
  "signing.certificate-not-yet-valid": ({ name, validFrom }) =>
    `Chứng thư của “${name}” chỉ có hiệu lực từ ${formatInstant(validFrom)}. Hãy xem lại ngày giờ của máy.`,
  "signing.certificate-untrusted": ({ name, issuer }) =>
    `Chứng thư của “${name}” do “${issuer}” cấp, chưa nằm trong danh sách tin cậy của cơ quan. Hãy thêm chứng thư của nơi cấp ở phần Chữ ký số, hoặc đánh dấu vẫn ký.`,
  "signing.certificate-unreadable": ({ fileName }) =>
    `Tệp “${fileName}” không có chứng thư nào đọc được. Hãy chọn tệp .cer, .crt hoặc .pem của nơi cấp.`,
  "signing.time-stamp-failed": ({ url, reason }) =>
    `Máy chủ cấp dấu thời gian ${url} ${timeStampProblems[reason]}; văn bản chưa được ký. Hãy thử lại, hoặc bỏ địa chỉ này ở phần Chữ ký số để ký không có dấu thời gian.`,
  "signing.picture-unfit": ({ fileName, reason }) =>
    `Ảnh “${fileName}” ${unfitPictures[reason]}. Hãy chọn ảnh .png nền trong suốt, chỉ có nét chữ ký hoặc dấu.`,
  "signing.scan-kind-unknown": ({ fileName }) =>
    `Tệp “${fileName}” không phải bản chụp PDF, PNG hay JPEG. Hãy chụp lại thành một trong các dạng này.`,
  "signing.scan-already-there": ({ fileName }) =>
    `Bản chụp “${fileName}” đã gắn với văn bản này. Hãy chọn tệp khác.`,
  "signing.scan-not-found": () => "Không còn thấy bản chụp này. Hãy mở lại văn bản và chọn lại.",
};
