import { columns, grid, item, letterhead, p, wordFile } from "./word-plan.ts";

/**
 * Invented plan 3, in the manner of the older circular: parts "I -", sections in digits, points
 * a), b), c) that begin anew under each, bullets under bullets, a table of two levels in an
 * annex behind the signature; decomposed letters here and there.
 */
export async function bacKhe2019(): Promise<Buffer> {
  const lists = {
    parts: [["UPPER_ROMAN", "%1 -"]],
    numbers: [
      ["DECIMAL", "%1."],
      ["LOWER_LETTER", "%2)"],
    ],
    points: [["LOWER_LETTER", "%1)"]],
    dash: [
      ["BULLET", "-"],
      ["BULLET", "+"],
    ],
    agencies: [["DECIMAL", "%1/", 3]],
  } as const;
  const part = (text: string) => item("parts", text, { bold: true });
  const section = (instance: number, text: string) =>
    item("numbers", text, { instance, bold: true });
  const point = (instance: number, text: string) => item("points", text, { instance });
  return wordFile(lists, [
    letterhead(
      ["ỦY BAN NHÂN DÂN", "HUYỆN BẮC KHÊ"],
      ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
    ),
    p("KẾ HOẠCH", { bold: true, center: true }),
    p(
      "TRIỂN KHAI CUỘC VẬN ĐỘNG “TOÀN DÂN ĐOÀN KẾT XÂY DỰNG NÔNG THÔN MỚI, ĐÔ THỊ VĂN MINH” NĂM 2019",
      {
        bold: true,
        center: true,
      },
    ),
    p("Căn cứ Kế hoạch số 40/KH-UBND ngày 05/3/2018 của UBND huyện Bắc Khê giai đoạn 2018 - 2020,"),
    p("Ủy ban nhân dân huyện Bắc Khê ban hành Kế hoạch năm 2019 như sau:".normalize("NFD")),
    part("MỤC TIÊU NĂM 2019"),
    section(1, "Về xây dựng nông thôn mới"),
    point(1, "Có 04/13 xã đạt chuẩn nông thôn mới, chiếm 30,8%;"),
    point(1, "Bình quân 14,6 tiêu chí/xã; không còn xã dưới 10 tiêu chí;"),
    point(1, "Trên 90% hộ dân nông thôn dùng nước hợp vệ sinh."),
    section(1, "Về đời sống văn hóa"),
    point(
      2,
      "78% hộ gia đình, 65,5% thôn, bản và 95% cơ quan, đơn vị đạt chuẩn văn hóa;".normalize("NFD"),
    ),
    point(2, "Nhà văn hóa:"),
    item("dash", "Từ 70% trở lên số thôn có nhà văn hóa;"),
    item("dash", "Trong đó:"),
    item("dash", "Xây mới 06 nhà;", { level: 1 }),
    item("dash", "Sửa chữa không dưới 10 nhà.", { level: 1 }),
    section(1, "Về y tế, dân số"),
    point(3, "12/13 xã đạt tiêu chí quốc gia về y tế (92,3%);"),
    point(3, "Giảm tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng xuống dưới 21,5%;"),
    point(3, "Tỷ lệ tăng dân số tự nhiên khoảng 13,5‰."),
    part("NHIỆM VỤ"),
    section(2, "Đoàn kết phát triển kinh tế"),
    p("Nhân rộng cây dược liệu ở các xã vùng cao."),
    section(2, "Đoàn kết giữ gìn bản làng sạch đẹp"),
    p("Mỗi tháng một ngày làm vệ sinh chung."),
    part("GIẢI PHÁP"),
    section(3, "Nêu gương"),
    p("Cán bộ, đảng viên làm trước."),
    part("TRÁCH NHIỆM THỰC HIỆN"),
    item("agencies", "Phòng Văn hóa và Thông tin huyện: Chủ trì tổng hợp."),
    item("agencies", "Đề nghị các đoàn thể huyện: Vận động hội viên."),
    p("Trong quá trình thực hiện có khó khăn thì báo cáo UBND huyện./."),
    columns(
      [
        p("TM. UỶ BAN NHÂN DÂN", { bold: true }),
        p("CHỦ TỊCH", { bold: true }),
        p("Lục Văn Thắng", { bold: true }),
      ],
      [
        p("Nơi nhận:"),
        item("dash", "Tỉnh ủy;"),
        item("dash", "Các phòng, ban;"),
        item("dash", "Lưu: VT."),
      ],
    ),
    p("Phụ lục I", { bold: true, center: true }),
    p("CHỈ TIÊU GIAO THOÁT NGHÈO", { bold: true, center: true }),
    p("(Kèm theo Kế hoạch số      /KH-UBND ngày    /01/2019 của UBND huyện Bắc Khê)", {
      italics: true,
    }),
    grid([
      ["STT", "Chỉ tiêu", "Đơn vị tính", "Tỉnh giao", "Huyện phấn đấu"],
      ["1", "Số hộ thoát nghèo", "Hộ", "410", "455"],
      ["2", "Tỷ lệ hộ gia đình đạt chuẩn văn hóa", "%", "", "78"],
    ]),
    p("Phụ lục II", { bold: true, center: true }),
    p("DANH MỤC MÔ HÌNH ĐIỂM", { bold: true, center: true }),
    p("1. Thôn Nà Pục, xã Quang Minh: thôn không rác."),
  ]);
}
