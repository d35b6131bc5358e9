import { readdirSync } from "node:fs";
import path from "node:path";

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";

import { marksScreenText } from "#shared/features/evaluation/marks/screen-text.ts";
import { evaluationScreenText } from "#shared/features/evaluation/screen-text.ts";
import { schemeEditorText as text } from "#shared/features/evaluation/schemes/editor-text.ts";
import { submissionsScreenText } from "#shared/features/submissions/screen-text.ts";
import { appText } from "#shared/kernel/app-text.ts";
import { launchApp, type RunningApp } from "./support/launch.ts";
import { exampleFolder, goTo } from "./support/screens.ts";

describe.skipIf(inject("display") === null)("the office's own scheme", () => {
  let running: RunningApp;
  let page: Page;

  beforeAll(async () => {
    running = await launchApp();
    page = running.window;
    await page.getByRole("button", { name: appText.start.sampleButton, exact: true }).click();
    await page
      .getByRole("heading", { name: appText.screens.overview, level: 1 })
      .waitFor({ timeout: 60_000 });
    const examples = exampleFolder(running.dataDirectory);
    const files = readdirSync(examples).filter((name) => name.endsWith(".xlsx"));
    await goTo(page, submissionsScreenText.title);
    await running.answerOpenDialog(files.map((name) => path.join(examples, name)));
    await page.getByRole("button", { name: submissionsScreenText.import }).click();
    await page.getByRole("button", { name: /^Nhận tất cả/u }).click({ timeout: 60_000 });
    await page.getByText(/Đã nhận \d+ báo cáo/u).waitFor({ timeout: 60_000 });
  });
  afterAll(async () => {
    await running.close();
  });

  const cell = (row: number, columnId: string) =>
    page.locator(`.ag-row[row-index="${row}"] [col-id="${columnId}"]`).first();
  const type = async (row: number, columnId: string, words: string): Promise<void> => {
    await cell(row, columnId).click();
    await page.keyboard.type(words);
    await page.keyboard.press("Enter");
  };

  test("points are moved from one criterion to another, and what that would change is seen", async () => {
    await goTo(page, evaluationScreenText.title);
    await page.getByRole("link", { name: text.open }).click();
    await page.getByRole("heading", { name: text.title, level: 1 }).waitFor();
    await page.getByText(text.sum("100")).waitFor();
    await type(0, "maximum", "2");
    await page.getByText(text.sum("90")).waitFor();
    await type(2, "maximum", "22");
    await page.getByText(text.sum("100")).waitFor();
    await running.photograph("schemes-1-criteria");
    await page.getByRole("tab", { name: text.tabs.tryOut }).click();
    await page.getByText(/đơn vị đổi hạng/u).waitFor();
    await running.photograph("schemes-2-try-out");
    await page.getByRole("tab", { name: text.tabs.classes }).click();
    await running.photograph("schemes-3-classes");
    await page.getByRole("tab", { name: text.tabs.groups }).click();
    await running.photograph("schemes-4-groups");
  });

  test("it is kept, and the evaluation says what parts a commune from the next class", async () => {
    await page.getByRole("button", { name: text.save }).click();
    await page.getByText(text.edited).waitFor();
    await page.getByRole("link", { name: text.back }).click();
    await page.getByRole("heading", { name: evaluationScreenText.title, level: 1 }).waitFor();
    await page
      .getByRole("button", { name: new RegExp(`^${evaluationScreenText.run}`, "u") })
      .click();
    const commune = page.getByRole("button", { name: evaluationScreenText.openOf("Xã Khun Há") });
    await commune.click();
    await expect
      .poll(async () => page.getByText(/Còn thiếu .* điểm để xếp loại/u).count())
      .toBeGreaterThan(0);
    await running.photograph("schemes-5-details");
  });

  test("a commune's own mark stands beside what its figures give, and a closed stage keeps it", async () => {
    await page.getByRole("link", { name: marksScreenText.open }).click();
    await page.getByRole("heading", { name: marksScreenText.title, level: 1 }).waitFor();
    await type(0, "self", "1,5");
    await expect.poll(async () => cell(0, "self").textContent()).toBe("1,5");
    await page
      .getByRole("button", { name: marksScreenText.lock(marksScreenText.stages.self) })
      .click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: marksScreenText.lockDialog.confirm })
      .click();
    await page
      .getByRole("button", { name: marksScreenText.unlock(marksScreenText.stages.self) })
      .waitFor();
    await running.photograph("schemes-6-marks");
  });
});
