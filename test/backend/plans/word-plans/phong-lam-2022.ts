import { columns, grid, item, letterhead, p, wordFile } from "./word-plan.ts";

/**
 * Invented plan 2: what is to be reached and what is to be done stand in tables, with merged
 * cells and a head of two rows; a list is counted on behind each table.
 */
export async function phongLam2022(): Promise<Buffer> {
  const lists = {
    parts: [["UPPER_ROMAN", "%1."]],
    numbers: [["DECIMAL", "%1."]],
    rows: [["DECIMAL", "%1"]],
    dash: [["BULLET", "-"]],
  } as const;
  const part = (text: string) => item("parts", text, { bold: true });
  const counted = (instance: number) => [item("rows", "", { instance })];
  const dashes = (...texts: string[]) => texts.map((text) => item("dash", text));
  return wordFile(lists, [
    letterhead(
      ["UBND TỈNH THƯỢNG LÂM", "UBND HUYỆN PHONG LÂM"],
      ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
    ),
    p("KẾ HOẠCH", { bold: true, center: true }),
    p("Triển khai phong trào xây dựng nông thôn mới, đô thị văn minh năm 2022", { bold: true }),
    p("Căn cứ Nghị quyết số 45/NQ-HĐND ngày 20/12/2021 của HĐND huyện Phong Lâm;"),
    p("UBND huyện Phong Lâm ban hành Kế hoạch với các nội dung sau:"),
    part("MỤC ĐÍCH"),
    p("Làm rõ việc, rõ người, rõ thời gian."),
    part("CHỈ TIÊU"),
    p("Các chỉ tiêu chủ yếu năm 2022:"),
    grid([
      ["STT", "Chỉ tiêu", "ĐVT", "Thực hiện năm 2021", "Kế hoạch năm 2022", "Cơ quan chủ trì"],
      ["I", "Kinh tế", "", "", "", ""],
      [counted(1), "Quỹ “Vì người nghèo”", "Triệu đồng", "410", "450", "UBMTTQ huyện"],
      [counted(1), "Tỷ lệ xã đạt chuẩn nông thôn mới", "%", "54,5", "≥ 63,6", "Phòng NN&PTNT"],
      [counted(1), "Tỷ lệ hộ nghèo giảm", "%", "3,1", "3,2 - 3,5", "Phòng LĐ-TB&XH"],
      ["II", "Văn hóa - xã hội", "", "", "", ""],
      [
        counted(2),
        "Tỷ lệ hộ gia đình đạt danh hiệu văn hóa",
        "%",
        "84,2",
        "từ 86 trở lên",
        "Phòng VH&TT",
      ],
      [counted(2), "Tỷ lệ trường đạt chuẩn quốc gia", "", "", "", "Phòng GD&ĐT"],
      ["", "- Mầm non", "%", "50", "55.5", "^"],
      ["", "- Tiểu học", "%", "62,5", "66,7", "^"],
      [counted(2), "Tỷ lệ tăng dân số tự nhiên", "‰", "12,1", "dưới 11,9", "Trung tâm Y tế"],
      [counted(2), "Số giường bệnh", "giường/vạn dân", "21", "22,5", "^"],
      [counted(2), "Phổ cập giáo dục tiểu học", "", "Duy trì", "Duy trì", "Phòng GD&ĐT"],
      [
        counted(2),
        "Số hộ tham gia bảo hiểm y tế hộ gia đình",
        "hộ",
        "1.980",
        "2.150 hộ",
        "BHXH huyện",
      ],
    ]),
    part("NHIỆM VỤ TRỌNG TÂM"),
    grid([
      [
        "TT",
        "Nội dung công việc",
        "Cơ quan chủ trì",
        "Cơ quan phối hợp",
        "Thời gian hoàn thành",
        "Sản phẩm",
      ],
      ["I", "Tuyên truyền", "", "", "", ""],
      [
        counted(3),
        "Dựng cụm pa nô tại các xã",
        "Phòng Văn hóa và Thông tin",
        "UBND các xã, thị trấn; Trung tâm Văn hóa, Thể thao và Truyền thông",
        "Tháng 3/2022",
        "11 cụm pa nô",
      ],
      [
        counted(3),
        "Mở chuyên mục phát thanh",
        "^",
        "Đài truyền thanh các xã",
        "Hằng tháng",
        "12 chuyên mục",
      ],
      ["II", "Môi trường", "", "", "", ""],
      [
        counted(4),
        "Thu gom rác thải tại các thôn",
        "Phòng Tài nguyên và Môi trường",
        [p("Hội Liên hiệp Phụ nữ huyện"), p("Đoàn Thanh niên huyện")],
        "30/9/2022",
        "Báo cáo kết quả",
      ],
    ]),
    part("TỔ CHỨC THỰC HIỆN"),
    item("numbers", "Phòng Văn hóa và Thông tin: Thường trực, đôn đốc, tổng hợp báo cáo."),
    item("numbers", "UBND các xã, thị trấn"),
    ...dashes("Ban hành kế hoạch trước ngày 15/02/2022;", "Báo cáo trước ngày 05/12/2022."),
    p("Yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện./."),
    columns(
      [
        p("Nơi nhận:", { bold: true, italics: true }),
        ...dashes("Như trên;", "Thường trực Huyện ủy;", "Lưu: VT."),
      ],
      [
        p("TM. ỦY BAN NHÂN DÂN", { bold: true }),
        p("KT. CHỦ TỊCH", { bold: true }),
        p("PHÓ CHỦ TỊCH", { bold: true }),
        p("(Đã ký)"),
        p("Hà Văn Lượng", { bold: true }),
      ],
    ),
  ]);
}
