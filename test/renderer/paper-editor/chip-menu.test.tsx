import { act, screen, within } from "@testing-library/react";
import { undo } from "prosemirror-history";
import { expect, test } from "vitest";

import { showText } from "./shown-text.tsx";
import { paragraph } from "./written.ts";

const targets = [
  { id: 4, phrase: "61,5%", about: "Số xã đạt chuẩn nông thôn mới" },
  { id: 5, phrase: "trên 81%", about: "Số hộ đạt danh hiệu Gia đình văn hóa" },
  { id: 6, phrase: "trên 95%", about: "Số hộ dùng nước hợp vệ sinh" },
];

async function showPlan(words = "Đạt ") {
  const shown = await showText([paragraph(words)], { targets });
  const content = () => {
    const [first] = shown.session.blocks();
    return first?.kind === "paragraph" ? first.content : [];
  };
  return { ...shown, content };
}

const menu = () => screen.queryByRole("listbox", { name: "Chỉ tiêu để chèn" });
const options = () =>
  within(menu() ?? document.body)
    .queryAllByRole("option")
    .map((option) => option.textContent);

test("# behind a space opens the list, what is typed narrows it without marks, Enter inserts", async () => {
  const { type, press, content, session, view, violations } = await showPlan();
  type("#");
  expect(options()).toHaveLength(3);
  type("so ho");
  expect(options()).toEqual([
    "trên 81%Số hộ đạt danh hiệu Gia đình văn hóa",
    "trên 95%Số hộ dùng nước hợp vệ sinh",
  ]);
  expect(await violations()).toEqual([]);
  press("ArrowDown");
  expect(view.dom.getAttribute("aria-activedescendant")).toBe("chip-target-6");
  expect(press("Enter")).toBe(true);
  expect(menu()).toBeNull();
  expect(content()).toEqual([
    { type: "text", text: "Đạt " },
    { type: "target", targetId: 6, typed: "trên 95%" },
  ]);
  act(() => {
    undo(session.state(), session.dispatch);
  });
  expect(content()).toEqual([{ type: "text", text: "Đạt #so ho" }]);
});

test("Escape leaves what was typed; a sign inside a word or before a space opens nothing", async () => {
  const { type, press, content } = await showPlan();
  type("#6");
  expect(options()).toHaveLength(1);
  expect(press("Escape")).toBe(true);
  expect(menu()).toBeNull();
  type("1#");
  expect(menu()).toBeNull();
  type(" # ");
  expect(menu()).toBeNull();
  expect(content()).toEqual([{ type: "text", text: "Đạt #61# # " }]);
});

test("while a letter is composed neither the sign nor Enter is ours", async () => {
  const { view, type, press, content } = await showPlan();
  type("#gia d");
  view.dom.dispatchEvent(new CompositionEvent("compositionstart", { bubbles: true }));
  expect(press("Enter", { isComposing: true })).toBe(false);
  expect(content()).toEqual([{ type: "text", text: "Đạt #gia d" }]);
  view.dom.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true }));
});

test("Backspace over the sign closes the list; where nothing fits Enter is a new line again", async () => {
  const { type, press, caretTo, session } = await showPlan();
  type("#");
  act(() => {
    const { from } = session.state().selection;
    session.dispatch(session.state().tr.delete(from - 1, from));
  });
  expect(menu()).toBeNull();
  type("#zzz");
  expect(screen.getByText(/^Không có chỉ tiêu nào khớp/)).toBeTruthy();
  press("Enter");
  expect(session.blocks()).toHaveLength(2);
  caretTo(1);
  expect(menu()).toBeNull();
});

test("Ctrl+Shift+C over a selected figure offers its target, and a click puts it in", async () => {
  const { user, caretTo, press, content } = await showPlan("Có 61,5% số xã");
  caretTo(4, 9);
  press("C", { ctrlKey: true, shiftKey: true, keyCode: 67 });
  expect(options()).toEqual(["61,5%Số xã đạt chuẩn nông thôn mới"]);
  await user.pointer({ keys: "[MouseLeft>]", target: screen.getByRole("option") });
  expect(content()).toEqual([
    { type: "text", text: "Có " },
    { type: "target", targetId: 4, typed: "61,5%" },
    { type: "text", text: " số xã" },
  ]);
});
