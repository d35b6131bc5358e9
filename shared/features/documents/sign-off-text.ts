import type { NextStep } from "./sign-off-contract.ts";
import type { StepAction } from "./sign-off-schemas.ts";

/** Wording of the checks, the history and the remarks of a paper on its way to the signature. */
export const signOffText = {
  check: {
    step: "Kiểm tra",
    button: "Ghi kết quả kiểm tra",
    content: "Xác nhận nội dung",
    form: "Xác nhận thể thức",
    waits: {
      checkContent: "Chờ kiểm tra nội dung.",
      checkForm: "Chờ kiểm tra thể thức.",
    },
    done: {
      content: (person: string) => `nội dung: ${person}`,
      form: (person: string) => `thể thức: ${person}`,
    },
    title: "Kiểm tra trước khi trình ký",
    lead: "Hai người cùng chịu trách nhiệm trước khi lãnh đạo duyệt: người đứng đầu đơn vị soạn thảo về nội dung, người được giao về thể thức và kỹ thuật trình bày (Nghị định 30/2020/NĐ-CP, Điều 12).",
    persons: {
      content: "Người kiểm tra nội dung",
      form: "Người kiểm tra thể thức",
    },
    hint: "Họ và tên. Để trống nếu phần này chưa kiểm tra xong.",
    confirm: "Đã kiểm tra",
    nobody: "Hãy nhập ít nhất một người kiểm tra.",
  },
  sendBack: {
    marks: "Ghi chú tại chỗ cần sửa",
    quote: "Câu, chữ cần sửa",
    quoteHint: "Chép câu trong văn bản, hoặc ghi mục và trang.",
    remark: "Cần sửa thế nào",
    add: "Thêm ghi chú",
    remove: (quote: string) => `Bỏ ghi chú: ${quote}`,
    incomplete: "Mỗi ghi chú cần có ý kiến. Hãy điền nốt hoặc bỏ ghi chú này.",
  },
  history: {
    open: "Quá trình",
    title: "Quá trình xử lý văn bản",
    empty: "Văn bản chưa được trình lần nào.",
    actions: {
      submit: "Trình",
      checkContent: "Kiểm tra nội dung",
      checkForm: "Kiểm tra thể thức",
      approve: "Duyệt",
      sendBack: "Trả lại",
      issue: "Cấp số, ban hành",
      cancel: "Hủy trước khi gửi",
    } satisfies Record<StepAction, string>,
    enteredBy: (actor: string) => `ghi bởi ${actor}`,
  },
  marks: {
    title: "Ghi chú của người duyệt",
    left: (open: number, all: number) =>
      open === 0
        ? `${String(all)} ghi chú, đã sửa hết`
        : `${String(all)} ghi chú, còn ${String(open)} chưa sửa`,
    show: "Xem ghi chú",
    hide: "Ẩn ghi chú",
    resolve: (remark: string) => `Đã sửa: ${remark}`,
    resolved: (who: string, when: string) => `${who} đã sửa, ${when}`,
    whole: "Cả văn bản",
    go: "Đến chỗ này",
    goTo: (quote: string) => `Đến chỗ này: ${quote}`,
  },
  waiting: {
    title: (count: number) => `Chờ tôi (${String(count)})`,
    open: (title: string) => `Mở văn bản đang chờ: ${title}`,
    badge: (count: number) => `${String(count)} văn bản đang chờ xử lý`,
    next: {
      mend: "Sửa rồi trình lại",
      checkContent: "Kiểm tra nội dung",
      checkForm: "Kiểm tra thể thức",
      approve: "Duyệt",
      issue: "Cấp số, ban hành",
    } satisfies Record<NextStep, string>,
    sentBack: (reason: string) => `trả lại: ${reason}`,
    year: (year: number) => `năm ${String(year)}`,
  },
} as const;
