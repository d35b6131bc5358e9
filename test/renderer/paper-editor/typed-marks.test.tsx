import { act } from "@testing-library/react";
import { undo } from "prosemirror-history";
import { expect, test } from "vitest";

import type { PaperBlock } from "#shared/features/documents/paper-text.ts";

import { showText } from "./shown-text.tsx";
import { bullet, heading, lines, paragraph } from "./written.ts";

const under = (): PaperBlock[] => [
  heading(1, "roman", "MỤC ĐÍCH"),
  heading(2, "arabic", "Yêu cầu"),
  bullet(1, "một"),
];

async function typed(words: string, before: readonly PaperBlock[] = under()) {
  const shown = await showText([...before, paragraph("")]);
  shown.type(words);
  return {
    ...shown,
    read: () => lines(shown.session.state()),
    last: () => lines(shown.session.state()).at(-1),
  };
}

test.each([
  { words: "- gạch", becomes: "- gạch", kind: "bullet" },
  { words: "+ cộng", becomes: "+ cộng", kind: "bullet" },
  { words: "(1) ý", becomes: "(1) ý", kind: "bullet" },
  { words: "a) điểm", becomes: "a) điểm", kind: "paragraph" },
  { words: "1. khoản", becomes: "1 khoản", kind: "paragraph" },
  { words: "2. Tổ chức", becomes: "2 Tổ chức", kind: "heading" },
  { words: "1.1. tiểu mục", becomes: "1.1 tiểu mục", kind: "paragraph" },
  { words: "II. NỘI DUNG", becomes: "II NỘI DUNG", kind: "heading" },
  { words: "Điều 1. Phạm vi", becomes: "Điều 1 Phạm vi", kind: "heading" },
])("“$words” becomes a $kind that prints the same", async ({ words, becomes, kind }) => {
  const { last, session } = await typed(words);
  expect(last()).toBe(becomes);
  expect(session.blocks().at(-1)).toMatchObject({ kind });
});

test("a number that counting would not print there stays as it is typed", async () => {
  const { last, session } = await typed("7. Bảy");
  expect(last()).toBe("7. Bảy");
  expect(session.blocks().at(-1)).toMatchObject({ kind: "paragraph", numbering: null });
});

test("Backspace at once, or one undo, gives back the signs as typed; they then stay", async () => {
  const back = await typed("- ");
  expect(back.last()).toBe("- ·");
  back.press("Backspace");
  expect(back.session.blocks().at(-1)).toMatchObject({ content: [{ text: "- " }] });
  back.type("x y");
  expect(back.session.blocks().at(-1)).toMatchObject({
    kind: "paragraph",
    content: [{ text: "- x y" }],
  });
  back.unmount();

  const undone = await typed("1. ");
  act(() => {
    undo(undone.session.state(), undone.session.dispatch);
  });
  expect(undone.session.blocks().at(-1)).toMatchObject({ content: [{ text: "1. " }] });
  undone.unmount();

  const later = await typed("- a");
  later.press("Backspace");
  expect(later.last()).toBe("- a");
});

test("not in a heading, not in the middle of words, and never while a letter is composed", async () => {
  const inHeading = await showText([heading(1, "roman", "")]);
  inHeading.type("- x");
  expect(lines(inHeading.session.state())).toEqual(["I - x"]);
  inHeading.unmount();
  const inWords = await typed("từ a) b");
  expect(inWords.last()).toBe("từ a) b");
  inWords.unmount();
  const composing = await typed("-");
  composing.view.dom.dispatchEvent(new CompositionEvent("compositionstart", { bubbles: true }));
  composing.type(" ");
  expect(composing.session.blocks().at(-1)).toMatchObject({
    kind: "paragraph",
    content: [{ text: "- " }],
  });
  composing.view.dom.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true }));
});
