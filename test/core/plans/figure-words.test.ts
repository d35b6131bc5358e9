import { describe, expect, test } from "vitest";

import { parsePlan } from "#shared/features/plans/parse-plan.ts";
import { readMeasurements } from "#shared/features/plans/read-measurements.ts";
import { linesOf } from "./plan-source.ts";

const notRead = new Set([
  "plans.part-missing",
  "plans.closing-mark",
  "plans.target-without-indicator",
]);

/** The targets of one item, each as "comparator value unit | clause", then what is marked. */
function read(item: string): string[] {
  const plan = parsePlan(linesOf(`KẾ HOẠCH\nThử năm 2023\nMở đầu:\nI. CHỈ TIÊU\n- ${item}`));
  return [
    ...plan.targets.map(
      ({ comparator, value, unit, text }) =>
        `${comparator} ${value ?? "-"} ${unit ?? "-"} | ${text}`,
    ),
    ...plan.warnings
      .filter(({ code }) => !notRead.has(code))
      .map(({ code, details }) => [code, ...Object.values(details)].join(" ")),
  ];
}

describe("one figure", () => {
  test.each([
    ["Tỷ lệ hộ dùng nước sạch đạt 61,5%", "= 61.5 %"],
    ["Tỷ lệ tăng dân số tự nhiên 15,9‰", "= 15.9 ‰"],
    ["Quỹ “Vì người nghèo” đạt trên 134 triệu đồng", "> 134000000 đồng"],
    ["Vận động quỹ 1 tỷ 200 triệu đồng", "= 1200000000 đồng"],
    ["Vận động quỹ 350 trđ", "= 350000000 đồng"],
    ["Hỗ trợ 2 tr.đồng/hộ", "= 2000000 đồng/hộ"],
    ["Thu ngân sách đạt 1.234.567,5 triệu đồng", "= 1234567500000 đồng"],
    ["Trồng mới 1.234.567 cây", "= 1234567 cây"],
    ["Trồng mới 1,2 vạn cây", "= 12000 cây"],
    ["Thu nhập đạt từ 45 triệu đồng/người/năm trở lên", ">= 45000000 đồng/người/năm"],
    ["Bình quân 18,5 tiêu chí/xã", "= 18.5 tiêu chí/xã"],
    ["Năng suất lúa đạt 45,5 tạ/ha", "= 45.5 tạ/ha"],
    ["Đạt 25 giường bệnh/10.000 dân", "= 25 giường bệnh/10.000 dân"],
    ["Xây dựng 05 (năm) mô hình điểm", "= 5 mô hình"],
    ["Mỗi xã ra quân ít nhất 02 lần/năm", ">= 2 lần/năm"],
    ["Tỷ lệ hộ dùng nước sạch đạt ít nhất 97%", ">= 97 %"],
    ["Tỷ lệ hộ dùng nước sạch ≥ 97%", ">= 97 %"],
    ["Tỷ lệ hộ dùng nước sạch >= 97 %", ">= 97 %"],
    ["Tỷ lệ hộ dùng nước sạch bằng hoặc cao hơn 65%", ">= 65 %"],
    ["Tỷ lệ hộ dùng nước sạch 65% hoặc cao hơn", ">= 65 %"],
    ["Tỷ lệ hộ dùng nước sạch tối thiểu phải đạt 65%", ">= 65 %"],
    ["Tỷ lệ sinh con thứ 3 trở lên còn không quá 04%", "<= 4 %"],
    ["Giữ vững 08 xã đạt chuẩn nông thôn mới", "= 8 xã"],
    ["Duy trì tỷ lệ tăng dân số tự nhiên dưới 12‰", "< 12 ‰"],
    ["Tỷ lệ hộ nghèo giảm từ 12,5% (năm 2022) xuống còn 8%", "= 8 %"],
    ["Nâng tỷ lệ hộ dùng nước sạch từ 75% năm 2022 lên trên 80%", "> 80 %"],
    ["Tổ chức Ngày hội 18/11 tại 100% khu dân cư", "= 100 %"],
    ["Thực hiện Chương trình 135 và Nghị quyết 25-NQ/TW tại 12 thôn", "= 12 thôn"],
    ["Gia đình “5 không, 3 sạch” đạt 80%", "= 80 %"],
    ["13/13 xã, thị trấn có trạm y tế (100%)", "= 100 %"],
    ["2.718/2.974 hộ, chiếm 91,39%", "= 91.39 %"],
  ])("%s", (item, figure) => {
    expect(read(item)).toEqual([`${figure} | ${item}`]);
  });
});

