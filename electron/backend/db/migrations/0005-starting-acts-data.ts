type StartingAct = Readonly<{
  kind: "law" | "decree" | "circular" | "circularLetter" | "decision" | "directive" | "resolution";
  sign: string;
  issuer: string;
  issuedOn: string;
  subject: string;
  inForceFrom: string | null;
  inForceTo: string | null;
  /** Sign of the act that took its place. */
  replacedBy: string | null;
  note: string;
  source: string;
  certainty: "read-in-source" | "needs-check";
}>;

const found = { note: "", certainty: "read-in-source" } as const;
const wants = (note: string) => ({ note, certainty: "needs-check" }) as const;
const open = { inForceTo: null, replacedBy: null } as const;

const government = "Chính phủ";
const primeMinister = "Thủ tướng Chính phủ";
const homeAffairs = "Bộ trưởng Bộ Nội vụ";
const assembly = "Quốc hội";
const rewardDecree = "quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng";

/**
 * The catalogue of legal bases that a data file begins with, oldest first. What was not
 * read in the act itself or in a record of it is marked, and says what wants checking.
 */
export const startingActs: readonly StartingAct[] = [
  {
    kind: "law",
    sign: "15/2003/QH11",
    issuer: assembly,
    issuedOn: "2003-11-26",
    subject: "Thi đua, khen thưởng",
    inForceFrom: "2004-07-01",
    inForceTo: "2023-12-31",
    replacedBy: "06/2022/QH15",
    source: "Luật số 06/2022/QH15, Điều 94",
    ...wants("Ngày ban hành và ngày bắt đầu có hiệu lực."),
  },
  {
    kind: "law",
    sign: "47/2005/QH11",
    issuer: assembly,
    issuedOn: "2005-06-14",
    subject: "sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng",
    inForceFrom: "2005-06-27",
    inForceTo: "2023-12-31",
    replacedBy: "06/2022/QH15",
    source: "Luật số 06/2022/QH15, Điều 94",
    ...wants("Ngày ban hành và ngày bắt đầu có hiệu lực."),
  },
  {
    kind: "circular",
    sign: "01/2011/TT-BNV",
    issuer: homeAffairs,
    issuedOn: "2011-01-19",
    subject: "hướng dẫn thể thức và kỹ thuật trình bày văn bản hành chính",
    inForceFrom: "2011-03-05",
    inForceTo: "2020-03-04",
    replacedBy: "30/2020/NĐ-CP",
    source: "Trang hướng dẫn mẫu văn bản theo Nghị định 30/2020/NĐ-CP",
    ...wants("Ngày bắt đầu có hiệu lực; có nơi ghi bị bãi bỏ ngày 15/6/2020."),
  },
  {
    kind: "circular",
    sign: "02/2013/TT-BVHTTDL",
    issuer: "Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch",
    issuedOn: "2013-01-24",
    subject:
      "quy định chi tiết về tiêu chuẩn, trình tự, thủ tục xét và công nhận “Phường đạt chuẩn văn minh đô thị”, “Thị trấn đạt chuẩn văn minh đô thị”",
    inForceFrom: null,
    inForceTo: null,
    replacedBy: "04/2022/QĐ-TTg",
    source: "Bảng chấm điểm của các tỉnh dẫn Thông tư này",
    ...wants("Trích yếu, ngày có hiệu lực và ngày hết hiệu lực."),
  },
  {
    kind: "law",
    sign: "39/2013/QH13",
    issuer: assembly,
    issuedOn: "2013-11-16",
    subject: "sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng",
    inForceFrom: "2014-06-01",
    inForceTo: "2023-12-31",
    replacedBy: "06/2022/QH15",
    source: "Luật số 06/2022/QH15, Điều 94",
    ...wants("Ngày ban hành và ngày bắt đầu có hiệu lực."),
  },
  {
    kind: "law",
    sign: "77/2015/QH13",
    issuer: assembly,
    issuedOn: "2015-06-19",
    subject: "Tổ chức chính quyền địa phương",
    inForceFrom: "2016-01-01",
    inForceTo: "2025-02-28",
    replacedBy: "65/2025/QH15",
    source: "Căn cứ của các văn bản cấp huyện",
    ...wants("Ngày có hiệu lực và ngày hết hiệu lực."),
  },
  {
    kind: "circularLetter",
    sign: "10/TTr-MTTW-BTT",
    issuer: "Ban Thường trực Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
    issuedOn: "2016-07-08",
    subject:
      "hướng dẫn thực hiện Cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”",
    inForceFrom: "2016-07-08",
    ...open,
    source: "Báo chí đưa tin ngày 08/7/2016",
    ...wants("Ký hiệu và trích yếu."),
  },
  {
    kind: "decision",
    sign: "1980/QĐ-TTg",
    issuer: primeMinister,
    issuedOn: "2016-10-17",
    subject: "về việc ban hành Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2016 - 2020",
    inForceFrom: "2016-10-17",
    inForceTo: "2022-03-07",
    replacedBy: "318/QĐ-TTg",
    source: "Quyết định của các tỉnh ban hành bộ tiêu chí theo Quyết định này",
    ...wants("Ngày hết hiệu lực: giai đoạn 2016 - 2020, bộ tiêu chí sau ban hành ngày 08/3/2022."),
  },
  {
    kind: "directive",
    sign: "10-CT/TW",
    issuer: "Ban Bí thư",
    issuedOn: "2016-12-15",
    subject:
      "về tăng cường sự lãnh đạo của Đảng đối với Cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”",
    inForceFrom: "2016-12-15",
    ...open,
    source: "Trang của Ban Dân vận Tỉnh ủy Lào Cai",
    ...wants("Trích yếu."),
  },
  {
    kind: "decree",
    sign: "91/2017/NĐ-CP",
    issuer: government,
    issuedOn: "2017-07-31",
    subject: rewardDecree,
    inForceFrom: "2017-10-01",
    inForceTo: "2023-12-31",
    replacedBy: "98/2023/NĐ-CP",
    source: "Thư viện pháp luật, hỏi đáp về Nghị định 91/2017/NĐ-CP",
    ...found,
  },
  {
    kind: "circular",
    sign: "08/2017/TT-BNV",
    issuer: homeAffairs,
    issuedOn: "2017-10-27",
    subject:
      "quy định chi tiết thi hành một số điều của Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng",
    inForceFrom: null,
    inForceTo: "2024-02-23",
    replacedBy: "01/2024/TT-BNV",
    source: "Quyết định số 31/2020 của Phú Yên, phần căn cứ",
    ...wants("Ngày ban hành, trích yếu, ngày có hiệu lực và ngày hết hiệu lực."),
  },
  {
    kind: "decree",
    sign: "122/2018/NĐ-CP",
    issuer: government,
    issuedOn: "2018-09-17",
    subject:
      "quy định về xét tặng danh hiệu “Gia đình văn hóa”; “Thôn văn hóa”, “Làng văn hóa”, “Ấp văn hóa”, “Bản văn hóa”, “Tổ dân phố văn hóa”",
    inForceFrom: "2018-11-05",
    inForceTo: "2024-01-29",
    replacedBy: "86/2023/NĐ-CP",
    source: "Bài giới thiệu Nghị định 122/2018/NĐ-CP",
    ...wants("Trích yếu."),
  },
  {
    kind: "decree",
    sign: "38/2019/NĐ-CP",
    issuer: government,
    issuedOn: "2019-05-09",
    subject: "quy định mức lương cơ sở đối với cán bộ, công chức, viên chức và lực lượng vũ trang",
    inForceFrom: "2019-07-01",
    inForceTo: "2023-06-30",
    replacedBy: null,
    source: "Mức lương cơ sở 1.490.000 đồng từ ngày 01/7/2019",
    ...wants("Ngày ban hành, trích yếu và ngày hết hiệu lực."),
  },
  {
    kind: "circular",
    sign: "12/2019/TT-BNV",
    issuer: homeAffairs,
    issuedOn: "2019-11-04",
    subject:
      "quy định chi tiết thi hành một số điều của Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng",
    inForceFrom: null,
    inForceTo: "2024-02-23",
    replacedBy: "01/2024/TT-BNV",
    source: "Quyết định số 31/2020 của Phú Yên, phần căn cứ",
    ...wants("Trích yếu, ngày có hiệu lực và ngày hết hiệu lực."),
  },
  {
    kind: "law",
    sign: "47/2019/QH14",
    issuer: assembly,
    issuedOn: "2019-11-22",
    subject:
      "sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương",
    inForceFrom: "2020-07-01",
    inForceTo: "2025-02-28",
    replacedBy: "65/2025/QH15",
    source: "Căn cứ của các văn bản cấp huyện",
    ...wants("Ngày có hiệu lực và ngày hết hiệu lực."),
  },
  {
    kind: "resolution",
    sign: "866/NQ-UBTVQH14",
    issuer: "Ủy ban Thường vụ Quốc hội",
    issuedOn: "2020-01-10",
    subject: "về việc sắp xếp các đơn vị hành chính cấp huyện, cấp xã thuộc tỉnh Lai Châu",
    inForceFrom: "2020-03-01",
    ...open,
    source: "Tin về việc sắp xếp đơn vị hành chính tỉnh Lai Châu",
    ...wants("Trích yếu và ngày có hiệu lực."),
  },
  {
    kind: "decree",
    sign: "30/2020/NĐ-CP",
    issuer: government,
    issuedOn: "2020-03-05",
    subject: "về công tác văn thư",
    inForceFrom: "2020-03-05",
    ...open,
    source: "Nghị định số 30/2020/NĐ-CP",
    ...found,
  },
  {
    kind: "decision",
    sign: "04/2022/QĐ-TTg",
    issuer: primeMinister,
    issuedOn: "2022-02-18",
    subject:
      "ban hành Quy định tiêu chí, trình tự, thủ tục xét công nhận đạt chuẩn đô thị văn minh",
    inForceFrom: null,
    ...open,
    source: "Kế hoạch số 386/KH-UBND của Bắc Ninh, phần căn cứ",
    ...wants("Trích yếu và ngày có hiệu lực."),
  },
  {
    kind: "decision",
    sign: "318/QĐ-TTg",
    issuer: primeMinister,
    issuedOn: "2022-03-08",
    subject:
      "về việc ban hành Bộ tiêu chí quốc gia về xã nông thôn mới và Bộ tiêu chí quốc gia về xã nông thôn mới nâng cao giai đoạn 2021 - 2025",
    inForceFrom: "2022-03-08",
    ...open,
    source: "Thư viện pháp luật, bài về Quyết định 318/QĐ-TTg",
    ...wants("Trích yếu và ngày hết hiệu lực sau giai đoạn 2021 - 2025."),
  },
  {
    kind: "law",
    sign: "06/2022/QH15",
    issuer: assembly,
    issuedOn: "2022-06-15",
    subject: "Thi đua, khen thưởng",
    inForceFrom: "2024-01-01",
    ...open,
    source: "Luật số 06/2022/QH15, Điều 94",
    ...found,
  },
  {
    kind: "decree",
    sign: "86/2023/NĐ-CP",
    issuer: government,
    issuedOn: "2023-12-07",
    subject:
      "quy định về khung tiêu chuẩn và trình tự, thủ tục, hồ sơ xét tặng danh hiệu “Gia đình văn hóa”, “Thôn, tổ dân phố văn hóa”, “Xã, phường, thị trấn tiêu biểu”",
    inForceFrom: "2024-01-30",
    ...open,
    source: "Bài giới thiệu Nghị định 86/2023/NĐ-CP",
    ...wants("Trích yếu."),
  },
  {
    kind: "decree",
    sign: "98/2023/NĐ-CP",
    issuer: government,
    issuedOn: "2023-12-31",
    subject: rewardDecree,
    inForceFrom: "2024-01-01",
    inForceTo: "2025-06-30",
    replacedBy: "152/2025/NĐ-CP",
    source: "Trang đăng lại Nghị định 98/2023/NĐ-CP",
    ...found,
  },
  {
    kind: "circular",
    sign: "01/2024/TT-BNV",
    issuer: homeAffairs,
    issuedOn: "2024-02-24",
    subject:
      "quy định biện pháp thi hành Luật Thi đua, khen thưởng và Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng",
    inForceFrom: null,
    inForceTo: "2025-08-04",
    replacedBy: "15/2025/TT-BNV",
    source: "Bài giới thiệu Thông tư 01/2024/TT-BNV",
    ...wants("Trích yếu và ngày có hiệu lực."),
  },
  {
    kind: "law",
    sign: "65/2025/QH15",
    issuer: assembly,
    issuedOn: "2025-02-19",
    subject: "Tổ chức chính quyền địa phương",
    inForceFrom: "2025-03-01",
    inForceTo: "2025-06-15",
    replacedBy: "72/2025/QH15",
    source: "Căn cứ của các văn bản năm 2025",
    ...wants("Ngày có hiệu lực và ngày hết hiệu lực."),
  },
  {
    kind: "decree",
    sign: "152/2025/NĐ-CP",
    issuer: government,
    issuedOn: "2025-06-14",
    subject:
      "quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng",
    inForceFrom: "2025-07-01",
    inForceTo: "2027-02-28",
    replacedBy: null,
    source: "Cơ sở dữ liệu quốc gia về văn bản pháp luật, bản ghi 178327",
    ...wants("Trích yếu; bản ghi nói hết hiệu lực từ ngày 01/3/2027."),
  },
  {
    kind: "law",
    sign: "72/2025/QH15",
    issuer: assembly,
    issuedOn: "2025-06-16",
    subject: "Tổ chức chính quyền địa phương",
    inForceFrom: "2025-06-16",
    ...open,
    source: "Căn cứ của các văn bản năm 2025",
    ...wants("Ngày có hiệu lực."),
  },
  {
    kind: "circular",
    sign: "15/2025/TT-BNV",
    issuer: homeAffairs,
    issuedOn: "2025-08-04",
    subject:
      "quy định biện pháp thi hành Luật Thi đua, khen thưởng và Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ",
    inForceFrom: "2025-08-05",
    ...open,
    source: "Hai bài giới thiệu Thông tư 15/2025/TT-BNV",
    ...wants("Trích yếu."),
  },
];

/** How the office of a People's Committee's head was written among the signers until then. */
export const chairOfficeStarts: readonly string[] = ["Chủ tịch", "CHỦ TỊCH"];
