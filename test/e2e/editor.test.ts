import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";

import { editorText } from "#shared/features/documents/editor-text.ts";
import { plansScreenText } from "#shared/features/plans/screen-text.ts";
import { appText } from "#shared/kernel/app-text.ts";

import { launchApp, type RunningApp } from "./support/launch.ts";

const sentence = "Đẩy mạnh tuyên truyền ở xã Bản Hon";

/** The plan's text in the real window: typed as Vietnamese keyboards send it, saved, drawn. */
describe.skipIf(inject("display") === null)("the editor of the plan", () => {
  let running: RunningApp;
  let page: Page;

  beforeAll(async () => {
    running = await launchApp();
    page = running.window;
    await page.getByRole("button", { name: appText.start.sampleButton }).click();
    await openPlan(page);
  });
  afterAll(async () => {
    await running.close();
  });

  const text = (): Locator => page.getByRole("textbox", { name: plansScreenText.tabs.text });

  test("a sentence typed as Unikey sends it stands there to the letter, its number before it", async () => {
    await text().getByText("MỤC ĐÍCH, YÊU CẦU").click();
    await page.keyboard.press("End");
    await page.keyboard.press("Control+Enter");
    await typeAsUnikey(page, sentence);
    await page.keyboard.press("Control+Alt+2");
    const heading = text().getByRole("heading", { name: sentence });
    expect(await heading.textContent()).toBe(sentence);
    expect(await heading.getAttribute("data-number")).toBe("1.");
    await running.photograph("editor-1-typed");
  });

  test("the outline follows, and the pages beside it within seconds", async () => {
    const outline = page.getByRole("navigation", { name: "Mục lục" });
    await outline.getByRole("button", { name: sentence }).waitFor();
    await expect
      .poll(async () => page.getByRole("group", { name: appText.pdf.page("1") }).textContent(), {
        timeout: 20_000,
      })
      .toContain("Bản Hon");
  });

  test("undo takes the kind and the words back, redo brings them again", async () => {
    await page.keyboard.press("Control+z");
    expect(await text().getByRole("heading", { name: sentence }).count()).toBe(0);
    await page.keyboard.press("Control+y");
    await text().getByRole("heading", { name: sentence }).waitFor();
  });

  test.each([
    { way: "Unikey's letter, Backspace, letter", write: typeAsUnikey },
    { way: "a composition, as Telex of the system sends it", write: typeAsTelex },
  ])(
    "$way: heading, bullet, both sides of a figure and a cell take it to the letter",
    async ({ write }) => {
      await text().getByText("MỤC ĐÍCH, YÊU CẦU").click();
      await page.keyboard.press("End");
      await page.keyboard.press("Control+Enter");
      await page.keyboard.press("Control+Alt+2");
      await write(page, "Đường bộ");
      const heading = text().getByRole("heading", { name: "Đường bộ" }).last();
      expect(await heading.textContent()).toBe("Đường bộ");

      await page.keyboard.press("Control+Enter");
      await page.keyboard.type("- ");
      await write(page, "huyện xã");
      expect(await blockAtCaret(page)).toEqual({ block: "bullet", words: "huyện xã" });

      await page.keyboard.type(" #");
      await page.getByRole("listbox", { name: editorText.chip.menu }).waitFor();
      await page.keyboard.press("Enter");
      await write(page, "hộ");
      await page.keyboard.press("Control+Shift+ArrowLeft");
      await page.keyboard.press("ArrowLeft");
      const { words } = await blockAtCaret(page);
      expect(words).toMatch(/^huyện xã [^ ]+.*hộ$/u);
      await page.keyboard.press("ArrowLeft");
      await write(page, "được ");
      expect((await blockAtCaret(page)).words).toMatch(/^huyện xã được .+hộ$/u);

      await page.getByRole("button", { name: editorText.toolbar.table }).click();
      await write(page, "Bản Hon");
      await page.keyboard.press("Tab");
      await write(page, "đạt");
      expect(await blockAtCaret(page)).toMatchObject({ block: "table" });
      expect((await blockAtCaret(page)).words).toBe("Bản Honđạt");
      await text().getByText("MỤC ĐÍCH, YÊU CẦU").click();
    },
  );

  test("what was typed is there after the program was killed and opened again", async () => {
    await page.getByText(/^Đã lưu lúc/).waitFor();
    await running.kill();
    running = await launchApp({ dataDirectory: running.dataDirectory });
    page = running.window;
    await openPlan(page);
    await text().getByRole("heading", { name: sentence }).waitFor();
    expect(await page.getByRole("toolbar", { name: editorText.toolbar.label }).count()).toBe(1);
  });
});

async function openPlan(page: Page): Promise<void> {
  await page
    .getByRole("navigation", { name: appText.railLabel })
    .getByRole("link", { name: plansScreenText.title, exact: true })
    .click({ timeout: 60_000 });
  await page.getByRole("textbox", { name: plansScreenText.tabs.text }).waitFor();
}

/** Each toned letter arrives as its base, Backspace, the letter. */
async function typeAsUnikey(page: Page, words: string): Promise<void> {
  for (const letter of words) {
    const base = letter.normalize("NFD").slice(0, 1).replace("đ", "d").replace("Đ", "D");
    if (base !== letter) {
      await page.keyboard.press(base);
      await page.keyboard.press("Backspace");
    }
    await page.keyboard.insertText(letter);
  }
}

/** Each letter grows under the caret while it is composed, and is put in at its end. */
async function typeAsTelex(page: Page, words: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const word of words.split(/(?<= )/u)) {
    const letters = word.trimEnd();
    for (let length = 1; length <= letters.length; length += 1) {
      const text = letters.slice(0, length);
      // The tone comes last: until then the word has none.
      const shown = length < letters.length ? text.normalize("NFD").replace(/\p{M}/gu, "") : text;
      await session.send("Input.imeSetComposition", {
        text: shown,
        selectionStart: shown.length,
        selectionEnd: shown.length,
      });
    }
    await session.send("Input.insertText", { text: letters });
    if (word.endsWith(" ")) await page.keyboard.press("Space");
  }
  await session.detach();
}

/** The block with the caret: what it is, and its words. */
async function blockAtCaret(page: Page): Promise<{ block: string; words: string }> {
  return page.evaluate(() => {
    const node = document.getSelection()?.focusNode;
    const element = node instanceof Element ? node : node?.parentElement;
    const block = element?.closest<HTMLElement>(".ProseMirror > [data-block]");
    return { block: block?.dataset["block"] ?? "", words: block?.textContent ?? "" };
  });
}
