import { act, screen } from "@testing-library/react";
import { undo } from "prosemirror-history";
import { describe, expect, test } from "vitest";

import { paperContentSchema } from "#shared/features/documents/paper-schemas.ts";
import type { PaperBlock } from "#shared/features/documents/paper-text.ts";

import { showText } from "./shown-text.tsx";
import { caretAt, heading, lines, paragraph } from "./written.ts";

/** What the clipboard gives: the page of Word or Excel, and the bare words. */
async function pasteInto(
  blocks: readonly PaperBlock[],
  copied: { html?: string; text?: string },
  at?: string,
) {
  const shown = await showText(blocks);
  const { session, view } = shown;
  if (at !== undefined) {
    const { from } = caretAt(session.state(), at).selection;
    shown.caretTo(from);
  }
  const event = new Event("paste", { bubbles: true, cancelable: true });
  Object.assign(event, {
    clipboardData: {
      getData: (type: string) =>
        (type === "text/html" ? copied.html : type === "text/plain" ? copied.text : "") ?? "",
      files: [],
      items: [],
      types: [],
    },
  });
  act(() => {
    view.dom.dispatchEvent(event);
  });
  const content = { title: "", addressees: [], recipients: [] };
  const signer = { authority: [], name: null };
  // Whatever is pasted can be saved.
  paperContentSchema.parse({ ...content, signer, blocks: session.blocks() });
  return { ...shown, event, read: () => lines(session.state()) };
}

