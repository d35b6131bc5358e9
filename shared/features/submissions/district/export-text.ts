import { formatDate } from "#shared/kernel/dates.ts";
import { formatInteger } from "#shared/kernel/exact.ts";
import { periodPhrase } from "#shared/kernel/period-text.ts";

/** Wording of the district's table as a file. */
export const districtExportText = {
  illustrative: "Số liệu minh họa: dữ liệu mẫu, không phải số liệu thật.",
  heading: "BẢNG TỔNG HỢP CỦA HUYỆN",
  title: (form: string, periodCode: string): string =>
    `${form}, ${periodPhrase(periodCode) ?? periodCode}`,
  /** What is counted: never left out, or a half-filled table passes for a whole one. */
  counted: (
    counts: Readonly<{ counted: number; all: number; pending: number }>,
    dataClosesOn: string,
  ): string => {
    const { counted, all, pending } = counts;
    const waiting = pending === 0 ? "" : `, trong đó ${formatInteger(pending)} báo cáo chờ nhận`;
    return `Số liệu đến ngày ${formatDate(dataClosesOn)}; ${formatInteger(counted)}/${formatInteger(all)} đơn vị có số liệu${waiting}.`;
  },
  missing: (names: string): string => `Chưa có số liệu: ${names}.`,
  shares: "Tỷ lệ tính từ tổng các xã, không lấy trung bình.",
  sheets: { units: "Toàn huyện", villages: "Từng bản", sources: "Nguồn" },
  level: "Cấp",
  levels: { district: "Huyện", unit: "Xã", village: "Bản" },
  number: "TT",
  unit: "Xã, thị trấn",
  village: "Bản, tổ dân phố",
  item: "Nội dung",
  measure: "Đơn vị tính",
  report: "Báo cáo",
  total: "Toàn huyện",
  parts: { village: "Số liệu theo bản, tổ dân phố", unit: "Số liệu chung của xã" },
  sources: {
    title: (form: string): string => `Nguồn của từng số: ${form}`,
    note: "Mỗi dòng là một ô trong tệp xã gửi về; các trang khác lấy số từ đây.",
    value: "Số liệu",
  },
} as const;
