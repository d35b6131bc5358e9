import { act, screen, within } from "@testing-library/react";
import { TextSelection } from "prosemirror-state";
import { useState } from "react";
import { expect, test } from "vitest";

import { createPaperDraft } from "#renderer/components/paper-desk/paper-draft.ts";
import { createAutosave } from "#renderer/components/paper-desk/autosave.ts";
import { PaperText } from "#renderer/components/paper-desk/paper-text.tsx";
import { showFindings } from "#renderer/components/paper-desk/text-marks-of.ts";
import { useRemarkDrafts } from "#renderer/components/paper-desk/use-remarks.ts";
import { SignOffBar } from "#renderer/components/sign-off/sign-off-bar.tsx";
import { checkPaper } from "#shared/features/documents/checks/check-paper.ts";
import { describeFinding } from "#shared/features/documents/checks/describe-finding.ts";
import { asTyped, type PaperBlock } from "#shared/features/documents/paper-text.ts";

import { contextOf, paperOf } from "../../core/documents/checks/paper.ts";
import { draftPaper } from "../support/draft-paper.ts";
import { showScreen } from "../support/show-screen.tsx";

const text = (words: string) => ({ type: "text" as const, text: words });
const blocks: PaperBlock[] = [
  {
    kind: "paragraph",
    id: "p1",
    level: 0,
    numbering: null,
    content: [
      text("Đạt "),
      { type: "target", targetId: 4, typed: "61,5%" },
      text(" số  hộ và nhân dân."),
    ],
  },
  {
    kind: "table",
    id: "t1",
    headerRows: 0,
    columns: [{ widthPercent: 90, align: "left" }],
    rows: [{ cells: [{ content: [text("Xã"), { type: "break" }, text("các  bản")] }] }],
  },
  { kind: "paragraph", id: "p2", level: 0, numbering: null, content: [text("Hết./.")] },
];
const content = paperOf(blocks);
const outside = {
  figureWords: asTyped,
  lists: {},
  targets: [],
  onOpenTarget: () => undefined,
};
const saved = {
  documentId: 1,
  revision: 1,
  content,
  savedAt: "2020-02-04T01:00:00.000Z",
  savedBy: "Lan",
};
const submitted = {
  ...draftPaper,
  status: "submitted" as const,
  submittedAt: "2020-02-04T02:00:00.000Z",
};

function openDraft() {
  const draft = createPaperDraft(saved);
  return { draft, autosave: createAutosave(draft, saved, () => undefined) };
}
type Paper = ReturnType<typeof openDraft>;

function caretAt({ draft: { editor } }: Paper, from: number, to = from): void {
  act(() => {
    const { doc, tr } = editor.state();
    editor.dispatch(tr.setSelection(TextSelection.create(doc, from, to)));
  });
}

test("findings stand at their words, behind figures and in cells too; the block with the caret tells", async () => {
  const paper = openDraft();
  const { violations } = showScreen(
    <PaperText paper={paper} label="Văn bản" isReadOnly={false} outside={outside} />,
    {},
  );
  await screen.findByRole("textbox", { name: "Văn bản" });
  const found = checkPaper(content, contextOf()).map(describeFinding);
  act(() => {
    showFindings(paper.draft.editor, found);
  });

  const dom = paper.draft.editor.view()!.dom;
  const marked = [...dom.querySelectorAll(".text-mark-warning")];
  expect(marked.map((words) => words.textContent)).toEqual(["  ", "nhân dân", "  "]);
  expect(marked[1]?.getAttribute("title")).toContain("“nhân dân” viết hoa chưa đúng");
  expect(dom.querySelector("table")?.dataset["textMark"]).toBe("warning");
  caretAt(paper, 2);
  const notes = within(screen.getByRole("status", { name: "Ý kiến về đoạn đang đặt con trỏ" }));
  expect(notes.getAllByText(/./u, { selector: "li" }).map((line) => line.textContent)).toEqual([
    "Nên xem lại: Có hai dấu cách liền nhau. Hãy bỏ bớt một dấu.",
    "Nên xem lại: “nhân dân” viết hoa chưa đúng; nên viết “Nhân dân”.",
  ]);
  expect(await violations()).toEqual([]);
  // They move along with what is typed before them.
  act(() => {
    paper.draft.editor.dispatch(paper.draft.editor.state().tr.insertText("Phải ", 1));
  });
  expect(dom.querySelectorAll(".text-mark-warning")[1]?.textContent).toBe("nhân dân");
});