const word = (body: string) =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{color:red}</style></head>
  <body lang=VI><!--StartFragment-->${body}<!--EndFragment--></body></html>`;
const item = (level: number, label: string, words: string) =>
  `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level${String(level)} lfo1'><![if !supportLists]><span
  style='font-family:Symbol'><span style='mso-list:Ignore'>${label}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
  </span></span></span><![endif]>${words}<o:p></o:p></p>`;

describe("from Word", () => {
  test("lists become numbering and bullets, bold and italics stay, everything else is left behind", async () => {
    const { session, read } = await pasteInto([paragraph("")], {
      html: word(
        `<p class=MsoNormal><b>I. MỤC ĐÍCH<o:p></o:p></b></p>` +
          item(1, "1.", "Yêu cầu") +
          item(2, "·", "Tuyên <i>truyền</i>\n  rộng rãi;") +
          item(1, "·", "Kiểm tra;") +
          `<p class=MsoNormal style='color:red'>Hằng quý <span style='font-weight:bold'>báo cáo</span> một lần.<img src=x onerror="globalThis.ran=true"><script>globalThis.ran = true</script></p>`,
      ),
    });
    expect(read()).toEqual([
      "I MỤC ĐÍCH",
      "1 Yêu cầu",
      "+ Tuyên truyền rộng rãi;",
      "- Kiểm tra;",
      "Hằng quý báo cáo một lần.",
    ]);
    expect(session.blocks()[2]).toMatchObject({
      content: [{ text: "Tuyên " }, { text: "truyền", italics: true }, { text: " rộng rãi;" }],
    });
    expect(session.blocks()[4]).toMatchObject({
      content: [{}, { text: "báo cáo", bold: true }, {}],
    });
    expect("ran" in globalThis).toBe(false);
  });

  test("a table becomes one, cells over columns and rows kept to the paper's kind", async () => {
    const { session } = await pasteInto([paragraph("trước")], {
      html: word(
        `<table border=1><tr><td rowspan=2><p align=center><b>TT</b></p></td><td colspan=2><b>Chỉ tiêu</b></td></tr>
         <tr><td>Đơn vị</td><td style='text-align:right'>61,5%</td></tr></table>`,
      ),
    });
    expect(session.blocks()[1]).toMatchObject({
      kind: "table",
      headerRows: 1,
      rows: [
        {
          cells: [
            { content: [{ text: "TT" }], align: "center" },
            { content: [{ type: "text", text: "Chỉ tiêu" }], columnSpan: 2 },
          ],
        },
        { cells: [{ content: [] }, {}, { content: [{ text: "61,5%" }], align: "right" }] },
      ],
    });
  });

  test("decomposed letters are composed", async () => {
    const { session } = await pasteInto([paragraph("")], {
      html: word(`<p>${"Thị trấn".normalize("NFD")}</p>`),
    });
    expect(session.blocks()[0]).toMatchObject({ content: [{ text: "Thị trấn" }] });
  });
});

describe("bare lines", () => {
  const text = "I. MỤC ĐÍCH\r\n1. Yêu cầu\r\na) Điểm một;\r\n- gạch;\r\n+ cộng;\r\nlời văn.";

  test("what stands before them becomes their numbering; one undo takes all of it back", async () => {
    const { session, read } = await pasteInto([paragraph("đầu")], { text });
    expect(read()).toEqual([
      "đầu",
      "I MỤC ĐÍCH",
      "1 Yêu cầu",
      "a) Điểm một;",
      "- gạch;",
      "+ cộng;",
      "lời văn.",
    ]);
    act(() => {
      undo(session.state(), session.dispatch);
    });
    expect(read()).toEqual(["đầu"]);
  });

  test("numbers go on being counted where they come to stand; others stay as typed", async () => {
    const before = [heading(1, "roman", "NỘI DUNG"), heading(2, "arabic", "Một"), paragraph("")];
    const { session, read } = await pasteInto(before, { text: "2. Hai\n3. Ba\n7. Bảy" });
    expect(read().slice(2)).toEqual(["2 Hai", "3 Ba", "7 Bảy"]);
    expect(session.blocks().slice(2)).toMatchObject([
      { numbering: { fixed: null } },
      { numbering: { fixed: null } },
      { numbering: { fixed: "7" } },
    ]);
  });

  test("one line goes into the words it is put in, its number with it", async () => {
    const { read } = await pasteInto(
      [paragraph("Theo của Điều lệ")],
      { text: "1. Khoản\n" },
      "của",
    );
    expect(read()).toEqual(["Theo 1. Khoảncủa Điều lệ"]);
  });

  test("lines in the middle of a paragraph: the first goes on in it, the rest goes on behind the last", async () => {
    const { session, read } = await pasteInto(
      [heading(1, "roman", "đầu đuôi")],
      { text: "một\nhai" },
      "đuôi",
    );
    expect(read()).toEqual(["I đầu một", "haiđuôi"]);
    expect(session.state().selection.$from.nodeAfter?.text).toBe("đuôi");
  });
});

describe("from Excel", () => {
  const html = `<table><col width=64><col width=192><tr><td>Xã</td><td>Tỷ lệ</td></tr>
    <tr><td>Bản Hon</td><td align=right x:fmla="=A1*2">=1+1</td></tr></table>`;
  const table = (): PaperBlock => ({
    kind: "table",
    id: "t",
    headerRows: 1,
    columns: [
      { widthPercent: 50, align: "left" },
      { widthPercent: 50, align: "left" },
    ],
    rows: [1, 2].map((row) => ({
      cells: ["a", "b"].map((column) => ({
        content: [{ type: "text", text: `${column}${String(row)}` }],
      })),
    })),
  });
  const cells = (block: PaperBlock | undefined) =>
    block?.kind === "table"
      ? block.rows.map((row) =>
          row.cells.map(({ content }) =>
            content.map((run) => ("text" in run ? run.text : "/")).join(""),
          ),
        )
      : [];

  test("cells become a table with their widths; a formula is the text that it shows", async () => {
    const { session } = await pasteInto([paragraph("trước")], { html, text: "bỏ" });
    const [, pasted] = session.blocks();
    expect(cells(pasted)).toEqual([
      ["Xã", "Tỷ lệ"],
      ["Bản Hon", "=1+1"],
    ]);
    expect(pasted).toMatchObject({ columns: [{ widthPercent: 25 }, { widthPercent: 75 }] });
  });

  test("in a table they go into its cells, which grows where it must", async () => {
    const { session } = await pasteInto([table(), paragraph("sau")], { html }, "b1");
    expect(cells(session.blocks()[0])).toEqual([
      ["a1", "Xã", "Tỷ lệ"],
      ["a2", "Bản Hon", "=1+1"],
    ]);
  });

  test("bare cells too; one cell is words; lines stay lines of the cell", async () => {
    const grid = await pasteInto([table(), paragraph("sau")], { text: "x\ty\nz\tw" }, "a1");
    expect(cells(grid.session.blocks()[0])).toEqual([
      ["x", "y"],
      ["z", "w"],
    ]);
    grid.unmount();
    const one = await pasteInto(
      [table(), paragraph("sau")],
      { html: "<table><tr><td>ô</td></tr></table>" },
      "a1",
    );
    expect(cells(one.session.blocks()[0])[0]).toEqual(["ôa1", "b1"]);
    one.unmount();
    const two = await pasteInto(
      [table(), paragraph("sau")],
      { html: "<p>một</p><p>- hai</p>" },
      "b2",
    );
    expect(cells(two.session.blocks()[0])[1]).toEqual(["a2", "một/- haib2"]);
  });
});

test("more than a paper takes at once is refused aloud, and nothing is put in", async () => {
  const { read, user } = await pasteInto([paragraph("đầu")], { text: "dòng\n".repeat(5_001) });
  expect(read()).toEqual(["đầu"]);
  expect(screen.getByText(/^Phần vừa dán dài quá mức/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Đóng" }));
  expect(screen.queryByText(/^Phần vừa dán dài quá mức/)).toBeNull();
});
