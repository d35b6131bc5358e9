import { describe, expect, test } from "vitest";

import { matchIndicator } from "#shared/features/plans/match-indicator.ts";
import { readNumber, shiftDecimal } from "#shared/features/plans/read-number.ts";
import { splitClauses, splitFigures } from "#shared/features/plans/split-clauses.ts";

/** Each figure of a text as "comparator value unit indicator | clause". */
function figuresOf(text: string): string[] {
  return splitClauses(text).flatMap(({ clause }) =>
    splitFigures(clause).parts.map(({ text: part, measurement }) => {
      const { comparator, value, unit, upTo } = measurement;
      const end = upTo === null ? "" : ` ${upTo.comparator}${upTo.value}`;
      return `${comparator}${value}${end} ${unit} ${matchIndicator(part, unit) ?? "?"} | ${part}`;
    }),
  );
}

describe("figures in the words of real plans", () => {
  test.each([
    [
      "GĐVH ≥ 90%, thôn VH 100%, cơ quan văn hóa > 50%",
      [
        ">=90 % culturalFamilies | GĐVH ≥ 90%",
        "=100 % culturalVillages | thôn VH 100%",
        ">50 % culturalAgencies | cơ quan văn hóa > 50%",
      ],
    ],
    [
      "51.353/57.059 hộ (90%) đạt Gia đình văn hóa, 115/129 thôn (89,1%) đạt Thôn văn hóa",
      [
        "=90 % culturalFamilies | 51.353/57.059 hộ (90%) đạt Gia đình văn hóa",
        "=89.1 % culturalVillages | 115/129 thôn (89,1%) đạt Thôn văn hóa",
      ],
    ],
    [
      "Có 08 xã đạt chuẩn nông thôn mới, chiếm 61,5%.",
      [
        "=8 xã ? | Có 08 xã đạt chuẩn nông thôn mới",
        "=61.5 % communesMeetingNtm | Có 08 xã đạt chuẩn nông thôn mới, chiếm 61,5%",
      ],
    ],
    [
      "Trên địa bàn huyện có 85% hộ gia đình văn hóa",
      ["=85 % culturalFamilies | Trên địa bàn huyện có 85% hộ gia đình văn hóa"],
    ],
    [
      "Từ 90% đến dưới 95% số hộ gia đình đạt danh hiệu văn hóa",
      [">=90 <95 % culturalFamilies | Từ 90% đến dưới 95% số hộ gia đình đạt danh hiệu văn hóa"],
    ],
    [
      "Tỷ lệ hộ nghèo giảm từ 12,5% xuống còn 8%",
      ["=8 % ? | Tỷ lệ hộ nghèo giảm từ 12,5% xuống còn 8%"],
    ],
    [
      "Giảm tỷ lệ hộ nghèo bình quân 3 - 4%/năm",
      [">=3 <=4 % povertyRateFall | Giảm tỷ lệ hộ nghèo bình quân 3 - 4%/năm"],
    ],
    [
      "Vận động Quỹ “Vì người nghèo” tối thiểu 200 triệu",
      [">=200000000 đồng povertyFundRaised | Vận động Quỹ “Vì người nghèo” tối thiểu 200 triệu"],
    ],
    [
      "Mức giảm tỷ lệ sinh 0,2 phần nghìn; Có 3 xã đạt chuẩn nông thôn mới nâng cao",
      [
        "=0.2 ‰ birthRateFall | Mức giảm tỷ lệ sinh 0,2 phần nghìn",
        "=3 xã ? | Có 3 xã đạt chuẩn nông thôn mới nâng cao",
      ],
    ],
    [
      "Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân giảm xuống dưới 20%",
      [
        "<20 % malnutritionRate | Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân giảm xuống dưới 20%",
      ],
    ],
    ["Hoàn thành trước ngày 30/6/2023 theo Quyết định số 1980/QĐ-TTg năm 2016", []],
    ["Giai đoạn 2016 - 2020, trẻ 5 tuổi, lớp 9, gia đình 5 không, 3 sạch", []],
  ])("%s", (text, figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });

  test.each([
    ["trên", ">"],
    ["hơn", ">"],
    ["vượt", ">"],
    ["dưới", "<"],
    ["ít nhất", ">="],
    ["đạt ít nhất", ">="],
    ["tối thiểu", ">="],
    ["không dưới", ">="],
    ["không thấp hơn", ">="],
    ["đạt và vượt", ">="],
    ["≥", ">="],
    ["không quá", "<="],
    ["không vượt quá", "<="],
    ["tối đa", "<="],
    ["còn không quá", "<="],
    ["≤", "<="],
    ["đạt", "="],
    ["khoảng", "="],
    ["trên địa bàn đạt", "="],
  ])("“%s” before a figure is %s", (words, comparator) => {
    const [figure] = splitFigures(`Tỷ lệ hộ ${words} 50%`).parts;
    expect(figure?.measurement.comparator).toBe(comparator);
  });

  test.each([
    ["từ 50% trở lên", ">="],
    ["50% trở xuống", "<="],
  ])("“%s” is %s", (words, comparator) => {
    const [figure] = splitFigures(`Tỷ lệ hộ ${words}`).parts;
    expect(figure?.measurement.comparator).toBe(comparator);
  });
});

describe("readNumber", () => {
  test.each([
    ["61,5", "61.5", null],
    ["100", "100", null],
    ["05", "5", null],
    ["1.200", "1200", null],
    ["1.234.567", "1234567", null],
    ["6.418,14", "6418.14", null],
    ["0,70", "0.7", null],
    ["5.5", "5.5", "dot"],
    ["14.97", "14.97", "dot"],
    ["1,234,567", "1234567", "unclear"],
    ["1,234.5", "1234.5", "unclear"],
    ["1.23.456", "123456", "unclear"],
  ])("%s is %s (%s)", (typed, value, doubt) => {
    expect(readNumber(typed)).toEqual({ value, doubt });
  });

  test("a run of digits that is no number of a plan is none", () => {
    expect(readNumber("9".repeat(25))).toBeNull();
  });

  test.each([
    ["134", 6, "134000000"],
    ["1.5", 9, "1500000000"],
    ["0.25", 1, "2.5"],
    ["7", 0, "7"],
  ])("%s × 10^%i is %s", (value, zeros, shifted) => {
    expect(shiftDecimal(value, zeros)).toBe(shifted);
  });
});
