import { describe, expect, test } from "vitest";

import { applyEdits } from "#shared/features/documents/checks/apply-edits.ts";
import { checkPaper } from "#shared/features/documents/checks/check-paper.ts";
import type { CheckRule } from "#shared/features/documents/checks/finding.ts";
import { blockText } from "#shared/features/documents/paper-text.ts";

import { contextOf, found, paperOf, paragraph } from "./paper.ts";

/** A text that ends as papers do, so that only its own words are looked at. */
const said = (...texts: string[]) => paperOf([...texts.map(paragraph), paragraph("Kết thúc./.")]);

/** Each paragraph with every fix of one rule made. */
function mended(rule: CheckRule, ...texts: string[]): string[] {
  const content = said(...texts);
  const fixes = checkPaper(content, contextOf())
    .filter((each) => each.rule === rule)
    .flatMap(({ fix }) => fix);
  return applyEdits(content, fixes)
    .blocks.slice(0, texts.length)
    .map((block) => blockText(block));
}

describe("capital letters", () => {
  test.each([
    ["Ủy ban Mặt trận tổ quốc huyện", "Ủy ban Mặt trận Tổ quốc huyện"],
    ["Các tầng lớp nhân dân", "Các tầng lớp Nhân dân"],
    ["Trình Uỷ Ban Nhân Dân huyện", "Trình Ủy ban nhân dân huyện"],
    ["Tại huyện, hội đồng nhân dân họp", "Tại huyện, Hội đồng nhân dân họp"],
    ["Vốn của nhà nước", "Vốn của Nhà nước"],
    ["Trên địa bàn Huyện Tam Đường", "Trên địa bàn huyện Tam Đường"],
    ["Giao phòng Văn hóa và Thông tin", "Giao Phòng Văn hóa và Thông tin"],
    ["Theo Khoản 2 Điều 80", "Theo khoản 2 Điều 80"],
    ["Theo khoản 2 điều 80", "Theo khoản 2 Điều 80"],
    ["Đón Tết Nguyên Đán", "Đón tết Nguyên đán"],
    ["Thành lập Ban chỉ đạo huyện", "Thành lập Ban Chỉ đạo huyện"],
    ["phát huy dân chủ", "Phát huy dân chủ"],
    ["Đã xong việc. tiếp tục làm", "Đã xong việc. Tiếp tục làm"],
    ["Chủ tịch, Các Phó Chủ tịch", "Chủ tịch, các Phó Chủ tịch"],
  ])("%s → %s", (typed, right) => {
    expect(mended("capital-letters", typed)).toEqual([right]);
  });

  test.each([
    "Ủy ban nhân dân huyện, Hội đồng nhân dân huyện, Công an nhân dân, Tòa án nhân dân.",
    "Huyện Tam Đường có 13 xã. Tỉnh Lai Châu có 8 huyện.",
    "Căn phòng văn hóa, phòng học, phòng, chống dịch bệnh.",
    "Khoản chi này, điểm a khoản 1 Điều 24 Chương III.",
    "Quận 1, Phường Điện Biên Phủ, Thành phố Hồ Chí Minh.",
    "Ngày tết cổ truyền; vui Tết, đón xuân.",
    "TT. huyện ủy và v.v. các nơi khác.",
    "61,5% số xã đạt chuẩn nông thôn mới.",
  ])("nothing is wrong with “%s”", (text) => {
    expect(found(said(text))).toEqual([]);
  });
});

describe("spelling used in two ways", () => {
  test("the rarer place of the tone mark is brought to the other", () => {
    expect(
      mended("tone-placement", "Văn hóa, hòa giải, xoá đói", "Uỷ ban và Ủy ban ủy thác"),
    ).toEqual(["Văn hóa, hòa giải, xóa đói", "Ủy ban và Ủy ban ủy thác"]);
    expect(mended("tone-placement", "Văn hoá, hoà giải, xóa đói")).toEqual([
      "Văn hoá, hoà giải, xoá đói",
    ]);
  });

  test("one way throughout is left alone, whichever it is; so is a syllable of one place", () => {
    expect(found(said("Văn hoá, xoá đói, uỷ thác."))).toEqual([]);
    expect(found(said("Quý I, quỳ gối, hoàn thành, văn hóa."))).toEqual([]);
  });

  test("words with two spellings keep to the commoner one", () => {
    expect(mended("variants-mixed", "Hàng năm, hằng năm và hằng năm; tỷ lệ, tỉ lệ, tỉ lệ")).toEqual(
      ["Hằng năm, hằng năm và hằng năm; tỉ lệ, tỉ lệ, tỉ lệ"],
    );
    expect(found(said("Hàng năm, hàng năm; tỷ lệ."))).toEqual([]);
  });

  test("straight quotation marks become curly where those are commoner, and back", () => {
    const quoted = ["Quỹ “Vì người nghèo”, quỹ “Cứu trợ”", 'Tổ "Tự quản" ("Tổ")'];
    expect(mended("quotes-mixed", ...quoted)).toEqual([
      "Quỹ “Vì người nghèo”, quỹ “Cứu trợ”",
      "Tổ “Tự quản” (“Tổ”)",
    ]);
    expect(mended("quotes-mixed", 'Tổ "Một", "Hai", quỹ “Ba”')).toEqual([
      'Tổ "Một", "Hai", quỹ "Ba"',
    ]);
    expect(found(said('Tổ "Một".'))).toEqual([]);
  });
});

