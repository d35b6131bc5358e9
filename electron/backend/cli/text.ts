/** Wording of the command line. Commands and options stay in English, as one types them. */
export const cliText = {
  help: [
    "Đoàn Kết - dòng lệnh",
    "",
    "Cách dùng: npm run -s cli -- [--db TỆP] [--user TÊN] LỆNH … [--json]",
    "",
    "  init [--sample tam-duong-2020]            tạo tệp dữ liệu: huyện mẫu, hoặc cơ quan của mình",
    '       [--office "UBND huyện …"] [--superior "UBND tỉnh …"]',
    "  plan import TỆP --year NĂM                nhập kế hoạch từ .docx, .txt (.doc, .rtf, .odt nếu có LibreOffice)",
    "       [--letters tcvn3|vni|as-is]          văn bản gõ bằng phông cũ: chuyển sang Unicode, hoặc giữ nguyên",
    "  plan roll-over --from NĂM --to NĂM        lập dự thảo kế hoạch từ kế hoạch năm trước",
    "  plan show --year NĂM                      xem kế hoạch đã nhập",
    "  plan pdf --year NĂM --out TỆP             lưu kế hoạch thành PDF",
    "  plan docx --year NĂM --out TỆP            lưu kế hoạch thành tệp Word",
    "  plan json --year NĂM --out TỆP            lưu kế hoạch kèm mọi bảng thành tệp JSON, nhập lại được",
    "  form export --period KỲ --out THƯ_MỤC     xuất biểu Excel cho từng xã, thị trấn",
    "  submission import TỆP… [--draft]          nhập biểu đã điền; biểu không có cảnh báo được nhận luôn,",
    "                                            thêm --draft thì mọi biểu đều chờ nhận",
    "  submission accept --period KỲ             nhận mọi biểu đang chờ của kỳ",
    "  indicators --year NĂM [--period KỲ]       chỉ tiêu so với kết quả",
    "  evaluate --year NĂM [--period KỲ]         chấm điểm, xếp hạng, xếp loại các xã",
    "  rewards pdf --year NĂM --out THƯ_MỤC      lưu quyết định khen thưởng kèm danh sách",
    "  rewards certificates --year NĂM --out TỆP lưu giấy khen của quyết định đã ban hành, mỗi trường hợp một trang",
    "       [--paper A4|A3] [--blank]            khổ giấy; --blank: chỉ in chữ lên phôi in sẵn",
    "  verify TỆP.pdf                            kiểm tra chữ ký số của một tệp PDF",
    "  check                                     kiểm tra tệp dữ liệu",
    "  backup --out TỆP                          sao lưu tệp dữ liệu",
    "",
    "KỲ viết như 2020-H1 (sáu tháng đầu năm) hoặc 2020-Y (cả năm).",
    "Không ghi --db thì dùng tệp doan-ket.sqlite ở thư mục đang đứng.",
    "--user: tên đăng nhập khi cơ quan đã bật tài khoản; mật khẩu lấy từ biến DOAN_KET_PASSWORD.",
    "--json: kết quả là một văn bản JSON. Mã thoát: 0 xong, 1 không làm được, 2 gõ sai lệnh.",
  ].join("\n"),

  usage: {
    seeHelp: "Gõ --help để xem các lệnh.",
    unknownCommand: (typed: string) => `Không có lệnh “${typed}”.`,
    cannotRead: (typed: string) =>
      `Không hiểu dòng lệnh “${typed}”: có tùy chọn lạ hoặc thiếu giá trị.`,
    optionMissing: (command: string, option: string) => `Lệnh “${command}” cần --${option}.`,
    optionNotTaken: (command: string, option: string) =>
      `Lệnh “${command}” không dùng --${option}.`,
    fileMissing: (command: string) => `Lệnh “${command}” cần tên tệp.`,
    tooMuch: (command: string, word: string) => `Lệnh “${command}” không hiểu “${word}”.`,
    badYear: (typed: string) => `“${typed}” không phải một năm, chẳng hạn 2020.`,
    badPeriod: (typed: string) =>
      `“${typed}” không phải một kỳ báo cáo, chẳng hạn 2020-H1 hoặc 2020-Y.`,
    badLetters: (typed: string, known: string) => `Không có bảng mã “${typed}”; chỉ có ${known}.`,
    badPaper: (typed: string, known: string) => `Không có khổ giấy “${typed}”; chỉ có ${known}.`,
    badSample: (typed: string) => `Không có dữ liệu mẫu “${typed}”; chỉ có tam-duong-2020.`,
    userNeeded:
      "Cơ quan đã bật tài khoản: cần --user TÊN và mật khẩu trong biến DOAN_KET_PASSWORD.",
    sampleOrOffice: "Chọn một trong hai: --sample hoặc --office.",
  },

  newOffice: {
    defaultName: "UBND huyện (chưa đặt tên)",
    defaultPlace: "Chưa đặt địa danh",
    short: "UBND",
    long: "ỦY BAN NHÂN DÂN",
    chair: "CHỦ TỊCH",
    placePattern: /(?:huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu)\s+(\p{Lu}.*)$/u,
  },

  opened: (office: string, file: string) => `Đã tạo tệp dữ liệu ${file} của ${office}.`,
  planImported: (counts: {
    targets: number;
    tasks: number;
    solutions: number;
    assignments: number;
    recipients: number;
    warnings: number;
  }) =>
    `Đã nhập kế hoạch: ${counts.targets} chỉ tiêu, ${counts.tasks} nhiệm vụ, ${counts.solutions} giải pháp, ${counts.assignments} phân công, ${counts.recipients} nơi nhận; ${counts.warnings} điều cần xem lại.`,
  planRolledOver: (from: number, to: number) =>
    `Đã lập dự thảo kế hoạch năm ${to} từ kế hoạch năm ${from}.`,
  saved: (file: string) => `Đã lưu ${file}.`,
  formsExported: (count: number, folder: string) => `Đã xuất ${count} biểu vào ${folder}.`,
  accepted: (count: number, figures: number) => `Đã nhận ${count} biểu, ${figures} số liệu.`,
  nothingToAccept: "Không có biểu nào chờ nhận.",
  imported: (counts: { taken: number; refused: number; same: number; accepted: number }) =>
    `${counts.taken} tệp hợp lệ, đã nhận ${counts.accepted}; ${counts.refused} tệp bị từ chối; ${counts.same} tệp đã có từ trước.`,
  someRefused: (refused: number, all: number) => `${refused} trong ${all} tệp bị từ chối.`,
  outcome: {
    taken: "hợp lệ",
    "taken-with-warnings": "hợp lệ, có cảnh báo",
    unsure: "chưa rõ, cần trả lời trong chương trình",
    refused: "từ chối",
    "same-file": "đã có từ trước",
  },
  state: { met: "Đạt", missed: "Chưa đạt", unknown: "Thiếu số liệu" },
  indicatorColumns: ["Chỉ tiêu", "Mục tiêu", "Kết quả", "Trạng thái"],
  evaluationColumns: ["Hạng", "Đơn vị", "Điểm", "Xếp loại"],
  noPlanHeading: "Kế hoạch",
  checkGood: "Tệp dữ liệu tốt.",
  checkBad: "Tệp dữ liệu có vấn đề, xem từng mục ở trên.",
  examined: (name: string, examined: number) => `${name}: đã xem ${examined}, tốt`,
  problems: (name: string, problems: number) => `${name}: ${problems} vấn đề`,
  backedUp: (file: string, sha256: string) => `Đã sao lưu ra ${file} (SHA-256 ${sha256}).`,
  rewardsSaved: (count: number, total: string, file: string) =>
    `Quyết định khen thưởng ${count} trường hợp, tổng ${total} đồng: ${file}.`,
  warnings: "Cần xem lại:",
  line: (line: number) => `dòng ${line}`,
  unexpected: (detail: string) => `Chương trình gặp lỗi chưa lường trước: ${detail}`,
} as const;
