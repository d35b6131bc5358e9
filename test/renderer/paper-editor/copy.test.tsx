import { act } from "@testing-library/react";
import { AllSelection, TextSelection } from "prosemirror-state";
import { expect, test } from "vitest";

import { replaceBlocks } from "#renderer/components/paper-editor/replace-blocks.ts";
import type { PaperBlock } from "#shared/features/documents/paper-text.ts";

import { showText } from "./shown-text.tsx";
import { bullet, heading, lines, paragraph } from "./written.ts";

const target = { type: "target" as const, targetId: 4, typed: "61,5%" };
const blocks = (): PaperBlock[] => [
  heading(1, "roman", "MỤC TIÊU"),
  { ...bullet(1, ""), content: [{ type: "text", text: "Đạt " }, target] } as PaperBlock,
  {
    kind: "table",
    id: "t",
    headerRows: 1,
    columns: [
      { widthPercent: 30, align: "left" },
      { widthPercent: 60, align: "left" },
    ],
    rows: [
      {
        cells: [
          { content: [{ type: "text", text: "Xã" }] },
          { content: [{ type: "text", text: "Tỷ lệ" }] },
        ],
      },
    ],
  },
  { kind: "list", id: "l", source: "targets" },
  paragraph("Hết"),
];
const outside = {
  figureWords: () => "62%",
  lists: { targets: { columns: ["Nội dung"], rows: [["Số xã"]] } },
};

async function showCopied(from?: number, to?: number) {
  const shown = await showText(blocks(), outside);
  const { session, view } = shown;
  act(() => {
    const { doc, tr } = session.state();
    session.dispatch(
      tr.setSelection(
        from === undefined ? new AllSelection(doc) : TextSelection.create(doc, from, to),
      ),
    );
  });
  const { dom, text } = view.serializeForClipboard(session.state().selection.content());
  return { ...shown, dom, text };
}

test("others get the words as printed: numbers, marks and figures, in the letters of a paper", async () => {
  const { dom, text } = await showCopied();
  expect([...dom.querySelectorAll("[data-block]")].map((block) => block.textContent)).toEqual([
    "I. MỤC TIÊU",
    "- Đạt 62%",
    "XãTỷ lệ",
    "Nội dungSố xã",
    "Hết",
  ]);
  expect(dom.querySelector("h2")?.getAttribute("style")).toContain("Times New Roman");
  expect(dom.querySelector("h2")?.getAttribute("style")).toContain("font-weight: bold");
  expect(text).toBe("I. MỤC TIÊU\n- Đạt 62%\nXã\tTỷ lệ\nNội dung\nSố xã\nHết");
});

test("a few words of a heading are just those words", async () => {
  const { dom, text } = await showCopied(1, 4);
  expect([dom.textContent, text]).toEqual(["MỤC", "MỤC"]);
});

test("a copy comes back as it was, numbers counted and figures alive", async () => {
  const { dom, session, view } = await showCopied();
  const before = session.blocks();
  act(() => {
    session.dispatch(replaceBlocks(session.state().tr, [paragraph("")]));
    view.pasteHTML(dom.innerHTML, new Event("paste") as ClipboardEvent);
  });
  expect(session.blocks().map(({ id: _, ...block }) => block)).toEqual(
    before.map(({ id: _, ...block }) => block),
  );
  expect(lines(session.state())[0]).toBe("I MỤC TIÊU");
});