describe("spaces and dashes", () => {
  test.each([
    ["Các  xã,   thị trấn", ["spaces-doubled:   ", "spaces-doubled:    "]],
    ["Các xã , thị trấn : đủ", ["space-before-mark:  ,", "space-before-mark:  :"]],
    ["Trồng rừng ...", ["space-before-mark:  ."]],
    ["Các xã,thị trấn;bản", ["space-missing: ,t", "space-missing: ;b"]],
    ["Đạt 61,5% vào 7:30, số 12;", []],
    ["Khoảng trắng   , rồi", ["space-before-mark:    ,"]],
  ])("“%s”", (text, rules) => {
    expect(found(said(text)).filter((each) => each.startsWith("space"))).toEqual(rules);
  });

  test("fixes leave one blank between words and none before a mark", () => {
    const text = "Các  xã ,thị trấn ;  bản";
    expect(mended("spaces-doubled", text)).toEqual(["Các xã ,thị trấn ; bản"]);
    expect(mended("space-before-mark", text)).toEqual(["Các  xã,thị trấn;  bản"]);
    expect(mended("space-missing", "Các xã,thị trấn")).toEqual(["Các xã, thị trấn"]);
  });

  test("the motto has the decree's hyphens", () => {
    const right = "Độc lập - Tự do - Hạnh phúc";
    expect(mended("motto-dash", "Độc lập – Tự do – Hạnh phúc")).toEqual([right]);
    expect(mended("motto-dash", "Độc lập-Tự do-Hạnh phúc")).toEqual([right]);
    expect(found(said(right))).toEqual([]);
  });

  test("spans of years and names are joined in one way", () => {
    expect(mended("dashes-mixed", "Giai đoạn 2016 - 2020, 2011–2015, 2021 - 2025.")).toEqual([
      "Giai đoạn 2016 - 2020, 2011 - 2015, 2021 - 2025.",
    ]);
    expect(mended("dashes-mixed", "Phòng Tài chính – Kế hoạch; Tài chính - Kế hoạch.")).toEqual([
      "Phòng Tài chính - Kế hoạch; Tài chính - Kế hoạch.",
    ]);
    expect(found(said("Giai đoạn 2016–2020; Tài chính - Kế hoạch."))).toEqual([]);
  });
});

test.each([
  ["ngày 5 tháng 2 năm 2020", "ngày 05 tháng 02 năm 2020"],
  ["ngày 05 tháng 06 năm 2020", "ngày 05 tháng 6 năm 2020"],
  ["Từ ngày 3/8/2017", "Từ ngày 03/8/2017"],
  ["Từ ngày 03/08/2017", "Từ ngày 03/8/2017"],
  ["Trước ngày 15/1", "Trước ngày 15/01"],
])("a day is written as the decree asks: %s", (typed, right) => {
  expect(mended("date-zeros", typed)).toEqual([right]);
});

test.each(["ngày 15 tháng 12 năm 2020", "ngày 03/8/2017", "ngày 31 tháng 01", "ngày 45 tháng 13"])(
  "nothing is wrong with the day “%s”",
  (text) => {
    expect(found(said(`Từ ${text}.`))).toEqual([]);
  },
);

describe("the end of the text", () => {
  test.each([
    ["Kết thúc.", "Kết thúc./."],
    ["Kết thúc. /.", "Kết thúc./."],
    ["Kết thúc./././.", "Kết thúc./."],
    ["Kết thúc", "Kết thúc./."],
  ])("“%s” → “%s”", (typed, right) => {
    const content = paperOf([paragraph(typed)]);
    const [ending] = checkPaper(content, contextOf());
    expect(ending?.rule).toBe("closing-mark-missing");
    expect(applyEdits(content, ending?.fix ?? []).blocks.map((block) => blockText(block))).toEqual([
      right,
    ]);
  });

  test("“./.” stands nowhere else", () => {
    expect(mended("closing-mark-inside", "Một đoạn./. Còn nữa ./.")).toEqual([
      "Một đoạn. Còn nữa.",
    ]);
    expect(found(paperOf([paragraph("Hết./. Chưa hết./.")]))).toEqual(["closing-mark-inside: ./."]);
  });

  test("a long paragraph that stops without a mark is pointed at", () => {
    const text = "Các xã, thị trấn tích cực tham gia thực hiện cuộc vận động";
    expect(found(said(text))).toEqual([
      "paragraph-unfinished:  trấn tích cực tham gia thực hiện cuộc vận động".replace(
        /^(.*: ).*$/u,
        `$1${text.slice(-40)}`,
      ),
    ]);
    expect(found(said(`${text}:`, "Dòng ngắn"))).toEqual([]);
  });
});

test("a year left over from the year before is found where the plan looks ahead, not back", () => {
  const texts = [
    "Mục tiêu đến hết năm 2019: đạt chuẩn.",
    "Trên địa bàn huyện Tam Đường năm 2019.",
    "Kết quả năm 2019 đạt khá; so với năm 2019 tăng.",
    "Giai đoạn 2016 - 2019; đến hết năm 2020.",
  ];
  expect(mended("year-of-before", ...texts)).toEqual([
    "Mục tiêu đến hết năm 2020: đạt chuẩn.",
    "Trên địa bàn huyện Tam Đường năm 2020.",
    ...texts.slice(2),
  ]);
  const title = "Thực hiện Cuộc vận động trên địa bàn huyện Thử năm 2019";
  const content = { ...said("Đoạn."), title };
  expect(found(content)).toEqual(["year-of-before: 2019"]);
});