describe("a figure that a person should look at is read and marked", () => {
  test.each([
    ["Tỷ lệ hộ nghèo không quá 5.5%", "<= 5.5 %", "plans.number-with-dot 5.5 5.5"],
    ["Mức giảm sinh 0.700‰", "= 0.7 ‰", "plans.number-with-dot 0.700 0.7"],
    ["Tỷ lệ tăng tự nhiên 15.900‰", "= 15.9 ‰", "plans.number-with-dot 15.900 15.9"],
    ["Trồng 1,234,567 cây", "= 1234567 cây", "plans.number-unclear 1,234,567 1234567"],
    ["Tỷ lệ hộ dùng nước sạch 61, 5%", "= 61.5 %", "plans.number-unclear 61, 5 61.5"],
    ["Tỷ lệ hộ dùng nước sạch gần 90%", "= 90 %", "plans.number-about 90 90"],
    ["Tỷ lệ hộ dùng nước sạch trên dưới 90%", "= 90 %", "plans.number-about 90 90"],
    ["Tỷ lệ tăng tự nhiên 15,9%o", "= 15.9 ‰", "plans.unit-guessed 15,9 ‰"],
    ["Tỷ lệ tăng tự nhiên 15,9 0/00", "= 15.9 ‰", "plans.unit-guessed 15,9 ‰"],
    ["Tỷ lệ hộ dùng nước sạch: 87,5", "= 87.5 %", "plans.unit-guessed 87,5 %"],
    ["Số câu lạc bộ thành lập mới: 12", "= 12 câu lạc bộ", "plans.unit-guessed 12 câu lạc bộ"],
    ["1.820/2.000 hộ đăng ký, chiếm 92%", "= 92 %", "plans.ratio-differs 1.820/2.000 92 91"],
    ["Hộ dùng nước sạch đạt 87,5% (năm 2022: 85%)", "= 87.5 %", "plans.number-compared 85"],
    [
      "Hộ dùng nước sạch đạt 87,5%, tăng 2,5% so với năm 2022",
      "= 87.5 %",
      "plans.number-compared 2,5",
    ],
    ["So với năm 2022 (75%), hộ dùng nước sạch đạt 80%", "= 80 %", "plans.number-compared 75"],
    ["Có 12 tay chèo, 85% hộ dùng nước sạch", "= 85 %", "plans.number-unread 12"],
  ])("%s", (item, figure, mark) => {
    expect(read(item)).toEqual([`${figure} | ${item}`, mark]);
  });

  test("a share without a unit is not taken for a target", () => {
    expect(read("Có 2/3 số thôn dùng nước sạch")).toEqual([
      "plans.number-unread 2/3",
      "plans.target-without-number Có 2/3 số thôn dùng nước sạch",
    ]);
  });
});

describe("a range is two targets, and is marked", () => {
  test.each([
    ["Hộ dùng nước sạch đạt từ 80% đến 85%", ">= 80 %", "<= 85 %", "80% đến 85%"],
    ["Hộ dùng nước sạch đạt từ 80 đến dưới 85%", ">= 80 %", "< 85 %", "80 đến dưới 85%"],
    ["Hộ dùng nước sạch đạt 80 - 85%", ">= 80 %", "<= 85 %", "80 - 85%"],
    ["Hộ dùng nước sạch đạt 80%–85%", ">= 80 %", "<= 85 %", "80%–85%"],
    [
      "Hỗ trợ 10 - 12 triệu đồng/hộ",
      ">= 10000000 đồng/hộ",
      "<= 12000000 đồng/hộ",
      "10 - 12 triệu đồng/hộ",
    ],
    ["Xây dựng 10 đến 15 mô hình", ">= 10 mô hình", "<= 15 mô hình", "10 đến 15 mô hình"],
  ])("%s", (item, low, high, typed) => {
    expect(read(item)).toEqual([
      `${low} | ${item}`,
      `${high} | ${item}`,
      `plans.number-range ${typed}`,
    ]);
  });
});

