import type { DistrictColumn, DistrictRow, DistrictTarget, TableFormat } from "./contract.ts";

/** Wording of the district's table. */
export const districtScreenText = {
  title: "Bảng của huyện",
  open: "Bảng của huyện",
  lead: (period: string) => `Số liệu các xã, thị trấn cộng lại: ${period}.`,
  back: "Về báo cáo của xã",
  forms: "Chọn biểu",
  withPending: (count: string) => `Tính cả báo cáo chờ nhận (${count})`,
  villages: "Hiện từng bản",
  unit: "Xã, thị trấn",
  source: "Báo cáo",
  district: "Toàn huyện",
  village: (name: string) => `– ${name}`,
  column: (label: string, unit: string) => (unit === "" ? label : `${label} (${unit})`),
  /** Of a sum of yes and no: how many say yes. */
  flagUnit: { village: "số bản", unit: "số xã" } satisfies Record<DistrictColumn["level"], string>,
  sources: {
    accepted: "Đã nhận",
    pending: "Chờ nhận",
    none: "Chưa có số liệu",
  } satisfies Record<DistrictRow["source"], string>,
  countedOf: (counted: string, all: string) => `${counted}/${all} đơn vị có số liệu`,
  hint: "Tỷ lệ tính từ tổng các xã. Bấm đúp hoặc Enter vào một số để xem số đó từ ô nào, tệp nào.",
  trace: "Xem nguồn của số đang chọn",
  save: {
    label: "Lưu bảng thành tệp",
    buttons: { xlsx: "Lưu Excel", csv: "Lưu CSV", pdf: "Lưu PDF" } satisfies Record<
      TableFormat,
      string
    >,
    dialogs: {
      xlsx: "Lưu bảng của huyện thành tệp Excel",
      csv: "Lưu bảng của huyện thành tệp CSV",
      pdf: "Lưu bảng của huyện thành tệp PDF",
    } satisfies Record<TableFormat, string>,
    fileName: (formCode: string, periodCode: string, format: TableFormat) =>
      `bang-cua-huyen-${formCode}-${periodCode}.${format}`,
  },
  tabs: {
    label: "Số liệu và chỉ tiêu",
    figures: "Số liệu các xã",
    targets: (count: string) => `Chỉ tiêu theo biểu này (${count})`,
  },
  reach: {
    title: "Chỉ tiêu theo biểu này",
    rule: "Xã chưa có số liệu được tính với mẫu số của lần báo cáo trước; chưa báo cáo lần nào thì lấy mức lớn nhất biểu cho phép.",
    states: {
      certain: "Chắc chắn đạt",
      open: "Còn tùy",
      impossible: "Chắc chắn không đạt",
      unknown: "Chưa tính được",
    } satisfies Record<DistrictTarget["state"], string>,
    counts: (certain: string, open: string, impossible: string, unknown: string) =>
      `${certain} chắc chắn đạt, ${open} còn tùy, ${impossible} chắc chắn không đạt, ${unknown} chưa tính được`,
    goal: (goal: string) => `Kế hoạch: ${goal}.`,
    between: (count: string, least: string, greatest: string) =>
      `Khi ${count} đơn vị còn lại có số liệu: từ ${least} đến ${greatest}.`,
    missing: (names: string) => `Còn thiếu: ${names}.`,
    complete: (value: string) => `Mọi đơn vị đã có số liệu: ${value}.`,
    unknown:
      "Thiếu kỳ gốc để so sánh, thiếu mẫu số, hoặc phải đến hết năm mới đánh giá được chỉ tiêu này.",
  },
  empty: {
    title: "Kỳ này chưa có biểu nào",
    text: "Bảng của huyện cộng số liệu của một biểu. Hãy mở kỳ báo cáo và chọn biểu xã phải gửi.",
    action: "Đến Báo cáo của xã",
  },
} as const;
