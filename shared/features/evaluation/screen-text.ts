/** Wording of the evaluation screen. */
export const evaluationScreenText = {
  title: "Đánh giá",
  lead: (period: string) => `Chấm điểm, xếp hạng và xếp loại các xã, thị trấn: ${period}.`,
  ranking: "Bảng xếp hạng",
} as const;