describe("two levels of one target are two targets, each readable by itself, and are marked", () => {
  test.each([
    [
      "Số hộ thoát nghèo (tỉnh giao) 235 / (huyện giao) 258 hộ",
      [
        "= 235 hộ | Số hộ thoát nghèo (tỉnh giao) 235",
        "= 258 hộ | Số hộ thoát nghèo (huyện giao) 258 hộ",
        "plans.target-two-levels 235 258",
      ],
    ],
    [
      "Số hộ thoát nghèo: (tỉnh giao) 235 / (huyện giao) 258",
      [
        "= 235 hộ | Số hộ thoát nghèo: (tỉnh giao) 235",
        "= 258 hộ | Số hộ thoát nghèo: (huyện giao) 258",
        "plans.target-two-levels 235 258",
        "plans.unit-guessed 235 hộ",
        "plans.unit-guessed 258 hộ",
      ],
    ],
    [
      "Thoát nghèo 258 hộ (tỉnh giao 235 hộ)",
      [
        "= 258 hộ | Thoát nghèo 258 hộ",
        "= 235 hộ | Thoát nghèo tỉnh giao 235 hộ",
        "plans.target-two-levels 258 235",
      ],
    ],
    [
      "Thoát nghèo 258 hộ (huyện giao), 235 hộ (tỉnh giao)",
      [
        "= 258 hộ | Thoát nghèo 258 hộ (huyện giao)",
        "= 235 hộ | Thoát nghèo 235 hộ (tỉnh giao)",
        "plans.target-two-levels 258 235",
      ],
    ],
    [
      "Thoát nghèo tỉnh giao 235 hộ; huyện giao 258 hộ",
      ["= 235 hộ | Thoát nghèo tỉnh giao 235 hộ", "= 258 hộ | Thoát nghèo huyện giao 258 hộ"],
    ],
    [
      "Tỷ lệ gia đình văn hóa phấn đấu 85%, tối thiểu 80%",
      [
        "= 85 % | Tỷ lệ gia đình văn hóa phấn đấu 85%",
        ">= 80 % | Tỷ lệ gia đình văn hóa tối thiểu 80%",
        "plans.target-two-levels 85 80",
      ],
    ],
    [
      "Phấn đấu 85%, tối thiểu 80% gia đình đạt chuẩn văn hóa; 70% số thôn đạt chuẩn văn hóa",
      [
        "= 85 % | Phấn đấu 85% gia đình đạt chuẩn văn hóa",
        ">= 80 % | tối thiểu 80% gia đình đạt chuẩn văn hóa",
        "= 70 % | 70% số thôn đạt chuẩn văn hóa",
        "plans.target-two-levels 85 80",
      ],
    ],
    [
      "Tỉnh giao 80%, huyện phấn đấu 85% số hộ dùng nước sạch",
      [
        "= 80 % | Tỉnh giao 80% số hộ dùng nước sạch",
        "= 85 % | huyện phấn đấu 85% số hộ dùng nước sạch",
        "plans.target-two-levels 80 85",
      ],
    ],
  ])("%s", (item, found) => {
    expect(read(item)).toEqual(found);
  });
});

test.each([
  "từ 45 triệu đồng/người/năm trở lên",
  "1 tỷ 200 triệu đồng",
  "05 (năm) mô hình",
  ">= 97 %",
  "65% hoặc cao hơn",
  "không ít hơn 05 lớp",
  "15,9 0/00",
  "25 giường bệnh/10.000 dân",
])("the words “%s” are a whole figure wherever they stand", (words) => {
  const clause = `Trên địa bàn đạt ${words} theo kế hoạch`;
  const [inside] = readMeasurements(clause);
  const [alone] = readMeasurements(words);
  expect(inside?.words && clause.slice(inside.words.start, inside.words.end)).toBe(words);
  expect([inside?.comparator, inside?.value, inside?.unit]).toEqual([
    alone?.comparator,
    alone?.value,
    alone?.unit,
  ]);
});
