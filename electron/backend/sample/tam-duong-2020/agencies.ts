/** Agencies that the sample plan assigns work to, or sends itself to; `shortName` for narrow columns. */
export const sampleAgencies = [
  // Given work in part III of the plan.
  { name: "Phòng Văn hóa và Thông tin huyện", shortName: "Phòng VHTT" },
  { name: "Phòng Nông nghiệp và Phát triển nông thôn", shortName: "Phòng NN&PTNT" },
  { name: "Đài Truyền thanh - Truyền hình huyện", shortName: "Đài TT-TH" },
  { name: "Phòng Tài chính - Kế hoạch huyện", shortName: "Phòng TC-KH" },
  {
    name: "Ủy ban Mặt trận Tổ quốc Việt Nam huyện và các tổ chức đoàn thể trên địa bàn huyện",
    shortName: "MTTQ và đoàn thể",
  },
  { name: "Ủy ban nhân dân các xã, thị trấn", shortName: "UBND xã, thị trấn" },
  // Recipients.
  { name: "Sở Văn hóa, Thể thao và Du lịch", shortName: "Sở VHTTDL" },
  { name: "Thường trực Huyện ủy", shortName: "TT. Huyện ủy" },
  { name: "Thường trực HĐND huyện", shortName: "TT. HĐND" },
  { name: "Chủ tịch, các Phó Chủ tịch UBND huyện", shortName: "Lãnh đạo UBND" },
  { name: "Các cơ quan, ban, ngành, đoàn thể huyện", shortName: "Cơ quan huyện" },
  // Keepers of figures that the plan's targets are measured by.
  { name: "Phòng Lao động - Thương binh và Xã hội", shortName: "Phòng LĐ-TB&XH" },
  { name: "Phòng Giáo dục và Đào tạo", shortName: "Phòng GD&ĐT" },
  { name: "Phòng Nội vụ", shortName: "Phòng Nội vụ" },
  { name: "Trung tâm Y tế huyện", shortName: "TT Y tế" },
] as const;
