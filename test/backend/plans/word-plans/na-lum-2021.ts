import { columns, item, letterhead, p, styled, wordFile } from "./word-plan.ts";

/**
 * Invented plan 1: parts "PHẦN I", sections and clauses numbered by their styles, targets as
 * bullets that hold every wording of a figure; tasks and solutions in one part.
 */
export async function naLum2021(): Promise<Buffer> {
  const lists = {
    outline: [
      ["UPPER_ROMAN", "PHẦN %1."],
      ["DECIMAL", "%2."],
      ["DECIMAL", "%2.%3."],
    ],
    dash: [
      ["BULLET", "-"],
      ["BULLET", "+"],
    ],
  } as const;
  const heading = (id: string, level: number) => ({
    id,
    name: id,
    basedOn: "Normal",
    run: { bold: true, ...(level === 0 ? { allCaps: true } : {}) },
    paragraph: { numbering: { reference: "outline", level } },
  });
  const dash = (text: string, level = 0) => item("dash", text, { level });
  return wordFile(
    lists,
    [
      letterhead(
        ["ỦY BAN NHÂN DÂN", "HUYỆN NÀ LÙM", "Số:        /KH-UBND"],
        ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
      ),
      p("KẾ HOẠCH", { bold: true, center: true }),
      p("Thực hiện cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”", {
        bold: true,
        center: true,
      }),
      p("huyện Nà Lùm năm 2021", { bold: true, center: true }),
      p("Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;", { italics: true }),
      p("Thực hiện Kế hoạch số 15/KH-UBND ngày 12/01/2021 của UBND tỉnh Sơn Bình,", {
        italics: true,
      }),
      p("Ủy ban nhân dân huyện Nà Lùm xây dựng Kế hoạch thực hiện Cuộc vận động năm 2021 như sau:"),
      styled("Part", "Mục đích, yêu cầu"),
      styled("Clause", "Mục đích"),
      p("Để mỗi thôn tự chọn việc phải làm trong năm và làm đến cùng."),
      styled("Clause", "Yêu cầu"),
      p("Việc nào cũng có người phụ trách và có ngày phải xong."),
      styled("Part", "Mục tiêu, chỉ tiêu"),
      styled("Clause", "Chỉ tiêu về kinh tế"),
      dash("Quỹ “Vì người nghèo” huy động từ **1 tỷ 250 triệu đồng** trở lên."),
      dash("Số hộ thoát nghèo: (tỉnh giao) 235 / (huyện giao) 258 hộ."),
      dash("Thu nhập bình quân 38,5 triệu đồng/người/năm, tăng 2,5 triệu đồng so với năm 2020."),
      dash("Tỷ lệ hộ nghèo giảm từ 3% đến 3,5%; tỷ lệ hộ cận nghèo không quá 7.5%."),
      styled("Clause", "Chỉ tiêu về văn hóa, xã hội"),
      dash(
        "Tỷ lệ hộ gia đình văn hóa phấn đấu 85%, tối thiểu 80%; đạt ít nhất 72% số thôn văn hóa.",
      ),
      dash("Tỷ lệ trường đạt chuẩn quốc gia:"),
      dash("Mầm non: ≥ 54,5%;", 1),
      dash("Tiểu học: 61,5% trở lên;", 1),
      dash("Trung học cơ sở: 40 - 45%.", 1),
      dash("Duy trì phổ cập giáo dục mầm non cho trẻ em 5 tuổi, phổ cập giáo dục tiểu học."),
      dash("2.718/2.974 hộ, chiếm 91,39%, có nhà tiêu hợp vệ sinh."),
      dash("Tỷ lệ tăng dân số tự nhiên dưới 11,8‰; mức giảm sinh 0,4‰."),
      dash("Trồng mới 1.234.567 cây phân tán; xây dựng 05 (năm) mô hình thôn sạch."),
      styled("Part", "Nhiệm vụ và giải pháp"),
      styled("Clause", "Nhiệm vụ"),
      styled("Point", "Giúp nhau thoát nghèo"),
      p("Mỗi chi hội nhận giúp một hộ bằng giống, vốn và ngày công."),
      styled("Point", "Làm đường thôn"),
      p("Nhân dân hiến đất, góp công; huyện hỗ trợ xi măng."),
      styled("Clause", "Giải pháp"),
      styled("Point", "Tuyên truyền bằng tiếng dân tộc"),
      p("Phát trên loa thôn vào sáng thứ Hai."),
      styled("Part", "Tổ chức thực hiện"),
      styled("Clause", "Phòng Lao động - Thương binh và Xã hội"),
      p("Theo dõi chỉ tiêu về hộ nghèo, báo cáo trước ngày 10/12/2021."),
      styled("Clause", "Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam huyện"),
      p("Vận động Quỹ “Vì người nghèo”."),
      styled("Clause", "UBND các xã, thị trấn"),
      p("Xây dựng kế hoạch của xã trước ngày 28/02/2021."),
      p("Trên đây là Kế hoạch năm 2021; yêu cầu các cơ quan, đơn vị triển khai thực hiện./."),
      columns(
        [
          p("Nơi nhận:", { bold: true, italics: true }),
          item("dash", "UBND tỉnh (báo cáo);"),
          item("dash", "TT. Huyện ủy, TT. HĐND huyện;"),
          item("dash", "UBND các xã, thị trấn;"),
          item("dash", "Lưu: VT, VHTT."),
        ],
        [
          p("TM. ỦY BAN NHÂN DÂN", { bold: true, center: true }),
          p("CHỦ TỊCH", { bold: true, center: true }),
          p("", {}),
          p("Vàng Thị Sen", { bold: true, center: true }),
        ],
      ),
    ],
    { paragraphStyles: [heading("Part", 0), heading("Clause", 1), heading("Point", 2)] },
  );
}
