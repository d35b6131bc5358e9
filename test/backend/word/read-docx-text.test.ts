import { describe, expect, test } from "vitest";

import { readTextLines } from "#backend/word/read-text-lines.ts";
import { parsePlan } from "#shared/features/plans/parse-plan.ts";
import { planContent } from "#shared/features/plans/plan-content.ts";
import { buildDocx, list, paragraph, table, use } from "./build-docx.ts";

const run = (text: string, look = ""): string =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const para = (inner: string, properties = ""): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;

async function read(body: string, numbering?: string) {
  const bytes = await buildDocx({ body, ...(numbering === undefined ? {} : { numbering }) });
  return readTextLines(bytes, "thu.docx");
}

async function texts(body: string): Promise<string[]> {
  return (await read(body)).map(({ text }) => text);
}

describe("the text of a Word file", () => {
  test("keeps what is bold and what is italic", async () => {
    expect(
      await read(
        para(run("Quỹ ") + run("đạt", "<w:b/>") + run(" trên 134", "<w:b/><w:i/>")) +
          para(run("đậm ", "<w:b/>") + run("cả", "<w:b/>")),
      ),
    ).toEqual([
      {
        text: "Quỹ đạt trên 134",
        place: { line: 1 },
        runs: [
          { text: "Quỹ " },
          { text: "đạt", bold: true },
          { text: " trên 134", bold: true, italics: true },
        ],
      },
      { text: "đậm cả", place: { line: 2 }, bold: true },
    ]);
  });

  test("has the bounds of figures that were put in as symbols or formulas", async () => {
    const symbol = '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>';
    const typed = `<w:r><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr><w:t>\uf0a3</w:t></w:r>`;
    const formula =
      '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>≥90</m:t></m:r></m:oMath>';
    expect(
      await texts(
        para(run("đạt ") + symbol + run(" 97%")) +
          para(run("còn ") + typed + run(" 5%")) +
          para(run("Mức ") + formula + run("%")),
      ),
    ).toEqual(["đạt ≥ 97%", "còn ≤ 5%", "Mức ≥90%"]);
  });

  test("has changes accepted: joined paragraphs, deleted rows, moved text, uncounted numbers", async () => {
    const deletedEnd = "<w:rPr><w:del w:id='1' w:author='a'/></w:rPr>";
    const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const gone = `<w:del>${"<w:r><w:delText>bỏ</w:delText></w:r>"}</w:del>`;
    const lines = await read(
      [
        para(run("một"), numbered),
        para(gone, numbered + deletedEnd),
        para(run("hai"), numbered),
        para(run("nửa đầu"), deletedEnd),
        para(run(" và nửa sau")),
        `<w:p><w:moveFrom>${run("cũ")}</w:moveFrom><w:moveTo>${run("mới")}</w:moveTo></w:p>`,
        `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${paragraph("hàng bỏ")}</w:tc></w:tr><w:tr><w:tc>${paragraph("hàng giữ")}</w:tc></w:tr></w:tbl>`,
      ].join(""),
      `${list(1, [["decimal", "%1."]])}${use(1, 1)}`,
    );
    expect(lines.map(({ label, text, cell }) => [label ?? "", text, cell?.[0] ?? "-"])).toEqual([
      ["1.", "một", "-"],
      ["2.", "hai", "-"],
      ["", "nửa đầu và nửa sau", "-"],
      ["", "mới", "-"],
      ["", "hàng giữ", 0],
    ]);
  });

  test("has text boxes once, behind the paragraph that they hang on", async () => {
    const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
    const box = `<w:txbxContent>${paragraph("Trong khung")}</w:txbxContent>`;
    const twice = `<w:r><mc:AlternateContent ${MC}><mc:Choice Requires="wps"><w:drawing><a xmlns="x">${box}</a></w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const old = `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox>${box}</v:textbox></v:shape></w:pict></w:r>`;
    expect(await texts(para(run("Có khung mới") + twice) + para(run("Có khung cũ") + old))).toEqual(
      ["Có khung mới", "Trong khung", "Có khung cũ", "Trong khung"],
    );
  });

  test("says that footnotes were left out, at their paragraph", async () => {
    const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const lines = await read(
      [
        paragraph("KẾ HOẠCH"),
        paragraph("Thử năm 2023"),
        para(run("Mở đầu kế hoạch") + note + run(":")),
      ].join(""),
    );
    expect(lines.map(({ footnotes }) => footnotes)).toEqual([undefined, undefined, 1]);
    expect(
      parsePlan(lines).warnings.filter(({ code }) => code === "plans.footnotes-left-out"),
    ).toEqual([
      {
        code: "plans.footnotes-left-out",
        where: { line: 3, text: "Mở đầu kế hoạch:" },
        details: { count: 1 },
      },
    ]);
  });
});

test("looks come through to the paper's text: headings are bold by rank, chips stand in theirs", async () => {
  const lines = await read(
    [
      paragraph("KẾ HOẠCH"),
      paragraph("Thử năm 2023"),
      paragraph("Mở đầu:"),
      para(run("I. MỤC TIÊU", "<w:b/>")),
      para(run("- Tỷ lệ  hộ\u00a0nghèo còn ") + run("dưới 5%", "<w:b/>") + run(" và giảm")),
      table([
        [paragraph("STT", { bold: true }), paragraph("Nội dung", { bold: true })],
        [paragraph("1"), para(run("Họp ") + run("quý", "<w:i/>"))],
      ]),
    ].join(""),
  );
  const plan = parsePlan(lines);
  const figures = plan.targets.flatMap(({ figure }) =>
    figure === null ? [] : [{ ...figure, targetId: 7 }],
  );
  expect(planContent(plan, figures).blocks.slice(1)).toEqual([
    {
      kind: "heading",
      id: "b2",
      level: 1,
      numbering: { style: "roman", fixed: null },
      content: [{ type: "text", text: "MỤC TIÊU" }],
    },
    {
      kind: "bullet",
      id: "b3",
      level: 1,
      mark: "-",
      numbering: null,
      content: [
        { type: "text", text: "Tỷ lệ hộ nghèo còn " },
        { type: "target", targetId: 7, typed: "dưới 5%", bold: true },
        { type: "text", text: " và giảm" },
      ],
    },
    {
      kind: "table",
      id: "b4",
      headerRows: 1,
      columns: [
        { widthPercent: 50, align: "left" },
        { widthPercent: 50, align: "left" },
      ],
      rows: [
        {
          cells: [
            { content: [{ type: "text", text: "STT" }] },
            { content: [{ type: "text", text: "Nội dung" }] },
          ],
        },
        {
          cells: [
            { content: [{ type: "text", text: "1" }] },
            {
              content: [
                { type: "text", text: "Họp " },
                { type: "text", text: "quý", italics: true },
              ],
            },
          ],
        },
      ],
    },
  ]);
});

describe("a hostile Word file is refused or read in bounded time", () => {
  const started = (): number => performance.now();

  test("a circle of styles and lists that point nowhere", async () => {
    const bytes = await buildDocx({
      body: paragraph("a", { style: "A", list: [9, 40] }),
      numbering: use(9, 77),
      styles:
        '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>',
    });
    expect(await readTextLines(bytes, "thu.docx")).toEqual([{ text: "a", place: { line: 1 } }]);
  });

  test("a number that counts from far beyond what Word counts", async () => {
    const lines = await read(
      paragraph("a", { list: [1, 0] }),
      `${list(1, [["upperRoman", "%1."]])}${use(1, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="999999999"/></w:lvlOverride>')}`,
    );
    expect(lines.map(({ label }) => label)).toEqual(["999999999."]);
  });

  test.each([
    [
      "boxes inside boxes",
      "<w:r><w:pict><w:txbxContent><w:p>",
      25,
      "</w:p></w:txbxContent></w:pict></w:r>",
    ],
    ["tables inside tables", "<w:tbl><w:tr><w:tc>", 25, "</w:tc></w:tr></w:tbl>"],
  ])("%s", async (_, open, depth, close) => {
    const inner = `${open.repeat(depth)}${close.repeat(depth)}`;
    const begun = started();
    const body = open.startsWith("<w:r>") ? `<w:p>${inner}</w:p>` : inner;
    expect(await texts(`${body}${paragraph("cuối")}`)).toEqual(["cuối"]);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  test("more cells in a row than any table has", { timeout: 30_000 }, async () => {
    const lines = await read(table([Array.from({ length: 5_000 }, () => paragraph("x"))]));
    const begun = started();
    const plan = parsePlan(lines);
    expect(performance.now() - begun).toBeLessThan(5_000);
    expect(plan.blocks.length).toBeLessThan(3);
  });
});
