import { screen } from "@testing-library/react";
import { undo } from "prosemirror-history";
import { expect, test } from "vitest";

import { PaperEditor } from "#renderer/components/paper-editor/paper-editor.tsx";
import { FindBar } from "#renderer/components/paper-editor/search/find-bar.tsx";
import { useFind } from "#renderer/components/paper-editor/search/use-find.ts";
import { createEditorSession } from "#renderer/components/paper-editor/session.ts";
import type { FigureWords, PaperBlock } from "#shared/features/documents/paper-text.ts";
import { blockText } from "#shared/features/documents/paper-text.ts";

import { showScreen } from "../support/show-screen.tsx";
import { paragraph } from "./written.ts";

const figureWords: FigureWords = ({ typed }) => (typed === "61,5%" ? "62%" : typed);
const outside = { figureWords, lists: {}, targets: [], onOpenTarget: () => undefined };
const target = { type: "target", targetId: 4, typed: "61,5%" } as const;
const blocks = (): PaperBlock[] => [
  paragraph("Các xã, thị trấn và xã Bản Hon"),
  { ...paragraph("Tỷ lệ hộ đạt "), content: [{ type: "text", text: "Xã đạt " }, target] } as never,
  paragraph("Toàn xã".normalize("NFD")),
];

function Desk({
  session,
  isReadOnly = false,
}: {
  readonly session: ReturnType<typeof createEditorSession>;
  readonly isReadOnly?: boolean;
}) {
  const finder = useFind(session, figureWords);
  return (
    <>
      <FindBar session={session} finder={finder} isReadOnly={isReadOnly} />
      <PaperEditor session={session} label="Văn bản" isReadOnly={isReadOnly} outside={outside} />
    </>
  );
}

function showText(isReadOnly = false) {
  const session = createEditorSession(blocks());
  const shown = showScreen(<Desk session={session} isReadOnly={isReadOnly} />, {});
  const selected = () => {
    const { doc, selection } = session.state();
    return doc.textBetween(selection.from, selection.to).normalize("NFC");
  };
  const texts = () => session.blocks().map((block) => blockText(block));
  return { ...shown, session, selected, texts };
}

const words = () => screen.getByRole("textbox", { name: "Tìm" });
const count = () => screen.getAllByRole("status")[0]?.textContent;

test("Ctrl+F finds every place, in whatever form the letters were typed; F3 walks through them", async () => {
  const { user, selected, session, violations } = showText();
  await user.keyboard("{Control>}f{/Control}");
  await user.type(words(), "xã");
  expect(count()).toBe("1/4");
  await user.keyboard("{F3}{F3}{F3}");
  expect([count(), selected()]).toEqual(["4/4", "xã"]);
  await user.keyboard("{Enter}{Shift>}{F3}{/Shift}");
  expect(count()).toBe("4/4");
  expect(await violations()).toEqual([]);

  await user.keyboard("{Escape}");
  expect(screen.queryByRole("search")).toBeNull();
  expect([document.activeElement === session.view()?.dom, selected()]).toEqual([true, "xã"]);
});

test("the case of letters counts when asked to, marks when not told otherwise", async () => {
  const { user } = showText();
  await user.keyboard("{Control>}f{/Control}");
  await user.type(words(), "xa");
  expect(count()).toBe("Không thấy");
  await user.click(screen.getByRole("button", { name: "Không phân biệt dấu" }));
  expect(count()).toBe("1/4");
  await user.click(screen.getByRole("button", { name: "Phân biệt chữ hoa, chữ thường" }));
  expect(count()).toBe("1/3");
});

test("all are replaced in one step, which one undo takes back", async () => {
  const { user, session, texts } = showText();
  const before = texts();
  await user.keyboard("{Control>}h{/Control}");
  await user.type(words(), "xã");
  await user.type(screen.getByRole("textbox", { name: "Thay bằng" }), "phường $1");
  await user.click(screen.getByRole("button", { name: "Thay tất cả" }));
  expect(texts()).toEqual([
    "Các phường $1, thị trấn và phường $1 Bản Hon",
    "phường $1 đạt 61,5%",
    `${"Toàn".normalize("NFD")} phường $1`,
  ]);
  expect(screen.getByText(/^Đã thay 4 chỗ\./)).toBeTruthy();
  undo(session.state(), session.dispatch);
  expect(texts()).toEqual(before);
});

test("one after the other: the hit at hand is replaced, the next one selected", async () => {
  const { user, texts, selected } = showText();
  await user.keyboard("{Control>}h{/Control}");
  await user.type(words(), "xã");
  await user.type(screen.getByRole("textbox", { name: "Thay bằng" }), "xã, xã{Enter}");
  expect(texts()[0]).toBe("Các xã, xã, thị trấn và xã Bản Hon");
  expect([count(), selected()]).toEqual(["3/5", "xã"]);
});

test("a figure is found as it reads today and never replaced", async () => {
  const { user, session, texts } = showText();
  const before = session.blocks();
  await user.keyboard("{Control>}h{/Control}");
  await user.type(words(), "62%");
  expect(count()).toBe("1/1");
  await user.click(screen.getByRole("button", { name: "Thay" }));
  expect(screen.getByText(/^Đây là con số của chỉ tiêu/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Thay tất cả" }));
  expect(screen.getByText(/^Đã thay 0 chỗ\. Giữ nguyên 1 con số/)).toBeTruthy();
  expect(session.blocks()).toEqual(before);
  await user.clear(words());
  await user.type(words(), "đạt");
  await user.type(screen.getByRole("textbox", { name: "Thay bằng" }), "tới");
  await user.click(screen.getByRole("button", { name: "Thay tất cả" }));
  expect(texts()[1]).toBe("Xã tới 61,5%");
});

test("who may only read finds but is offered no replacing", async () => {
  const { user } = showText(true);
  await user.keyboard("{Control>}h{/Control}");
  await user.type(words(), "Bản Hon");
  expect(count()).toBe("1/1");
  expect(screen.queryByRole("textbox", { name: "Thay bằng" })).toBeNull();
});

test("selected words are what is looked for; Enter that ends a composed letter does not step", async () => {
  const { user, session, selected } = showText();
  await user.keyboard("{Control>}f{/Control}");
  await user.type(words(), "Bản");
  await user.keyboard("{Escape}{Control>}f{/Control}");
  expect((words() as HTMLInputElement).value).toBe("Bản");
  await user.clear(words());
  await user.type(words(), "xã");
  const { from } = session.state().selection;
  words().dispatchEvent(
    new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true }),
  );
  expect([session.state().selection.from, selected()]).toEqual([from, "Xã"]);
});
