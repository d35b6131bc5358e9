import { act, screen } from "@testing-library/react";
import { TextSelection } from "prosemirror-state";
import { expect, test } from "vitest";

import { PaperOutline } from "#renderer/components/paper-desk/paper-outline.tsx";
import { placeOnPages } from "#renderer/components/paper-desk/place-on-pages.ts";
import { createEditorSession } from "#renderer/components/paper-editor/session.ts";
import { asTyped } from "#shared/features/documents/paper-text.ts";

import { heading, paragraph } from "../paper-editor/written.ts";
import { showScreen } from "../support/show-screen.tsx";

async function showOutline() {
  const editor = createEditorSession([
    heading(1, "roman", "MỤC ĐÍCH"),
    heading(2, "arabic", "Yêu cầu"),
    heading(3, "letter", "Chung"),
    heading(1, "roman", "TỔ CHỨC"),
    paragraph("Hết"),
  ]);
  const shown = showScreen(
    <PaperOutline editor={editor} figureWords={asTyped} canMove onGo={() => undefined} />,
    {},
  );
  await screen.findByRole("navigation");
  const titles = () =>
    screen.queryAllByRole("listitem").map((item) => item.textContent?.replace(/^\S+ ?/u, ""));
  return { ...shown, editor, titles };
}

test("what lies under a heading is folded away and shown again, by mouse and by arrow keys", async () => {
  const { user, titles, editor, violations } = await showOutline();
  expect(titles()).toHaveLength(4);
  await user.click(screen.getByRole("button", { name: "Thu gọn mục: MỤC ĐÍCH" }));
  expect(titles()).toHaveLength(2);
  expect(await violations()).toEqual([]);
  act(() => {
    const { doc, tr } = editor.state();
    editor.dispatch(tr.setSelection(TextSelection.near(doc.resolve(14))));
  });
  const first = screen.getByRole("button", { name: /^I\.\s*MỤC ĐÍCH$/u });
  expect(first.getAttribute("aria-current")).toBe("location");
  first.focus();
  await user.keyboard("{ArrowRight}");
  expect(titles()).toHaveLength(4);
  await user.keyboard("{ArrowLeft}");
  expect(titles()).toHaveLength(2);
});

test("the whole outline makes room for the text and comes back", async () => {
  const { user, titles } = await showOutline();
  await user.click(screen.getByRole("button", { name: "Ẩn mục lục" }));
  expect(titles()).toHaveLength(0);
  await user.click(screen.getByRole("button", { name: "Hiện mục lục" }));
  expect(titles()).toHaveLength(4);
});

test("a block is marked on each page that it runs over", () => {
  const line = { left: 85, right: 538, from: 0, to: 9 };
  const places = [
    { blockId: "a", lines: [{ ...line, page: 1, top: 10, bottom: 20 }] },
    {
      blockId: "b",
      lines: [
        { ...line, page: 1, top: 700, bottom: 718, left: 113 },
        { ...line, page: 1, top: 720, bottom: 738 },
        { ...line, page: 2, top: 57, bottom: 75 },
      ],
    },
  ];
  expect(placeOnPages(places, "b")).toEqual([
    { page: 1, top: 700, bottom: 738, left: 85 },
    { page: 2, top: 57, bottom: 75, left: 85 },
  ]);
  expect(placeOnPages(places, null)).toEqual([]);
});
