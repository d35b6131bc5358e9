import type { ActForm } from "../authority/authority-data.ts";
import type { PaperRelation } from "./relations-data.ts";

/** Wording of writing a paper of any kind. */
export const freePapersText = {
  compose: "Soạn văn bản",
  dialog: {
    title: "Soạn văn bản mới",
    issuer: "Cơ quan ban hành",
    kind: "Loại văn bản",
    form: "Ký",
    forms: {
      collective: "Thay mặt tập thể (TM.)",
      personal: "Người đứng đầu ký",
    } satisfies Record<ActForm, string>,
    subject: "Trích yếu",
    subjectHint: "Một câu ngắn nói văn bản về việc gì, ví dụ: Về tổng kết cuộc vận động năm 2020.",
    unit: "Đơn vị soạn thảo",
    unitHint: "Chữ viết tắt, ghi ở “Lưu: VT” và trong ký hiệu công văn, ví dụ VHTT.",
    required: (field: string) => `Chưa nhập ${field.toLocaleLowerCase("vi")}.`,
    confirm: "Tạo dự thảo",
  },
  write: "Mở để soạn",
  links: {
    title: "Văn bản liên quan",
    lead: "Cần thay đổi văn bản này?",
    actions: {
      amends: "Sửa đổi, bổ sung",
      replaces: "Thay thế",
      corrects: "Đính chính",
    } satisfies Record<PaperRelation, string>,
    changes: {
      amends: "Sửa đổi, bổ sung",
      replaces: "Thay thế",
      corrects: "Đính chính",
    } satisfies Record<PaperRelation, string>,
    changedBy: {
      amends: "Được sửa đổi, bổ sung bởi",
      replaces: "Được thay thế bởi",
      corrects: "Được đính chính bởi",
    } satisfies Record<PaperRelation, string>,
    dialogTitle: (action: string, sign: string) => `${action} văn bản ${sign}`,
    explain: {
      amends:
        "Nội dung được sửa bằng văn bản cùng loại (Nghị định 30/2020/NĐ-CP, Điều 18.3). Văn bản đã ban hành giữ nguyên.",
      replaces:
        "Văn bản mới cùng loại bắt đầu từ nội dung của văn bản này. Văn bản đã ban hành giữ nguyên.",
      corrects:
        "Sai sót về thể thức, kỹ thuật trình bày được đính chính bằng công văn (Nghị định 30/2020/NĐ-CP, Điều 18.3). Văn bản đã ban hành giữ nguyên.",
    } satisfies Record<PaperRelation, string>,
  },
  screen: {
    back: "Về sổ văn bản",
    text: "Nội dung",
    closing: "Kính gửi, nơi nhận, ký",
    tabs: "Các phần của văn bản",
    locked: "Văn bản đã trình nên không sửa được nữa. Muốn sửa, hãy để lãnh đạo trả lại.",
    notFree: "Văn bản này được soạn ở trang riêng của nó (Kế hoạch hoặc Khen thưởng).",
    addressees: "Kính gửi",
    addresseesHint: "Mỗi dòng một nơi, không gõ dấu gạch đầu dòng. Để trống nếu không gửi ai.",
    secretary: "Thư ký ghi biên bản",
    secretaryHint: "Họ và tên, in ở cột trái dưới chữ THƯ KÝ.",
    showPreview: "Hiện trang in",
    hidePreview: "Ẩn trang in",
  },
} as const;
