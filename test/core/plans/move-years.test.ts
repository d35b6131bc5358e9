import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { moveYears } from "#shared/features/plans/move-years.ts";

describe("moveYears", () => {
  test.each([
    ["trên địa bàn huyện năm 2020", "trên địa bàn huyện năm 2021"],
    ["1. Mục tiêu đến hết năm 2020", "1. Mục tiêu đến hết năm 2021"],
    ["Trong năm 2020, phấn đấu", "Trong năm 2021, phấn đấu"],
    ["giai đoạn 2016 - 2020", "giai đoạn 2016 - 2020"],
    ["từ năm 2016 đến năm 2020", "từ năm 2016 đến năm 2020"],
    ["năm 2020 - 2025", "năm 2020 - 2025"],
    ["ngày 05 tháng 02 năm 2020", "ngày 05 tháng 02 năm 2020"],
    ["ngày 05/02/2020", "ngày 05/02/2020"],
    ["báo cáo trước ngày 15/12/2020", "báo cáo trước ngày 15/12/2021"],
    ["chậm nhất là ngày 15 tháng 12 năm 2020", "chậm nhất là ngày 15 tháng 12 năm 2021"],
    ["hoàn thành trong quý IV/2020", "hoàn thành trong quý IV/2021"],
    ["xong trước tháng 6/2020", "xong trước tháng 6/2021"],
    ["so với năm 2019", "so với năm 2019"],
    [
      "Căn cứ Kế hoạch số 12/KH-UBND ngày 10/01/2020 của UBND tỉnh về phong trào năm 2020;",
      "Căn cứ Kế hoạch số 12/KH-UBND ngày 10/01/2020 của UBND tỉnh về phong trào năm 2020;",
    ],
    [
      "Năm 2020 thực hiện Quyết định số 30/QĐ-UBND về năm 2020. Kết quả năm 2020 báo cáo.",
      "Năm 2021 thực hiện Quyết định số 30/QĐ-UBND về năm 2020. Kết quả năm 2021 báo cáo.",
    ],
  ])("%s", (before, after) => {
    expect(moveYears(before, 2020, 2021)).toBe(after);
  });

  test("changes nothing of what stands behind an act's number, and no text's length", () => {
    const words = fc.array(
      fc.constantFrom("năm 2020", "của UBND huyện", "ngày 03/8/2020", "tháng 6 năm 2020", "về"),
    );
    fc.assert(
      fc.property(words, words, (before, cited) => {
        const lead = before.join(" ");
        const citation = ` Kế hoạch số 709/KH-UBND ${cited.join(" ")}`;
        const moved = moveYears(lead + citation, 2020, 2021);
        return moved.endsWith(citation) && moved.length === lead.length + citation.length;
      }),
      { seed: 33, numRuns: 60 },
    );
  });
});
