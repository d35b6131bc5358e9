import { expect, test } from "vitest";

import type { FigureTarget } from "#shared/features/plans/figure-words.ts";
import { followFigure } from "#shared/features/plans/follow-figure.ts";

const percent = (value: string, comparator: FigureTarget["comparator"] = "="): FigureTarget => ({
  comparator,
  value,
  unit: "%",
});

test.each<[string, FigureTarget, FigureTarget, string]>([
  ["Có 61,5% số xã đạt chuẩn", percent("61.5"), percent("69.2"), "Có 69,2% số xã đạt chuẩn"],
  ["Có 61,5% số xã đạt chuẩn", percent("61.5"), percent("61.5"), "Có 61,5% số xã đạt chuẩn"],
  [
    "Quỹ đạt trên 134 triệu đồng",
    { comparator: ">", value: "134000000", unit: "đồng" },
    { comparator: ">=", value: "150000000", unit: "đồng" },
    "Quỹ đạt từ 150 triệu đồng trở lên",
  ],
  ["Trên 81% số hộ", percent("81", ">"), percent("82", ">"), "Trên 82% số hộ"],
  [
    "Năm 2019 là 75%; năm nay đạt 80% số bản",
    percent("80"),
    percent("85.5"),
    "Năm 2019 là 75%; năm nay đạt 85,5% số bản",
  ],
  [
    "Giữ vững phổ cập giáo dục",
    { comparator: "keep", value: null, unit: null },
    percent("100"),
    "Giữ vững phổ cập giáo dục",
  ],
  ["Số xã đạt chuẩn", percent("61.5"), percent("70"), "Số xã đạt chuẩn"],
])("%s", (text, before, after, followed) => {
  expect(followFigure(text, before, after)).toBe(followed);
});
