/** Wording of the evaluation screen. */
export const evaluationScreenText = {
  title: "Đánh giá",
  lead: (period: string) => `Chấm điểm, xếp hạng và xếp loại các xã, thị trấn: ${period}.`,
  run: "Chấm điểm",
  runAgain: "Chấm điểm lại",
  running: "Đang chấm điểm…",
  computed: (who: string, when: string, period: string) =>
    `${who} chấm lúc ${when} theo số liệu ${period}.`,
  stale: "Số liệu đã đổi sau lần chấm này. Hãy chấm điểm lại.",
  otherPeriod: (period: string) =>
    `Bảng này chấm theo số liệu ${period}, khác kỳ đang chọn ở trên. Chấm điểm lại sẽ dùng kỳ đang chọn.`,
  scheme: (name: string, source: string) => `${name}. Căn cứ: ${source}.`,
  needsCheck: "Bộ tiêu chí này còn chỗ cần đối chiếu với văn bản gốc trước khi dùng chính thức.",
  empty: {
    title: (year: number) => `Chưa chấm điểm năm ${String(year)}`,
    text: "Chương trình tính điểm từ số liệu đã nhận của các xã theo bộ tiêu chí, kèm cách tính từng điểm. Hãy nhận báo cáo của các xã trước.",
  },
  ranking: "Bảng xếp hạng",
  chart: "Điểm các xã, thị trấn",
  rank: "Hạng",
  unit: "Xã, thị trấn",
  points: "Điểm",
  pointsOf: (maximum: string) => `Điểm (tối đa ${maximum})`,
  class: "Xếp loại",
  openOf: (unit: string) => `Xem cách chấm của ${unit}`,
  open: "Cách chấm",
  details: {
    title: (unit: string) => `Cách chấm: ${unit}`,
    choose: "Chọn một xã trong bảng để xem điểm từng tiêu chí và cách tính.",
    criterion: "Tiêu chí",
    points: "Điểm",
    maximum: "Tối đa",
    working: "Cách tính",
    total: (points: string, rank: string) => `Tổng ${points} điểm, hạng ${rank}`,
  },
} as const;
