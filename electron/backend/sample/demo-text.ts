/** Wording of `npm run demo`. */
export const demoText = {
  /** Invented names: who checks a paper before it is approved. */
  checkers: { content: "Lò Thị Kiểm", form: "Vàng Văn Soát" },
  usage: "Cách dùng: npm run demo -- --out THƯ_MỤC",
  title: "Một năm của huyện mẫu Tam Đường, chạy không cần cửa sổ",
  steps: {
    init: "Tạo tệp dữ liệu mẫu, nhập năm gốc 2019",
    plan: "Nhập kế hoạch từ tệp văn bản",
    planIssued: "Trình, duyệt, cấp số, ban hành kế hoạch",
    forms: "Xuất biểu cho các xã, thị trấn",
    filled: "Điền biểu như các xã gửi về",
    imported: "Nhập 14 tệp Excel",
    accepted: "Nhận các biểu hợp lệ",
    indicators: "Tính chỉ tiêu",
    evaluation: "Chấm điểm, xếp hạng, xếp loại",
    rewards: "Đề nghị khen thưởng, ban hành quyết định",
    certificates: "In giấy khen theo quyết định",
    summary: "Lập tệp tổng hợp Excel",
    check: "Kiểm tra tệp dữ liệu",
  },
  stepColumns: ["Bước", "Kết quả", "Thời gian"],
  seconds: (milliseconds: number) => `${(milliseconds / 1000).toFixed(2).replace(".", ",")} giây`,
  total: "Tổng cộng",
  results: {
    units: (units: number, villages: number) =>
      `${units} xã, thị trấn; ${villages} bản, tổ dân phố`,
    plan: (targets: number, tasks: number, solutions: number) =>
      `${targets} chỉ tiêu, ${tasks} nhiệm vụ, ${solutions} giải pháp`,
    issued: (sign: string, pages: number) => `số ${sign}, ${pages} trang`,
    forms: (count: number) => `${count} biểu`,
    imported: (taken: number, refused: number) => `${taken} hợp lệ, ${refused} bị từ chối`,
    accepted: (count: number, figures: number) => `${count} biểu, ${figures} số liệu`,
    indicators: (met: number, missed: number, unknown: number) =>
      `đạt ${met}, chưa đạt ${missed}, thiếu số liệu ${unknown}`,
    evaluation: (first: string, score: string) => `đứng đầu: ${first}, ${score} điểm`,
    rewards: (count: number, total: string) => `${count} trường hợp, ${total} đồng`,
    check: (checks: number) => `${checks} phép kiểm tra, tất cả tốt`,
  },
  refusedHead: (file: string) => `Tệp bị từ chối: ${file}`,
  targetColumns: ["Chỉ tiêu", "Mục tiêu", "Kết quả", "Trạng thái"],
  rankColumns: ["Hạng", "Đơn vị", "Điểm", "Xếp loại"],
  filesHead: (folder: string) => `Tệp trong ${folder}:`,
  kilobytes: (bytes: number) => `${Math.ceil(bytes / 1024)} KB`,
  wrongHead: "KHÔNG NHƯ MONG ĐỢI:",
  wrong: (what: string, actual: string, wanted: string) => `${what}: được ${actual}, đợi ${wanted}`,
  allRight: "Mọi kết quả đúng như mong đợi.",
  refused: (sentence: string) => `Dừng lại: ${sentence}`,
} as const;
