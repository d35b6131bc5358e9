import { describe, expect, test } from "vitest";

import { parsePlan } from "#shared/features/plans/parse-plan.ts";
import { planWarningSentence } from "#shared/features/plans/text.ts";
import { fixturePlan, linesOf } from "./plan-source.ts";

describe("another district's plan, typed in another way", () => {
  const plan = parsePlan(linesOf(fixturePlan()));

  test("is known by its letterhead, two-line title and opening", () => {
    expect([plan.title, plan.agency, plan.year, plan.bases]).toEqual([
      "Thực hiện cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh” trên địa bàn huyện Mường Sơn năm 2023",
      "UBND huyện Mường Sơn",
      2023,
      [
        "Căn cứ Nghị quyết số 12-NQ/HU ngày 05/12/2022 của Huyện ủy Mường Sơn về nhiệm vụ năm 2023",
        "Thực hiện Kế hoạch số 88/KH-UBND ngày 20/12/2022 của UBND tỉnh Thượng Lâm",
      ],
    ]);
  });

  test("has every figure with its bound, unit and indicator", () => {
    expect(
      plan.targets.map(({ group, indicator, comparator, value, unit }) =>
        [group, indicator ?? "?", comparator, value ?? "-", unit ?? "-"].join(" "),
      ),
    ).toEqual([
      "a) culturalFamilies >= 85 %",
      "a) culturalVillages >= 70.25 %",
      "a) culturalAgencies = 96.5 %",
      "b) villagesWithCultureHouse >= 60 %",
      "b) culturalFamilies = 92 %",
      "c) ? >= 3 mô hình",
      "c) ? <= 5 mô hình",
      "c) ? = 5 công trình",
      "c) ? = 1234567 cây",
      "2 povertyFundRaised >= 1500000000 đồng",
      "2 ? = 36000000 đồng/người/năm",
      "2 ? = 6418.14 ha",
      "2 povertyRateFall = 3.5 %",
      "2 ? <= 6 %",
      "2 communesMeetingNtm > 62.5 %",
      "3 preschoolsMeetingStandard = 50 %",
      "3 primarySchoolsMeetingStandard >= 66.7 %",
      "3 lowerSecondarySchoolsMeetingStandard >= 40 %",
      "3 lowerSecondarySchoolsMeetingStandard <= 45 %",
      "3 universalPreschoolAge5 keep - -",
      "3 universalPrimary keep - -",
      "3 universalLowerSecondary keep - -",
      "3 birthRateFall = 0.3 ‰",
      "3 naturalPopulationGrowth < 12.4 ‰",
      "3 malnutritionRate <= 18 %",
    ]);
  });

  test("has solutions before tasks, in lettered parts inside a numbered one", () => {
    expect({
      solutions: plan.solutions.map(({ number, title }) => `${number} ${title}`),
      tasks: plan.tasks.map(({ number, title }) => `${number} ${title}`),
    }).toEqual({
      solutions: [
        "1 Đổi mới tuyên truyền",
        "2 Phát huy vai trò của Mặt trận tổ quốc và người có uy tín",
        "2 Huy động nguồn lực",
      ],
      tasks: [
        "1 Giúp nhau phát triển kinh tế",
        "2 Giữ gìn vệ sinh, cảnh quan",
        "3 Giữ gìn an ninh trật tự",
      ],
    });
  });

  test("has agencies whose duty stands on the same line, and no duty that is the ending", () => {
    expect(plan.assignments).toEqual([
      {
        number: "1",
        agency: "Phòng Văn hóa và Thông tin",
        duties: ["Chủ trì, đôn đốc, tổng hợp báo cáo trước ngày 15/12."],
      },
      {
        number: "2",
        agency: "Ủy ban Mặt trận Tổ quốc huyện",
        duties: ["Vận động đoàn viên, hội viên tham gia."],
      },
      {
        number: "4",
        agency: "UBND các xã, thị trấn",
        duties: ["Ban hành kế hoạch trước ngày 28/02;", "Báo cáo kết quả 06 tháng và cả năm."],
      },
    ]);
  });

  test("tells recipients and signer apart where they stand side by side", () => {
    expect([plan.recipients, plan.signer]).toEqual([
      ["Như trên", "UBND tỉnh (báo cáo)", "Các phòng, ban, ngành, đoàn thể huyện", "Lưu: VT, VHTT"],
      {
        authority: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
        name: "Lò Thị Mai Hương",
      },
    ]);
  });

  test("says in Vietnamese what is doubtful, each at its line", () => {
    const told = plan.warnings.filter(({ code }) => code !== "plans.target-without-indicator");
    expect(
      told.map(
        ({ code, details, where }) => `${where.line}: ${planWarningSentence(code, details)}`,
      ),
    ).toEqual([
      '7: Văn bản dùng lẫn hai kiểu dấu ngoặc kép: 2 dấu thẳng (") và 2 dấu cong (“ ”).',
      "22: Số “96.5” dùng dấu chấm thập phân; đã đọc là 96,5. Nên viết bằng dấu phẩy.",
      "23: 1.820/2.000 là 91%, không phải 92%.",
      "24: “3 đến 5 mô hình” là một khoảng; đã đọc thành hai chỉ tiêu, mức thấp nhất và mức cao nhất.",
      "34: “40% - 45%” là một khoảng; đã đọc thành hai chỉ tiêu, mức thấp nhất và mức cao nhất.",
      "37: Không tìm thấy trị số nào trong mục tiêu “Nâng cao chất lượng các cuộc họp thôn.”; mục này chưa theo dõi được bằng số liệu.",
      "44: Đã nối hai phần của một đoạn bị ngắt: “…họp thôn, bản và qua hệ thống loa của” và “xã; mỗi thôn có một tổ tuyên truyền do…”. Hãy kiểm tra lại.",
      "44: “nhân dân” viết hoa chưa đúng Nghị định 30/2020/NĐ-CP; nên viết “Nhân dân”.",
      "45: “Mặt trận tổ quốc” viết hoa chưa đúng Nghị định 30/2020/NĐ-CP; nên viết “Mặt trận Tổ quốc”.",
      "47: Số thứ tự 2 bị lặp hoặc lùi lại. Hãy đánh số lại.",
      "48: “xoá” (1 chỗ) đặt dấu khác với phần còn lại của văn bản; nên viết thống nhất “xóa”.",
      "60: Số thứ tự nhảy từ 2 đến 4. Hãy kiểm tra xem có mục nào bị thiếu không.",
    ]);
  });
});

