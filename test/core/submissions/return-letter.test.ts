import { expect, test } from "vitest";

import { blockText } from "#shared/features/documents/paper-text.ts";
import {
  type FileRemark,
  remarkOfFinding,
} from "#shared/features/submissions/follow-up/file-remark.ts";
import {
  returnLetter,
  type ReturnedFile,
} from "#shared/features/submissions/follow-up/return-letter-data.ts";
import { sendAgainDay } from "#shared/features/submissions/follow-up/send-again-day.ts";

const remark: FileRemark = {
  severity: "error",
  sheet: "Bản",
  cell: "C7",
  words: "Sai số",
  found: null,
};
const file: ReturnedFile = {
  bodyName: "Ủy ban nhân dân huyện Tam Đường",
  unit: { name: "Thị trấn Tam Đường", kind: "town" },
  form: null,
  fileName: "a.xlsx",
  periodCode: "2020-Q1",
  sendAgainBy: "2020-04-02",
  reason: null,
  remarks: [],
};

function linesOf(changes: Partial<ReturnedFile>): string[] {
  return returnLetter({ ...file, ...changes }).blocks.flatMap((block) =>
    blockText(block).split("\n"),
  );
}

test("a list too long for a letter is told to its 60th place, the rest is counted", () => {
  const lines = linesOf({ remarks: Array.from({ length: 89 }, () => remark) });
  expect(lines.filter((line) => /^\d+\t/u.test(line))).toHaveLength(60);
  expect(lines.at(-2)).toBe("Còn 29 chỗ khác được đánh dấu trong tệp Excel gửi kèm văn bản này.");
});

test("what was only to be looked at is told where nothing is wrong", () => {
  const looked: FileRemark = { ...remark, severity: "warning", words: "Dòng bị ẩn", found: "" };
  expect(linesOf({ remarks: [looked, remark] }).join("\n")).not.toContain("Dòng bị ẩn");
  expect(linesOf({ remarks: [looked] })).toContain("1\tBản\tC7\tXã để trống: Dòng bị ẩn.");
});

test.each([
  { unit: file.unit, named: "Ủy ban nhân dân thị trấn Tam Đường" },
  { unit: { name: "Thèn Sin", kind: "commune" as const }, named: "Ủy ban nhân dân xã Thèn Sin" },
  { unit: null, named: "……" },
])("the letter goes to $named", ({ unit, named }) => {
  expect(returnLetter({ ...file, unit }).addressees).toEqual([named]);
});

test("a report that goes back for its reason alone has no table", () => {
  expect(linesOf({ reason: "Chưa có chữ ký" })).toEqual([
    "Ủy ban nhân dân huyện Tam Đường nhận được tệp số liệu quý I năm 2020 của Ủy ban nhân dân thị trấn Tam Đường theo tệp “a.xlsx”. Qua kiểm tra, số liệu chưa tổng hợp được.",
    "Lý do trả lại: Chưa có chữ ký.",
    "Đề nghị Ủy ban nhân dân thị trấn Tam Đường kiểm tra, chỉnh sửa ngay trong tệp đã gửi và gửi lại chậm nhất ngày 02 tháng 4 năm 2020 để kịp tổng hợp chung./.",
  ]);
});

test.each([
  { dueOn: "2020-06-15", today: "2020-06-01", day: "2020-06-15" },
  { dueOn: "2020-06-15", today: "2020-06-14", day: "2020-06-17" },
  { dueOn: null, today: "2020-12-30", day: "2021-01-02" },
])("due on $dueOn and today $today, the mended file is wanted by $day", (given) => {
  expect(sendAgainDay(given.dueOn, given.today)).toBe(given.day);
});

test.each([
  {
    code: "wrong-period",
    details: { found: "2020-H1", expected: null },
    words:
      "Biểu ghi kỳ 6 tháng đầu năm 2020, huyện chưa nhận báo cáo kỳ này. Đề nghị gửi biểu của đúng kỳ.",
  },
  {
    code: "merged-cells",
    details: { range: "B3:C5" },
    words: "Vùng B3:C5 bị gộp ô. Hãy bỏ gộp ô và nhập từng số vào đúng ô.",
  },
])("the commune is told of $code what it can do itself", ({ code, details, words }) => {
  const found = { code, severity: "error" as const, sheet: "Bản", cell: "C7", details };
  expect(remarkOfFinding(found).words).toBe(words);
});
