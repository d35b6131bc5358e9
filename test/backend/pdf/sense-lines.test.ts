import { describe, expect, test } from "vitest";

import { breakLines } from "#backend/pdf/break-lines.ts";
import { senseLines } from "#backend/pdf/sense-lines.ts";

const letters = (text: string) => text.length;

describe("senseLines", () => {
  test("keeps a quoted name whole and spends a line on it", () => {
    const title =
      "Thực hiện cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh” trên địa bàn huyện Tam Đường năm 2020";
    expect(senseLines(title, 68, letters)).toEqual([
      "Thực hiện cuộc vận động",
      "“Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”",
      "trên địa bàn huyện Tam Đường năm 2020",
    ]);
  });

  test("breaks where the sense allows it, not inside a name, a date or after a joining word", () => {
    expect(
      senseLines(
        "(Kèm theo Quyết định số 01/QĐ-UBND ngày 25 tháng 12 năm 2020 của Chủ tịch Ủy ban nhân dân huyện Tam Đường)",
        75,
        letters,
      ),
    ).toEqual([
      "(Kèm theo Quyết định số 01/QĐ-UBND ngày 25 tháng 12 năm 2020",
      "của Chủ tịch Ủy ban nhân dân huyện Tam Đường)",
    ]);
  });

  test("leaves a text that fits on its line alone, and breaks a quoted name that does not fit", () => {
    expect(senseLines("Kế hoạch năm 2020", 40, letters)).toEqual(["Kế hoạch năm 2020"]);
    const lines = senseLines("“một hai ba bốn năm sáu bảy tám”", 20, letters);
    expect(lines.join(" ")).toBe("“một hai ba bốn năm sáu bảy tám”");
    expect(lines.length).toBeGreaterThan(1);
  });

  test("loses no word, goes over no edge and needs one line more at most, at every width", () => {
    const text =
      "Về việc khen thưởng tập thể, hộ gia đình có thành tích trong Cuộc vận động “Toàn dân đoàn kết” năm 2020";
    for (let width = 6; width < 110; width += 1) {
      const lines = senseLines(text, width, letters);
      expect(lines.join(" ")).toBe(text);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
      expect(lines.length).toBeLessThanOrEqual(breakLines(text, width, letters).length + 1);
    }
  });
});