describe("parsePlan", () => {
  test("reads decomposed Unicode, CRLF, no-break spaces and invisible signs as the plain text", () => {
    const plain = parsePlan(linesOf(fixturePlan()));
    const disguised = `\ufeff${fixturePlan().normalize("NFD")}`
      .replaceAll(" năm ", "\u00a0năm\u200b ")
      .replaceAll("\n", "\r\n");
    expect(parsePlan(linesOf(disguised))).toEqual(plain);
  });

  test("joins lines that were wrapped at a fixed width, and only those", () => {
    const wrapped = fixturePlan()
      .split("\n")
      .flatMap((line) => [...wrap(line, 88), ""])
      .join("\n");
    const whole = parsePlan(linesOf(fixturePlan()));
    const plan = parsePlan(linesOf(wrapped));
    expect([plan.blocks, plan.targets, plan.assignments]).toEqual([
      whole.blocks,
      whole.targets,
      whole.assignments,
    ]);
  });

  test("says which parts are missing from a text that is no plan", () => {
    const plan = parsePlan(linesOf("Kính gửi các đồng chí\nXin trân trọng cảm ơn."));
    expect(
      plan.warnings.flatMap((warning) =>
        warning.code === "plans.part-missing" ? [warning.details.part] : [],
      ),
    ).toEqual([
      "title",
      "agency",
      "year",
      "bases",
      "targets",
      "tasks",
      "solutions",
      "assignments",
      "recipients",
      "authority",
      "signer",
    ]);
  });

  test("reads targets out of a table", () => {
    const rows = [
      ["TT", "Chỉ tiêu", "ĐVT", "Thực hiện 2022", "Kế hoạch 2023"],
      ["1", "Tỷ lệ hộ gia đình đạt chuẩn văn hóa", "%", "84", "86,5"],
      ["2", "Số mô hình điểm", "mô hình", "2", "≥ 04"],
    ];
    const table = rows.flatMap((cells, row) =>
      cells.map((text, column) => ({
        text,
        place: { line: 4 + row },
        cell: [row, column] as const,
      })),
    );
    const plan = parsePlan([...linesOf("KẾ HOẠCH\nThử năm 2023\nI. CHỈ TIÊU"), ...table]);
    expect(
      plan.targets.map(({ text, indicator, comparator, value, unit }) => [
        text,
        indicator,
        comparator,
        value,
        unit,
      ]),
    ).toEqual([
      ["Tỷ lệ hộ gia đình đạt chuẩn văn hóa 86,5%", "culturalFamilies", "=", "86.5", "%"],
      ["Số mô hình điểm ≥ 04 mô hình", null, ">=", "4", "mô hình"],
    ]);
  });

  test.each([
    ["digits", "1".repeat(300_000)],
    ["digits and dots", "1.".repeat(150_000)],
    ["percentages", "- 5%, ".repeat(50_000)],
    ["one head, many figures", `- ${"tỷ lệ ".repeat(2_000)}: ${"a 5%, ".repeat(30_000)}`],
    ["spaces", `a${" ".repeat(300_000)}b`],
    ["full stops", `A${".".repeat(300_000)}`],
    ["capitals", "UBND huyện A ".repeat(30_000)],
    ["quotes", '"“'.repeat(150_000)],
    ["bounds", `- ${"trên ".repeat(60_000)}5%`],
    ["semicolons", ";".repeat(300_000)],
    ["tones", "hoà xóa ".repeat(40_000)],
    ["many short lines", "a\n".repeat(60_000)],
    ["many joined lines", `KẾ HOẠCH\nA\nI. MỤC TIÊU\n${"a,\n".repeat(60_000)}`],
    ["many items", `KẾ HOẠCH\nA\nI. MỤC TIÊU\n${"- 5% số xã đạt chuẩn;\n".repeat(20_000)}`],
    ["recipients without end", `Nơi nhận:\n${"a\n".repeat(30_000)}`],
  ])("takes time in proportion to hostile text: %s", { timeout: 30_000 }, (_, hostile) => {
    const inside = `KẾ HOẠCH\nThử năm 2023\nI. CHỈ TIÊU\n${hostile}\nNơi nhận:\n${hostile}`;
    const start = performance.now();
    const plan = parsePlan(linesOf(inside));
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(plan.targets.length).toBeLessThanOrEqual(500);
  });
});

function wrap(line: string, width: number): string[] {
  if (line.includes("\t")) return [line];
  const lines: string[] = [];
  for (const word of line.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
