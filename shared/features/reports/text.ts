import { formatDate } from "#shared/kernel/dates.ts";
import { periodPhrase } from "#shared/kernel/period-text.ts";

/** Wording of tong-hop.xlsx. */
export const summaryText = {
  illustrative: "Số liệu minh họa: dữ liệu mẫu, không phải số liệu thật.",
  period: (code: string): string => periodPhrase(code) ?? code,
  closesOn: (isoDate: string): string => `Số liệu chốt ngày ${formatDate(isoDate)}`,
  targets: {
    sheet: "Chỉ tiêu",
    title: (period: string): string => `Kết quả thực hiện chỉ tiêu, ${period}`,
    columns: [
      "Nhóm",
      "Chỉ tiêu",
      "Chỉ số",
      "So sánh",
      "Mục tiêu",
      "Kết quả",
      "Đơn vị tính",
      "Tử số",
      "Mẫu số",
      "Tử số năm gốc",
      "Mẫu số năm gốc",
      "Xã đã báo cáo",
      "Xã phải báo cáo",
      "Trạng thái",
    ],
    comparators: {
      ">=": "từ … trở lên",
      "<=": "không quá",
      ">": "trên",
      "<": "dưới",
      "=": "đạt",
      keep: "giữ vững",
    },
  },
  units: {
    sheet: "Từng xã",
    title: (period: string): string => `Kết quả từng xã, thị trấn, ${period}`,
    columns: ["Xã, thị trấn", "Chỉ số", "Kết quả", "Đơn vị tính", "Tử số", "Mẫu số", "Trạng thái"],
  },
  figures: {
    sheet: "Số liệu",
    title: (period: string): string => `Số liệu đã duyệt của từng xã, thị trấn, ${period}`,
    unit: "Xã, thị trấn",
    total: "Cộng",
  },
  sources: {
    sheet: "Nguồn",
    title: (period: string): string => `Nguồn của từng số liệu, ${period}`,
    columns: ["Xã, thị trấn", "Bản, tổ dân phố", "Nội dung", "Kỳ", "Số liệu"],
  },
  ranking: {
    sheet: "Xếp hạng",
    title: (year: number): string => `Chấm điểm, xếp hạng, xếp loại năm ${year}`,
    columns: ["Hạng", "Xã, thị trấn", "Điểm", "Xếp loại"],
  },
  rewards: {
    sheet: "Khen thưởng",
    title: (year: number): string => `Đề nghị khen thưởng năm ${year}`,
    columns: [
      "STT",
      "Phân loại",
      "Tên",
      "Chức vụ, địa chỉ",
      "Đơn vị",
      "Hình thức",
      "Tiền thưởng (đồng)",
      "Cách tính",
      "Thành tích",
    ],
    total: "Cộng",
  },
} as const;
