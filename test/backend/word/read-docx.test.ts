import JSZip from "jszip";
import { describe, expect, test } from "vitest";

import { readTextLines } from "#backend/word/read-text-lines.ts";
import { buildDocx, type DocxSource, list, paragraph, table, use } from "./build-docx.ts";

async function read(source: DocxSource) {
  return readTextLines(await buildDocx(source), "thu.docx");
}

const headings = list(1, [
  ["upperRoman", "%1."],
  ["decimal", "%2."],
  ["decimal", "%2.%3."],
  ["lowerLetter", "%4)"],
]);
const bullets = list(2, [
  ["bullet", "-"],
  ["bullet", "\uf0b7"],
]);

describe("a Word file", () => {
  test("shows automatic numbers and bullets as labels", async () => {
    const lines = await read({
      body: [
        paragraph("MỤC TIÊU", { list: [1, 0], bold: true }),
        paragraph("Kinh tế", { list: [1, 1] }),
        paragraph("Văn hóa", { list: [1, 1] }),
        paragraph("Gia đình", { list: [1, 2] }),
        paragraph("Bản", { list: [1, 2] }),
        paragraph("điểm", { list: [1, 3] }),
        paragraph("TỔ CHỨC", { list: [1, 0] }),
        paragraph("Phòng", { list: [1, 1] }),
        paragraph("gạch", { list: [2, 0] }),
        paragraph("chấm", { list: [2, 1] }),
        paragraph("không số", { list: [0, 0] }),
      ].join(""),
      numbering: `${headings}${bullets}${use(1, 1)}${use(2, 2)}`,
    });
    expect(lines.map(({ label, text }) => `${label ?? ""}|${text}`)).toEqual([
      "I.|MỤC TIÊU",
      "1.|Kinh tế",
      "2.|Văn hóa",
      "2.1.|Gia đình",
      "2.2.|Bản",
      "a)|điểm",
      "II.|TỔ CHỨC",
      "1.|Phòng",
      "-|gạch",
      "•|chấm",
      "|không số",
    ]);
  });

  test("counts on where a list is used again, and anew where Word says so", async () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const lines = await read({
      body: [
        paragraph("một", { list: [1, 0] }),
        paragraph("hai", { list: [2, 0] }),
        paragraph("năm", { list: [3, 0] }),
        paragraph("sáu", { list: [3, 0] }),
      ].join(""),
      numbering: `${list(1, [["decimal", "%1."]])}${use(1, 1)}${use(2, 1)}${use(3, 1, restart)}`,
    });
    expect(lines.map(({ label }) => label)).toEqual(["1.", "2.", "5.", "6."]);
  });

  test("takes numbers, bold and capitals from paragraph styles", async () => {
    const lines = await read({
      body: [
        paragraph("mục tiêu", { style: "Big" }),
        paragraph("thường", { style: "Plain" }),
        paragraph("bỏ số", { style: "Big", list: [0, 0] }),
      ].join(""),
      numbering: `${headings}${use(1, 1)}`,
      styles: [
        '<w:style w:type="paragraph" w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:rPr><w:b/></w:rPr></w:style>',
        '<w:style w:type="paragraph" w:styleId="Big"><w:basedOn w:val="Base"/><w:rPr><w:caps/></w:rPr></w:style>',
        '<w:style w:type="paragraph" w:styleId="Plain"><w:basedOn w:val="Plain"/></w:style>',
      ].join(""),
    });
    expect(lines).toEqual([
      { text: "MỤC TIÊU", place: { line: 1 }, label: "I.", bold: true },
      { text: "thường", place: { line: 2 } },
      { text: "BỎ SỐ", place: { line: 3 }, bold: true },
    ]);
  });

  test("gives the cells of tables their places, merged columns and inner tables included", async () => {
    const wide = '<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>' + paragraph("rộng") + "</w:tc>";
    const inner = table([[paragraph("trong 1"), paragraph("trong 2")]]);
    const lines = await read({
      body: [
        `<w:tbl><w:tr>${wide}<w:tc>${paragraph("cuối")}</w:tc></w:tr></w:tbl>`,
        paragraph("giữa"),
        table([[paragraph("một") + paragraph("hai"), inner]]),
      ].join(""),
    });
    expect(lines.map(({ text, cell }) => [text, cell])).toEqual([
      ["rộng", [0, 0]],
      ["cuối", [0, 2]],
      ["giữa", undefined],
      ["một", [1, 0]],
      ["hai", [1, 0]],
      ["trong 1", [1, 1]],
      ["trong 2", [1, 1]],
    ]);
  });

  test("shows accepted text: insertions in, deletions, hidden text and field codes out", async () => {
    const run = (inner: string): string => `<w:r>${inner}</w:r>`;
    const lines = await read({
      body: `<w:p>${run("<w:t>Quỹ </w:t>")}<w:ins>${run("<w:t>mới</w:t>")}</w:ins><w:del>${run("<w:delText>cũ</w:delText>")}</w:del>${run("<w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t>")}${run("<w:instrText>PAGE</w:instrText>")}${run("<w:noBreakHyphen/><w:t>A</w:t><w:tab/><w:t>B</w:t>")}</w:p>`,
    });
    expect(lines.map(({ text }) => text)).toEqual(["Quỹ mới-A\tB"]);
  });
});

describe("a hostile Word file is refused with a reason", () => {
  const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  test.each([
    [
      "entities",
      `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><w:document xmlns:w="${W}"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`,
      "file.unreadable",
    ],
    ["torn XML", `<w:document xmlns:w="${W}"><w:body><w:p>`, "file.unreadable"],
    ["another root", "<html><body>xin chào</body></html>", "file.unreadable"],
    [
      "nesting without end",
      `<w:document xmlns:w="${W}"><w:body>${"<w:sdt>".repeat(5_000)}${"</w:sdt>".repeat(5_000)}</w:body></w:document>`,
      "file.unreadable",
    ],
    [
      "a part that unpacks to very much",
      `<w:document xmlns:w="${W}"><w:body><w:p><w:r><w:t>${" ".repeat(40 * 1024 * 1024)}</w:t></w:r></w:p></w:body></w:document>`,
      "file.zip-bomb",
    ],
  ])("%s", async (_, document, code) => {
    await expect(read({ body: "", document })).rejects.toMatchObject({
      code,
      details: { name: "thu.docx" },
    });
  });

  test("a zip that is no Word file", async () => {
    const bytes = await new JSZip().file("a.txt", "a").generateAsync({ type: "nodebuffer" });
    await expect(readTextLines(bytes, "thu.docx")).rejects.toMatchObject({
      code: "file.kind-unknown",
    });
  });

  test("a torn zip", async () => {
    const bytes = (await buildDocx({ body: paragraph("a") })).subarray(0, 200);
    await expect(readTextLines(bytes, "thu.docx")).rejects.toMatchObject({
      code: "file.unreadable",
    });
  });
});