function ReadersDesk({ paper }: { readonly paper: Paper }) {
  const [document] = useState(submitted);
  const remarks = useRemarkDrafts(document);
  return (
    <>
      <SignOffBar document={document} remarks={remarks.marks} />
      <PaperText paper={paper} label="Văn bản" isReadOnly outside={outside} remarks={remarks} />
    </>
  );
}

test("a reader notes remarks at selected words or at a block; they go along when it is given back", async () => {
  const paper = openDraft();
  const { user, callsOf, violations } = showScreen(<ReadersDesk paper={paper} />, {
    "documents.sendBack": () => draftPaper,
  });
  await screen.findByRole("textbox", { name: "Văn bản" });
  const { doc } = paper.draft.editor.state();
  const end = doc.child(0).content.size;
  caretAt(paper, end - 8, end);
  const remark = screen.getByRole("textbox", { name: "Cần sửa thế nào" });
  await user.type(remark, "Viết hoa{Enter}");
  caretAt(paper, doc.content.size - 2);
  await user.type(remark, "Thêm thời hạn");
  await user.click(screen.getByRole("button", { name: "Thêm ghi chú" }));
  expect(screen.getByText(/^Đã ghi 2 chỗ/)).toBeTruthy();
  expect(paper.draft.editor.view()?.dom.querySelector(".text-mark-remark")?.textContent).toBe(
    "nhân dân",
  );
  expect(await violations()).toEqual([]);

  await user.click(screen.getByRole("button", { name: "Trả lại" }));
  const dialog = await screen.findByRole("dialog");
  await user.type(within(dialog).getByLabelText(/Lý do trả lại/), "Sửa");
  await user.click(within(dialog).getByRole("button", { name: "Trả lại" }));
  expect(callsOf("documents.sendBack")).toEqual([
    {
      documentId: 1,
      reason: "Sửa",
      marks: [
        { blockId: "p1", from: 20, to: 28, quote: "nhân dân", remark: "Viết hoa" },
        { blockId: "p2", from: null, to: null, quote: "Hết./.", remark: "Thêm thời hạn" },
      ],
    },
  ]);
});

test("the drafter sees the open remarks at their words, with who gave them, and goes to them", async () => {
  const paper = openDraft();
  const gone: unknown[] = [];
  const given = {
    person: "Cao Trang Trọng",
    at: "2020-02-04T03:00:00.000Z",
    resolvedAt: null,
    resolvedBy: null,
  };
  const { user } = showScreen(
    <>
      <SignOffBar
        document={{ ...draftPaper, sentBackReason: "Sửa" }}
        onGo={(...place) => gone.push(place)}
      />
      <PaperText paper={paper} label="Văn bản" isReadOnly={false} outside={outside} isSentBack />
    </>,
    {
      "documents.marks": () => [
        { ...given, id: 1, blockId: "p1", from: 20, to: 28, quote: "nhân dân", remark: "Viết hoa" },
        {
          ...given,
          id: 2,
          blockId: "p2",
          from: null,
          to: null,
          quote: "Hết",
          remark: "Thiếu",
          resolvedAt: given.at,
          resolvedBy: "Lan",
        },
      ],
    },
  );
  await user.click(await screen.findByRole("button", { name: "Đến chỗ này: nhân dân" }));
  expect(gone).toEqual([["p1", 20]]);
  const dom = paper.draft.editor.view()!.dom;
  expect([...dom.querySelectorAll("[data-text-mark]")].map((block) => block.tagName)).toEqual([
    "P",
  ]);
  caretAt(paper, 2);
  expect(screen.getByText(/Cao Trang Trọng: Viết hoa/)).toBeTruthy();
});
