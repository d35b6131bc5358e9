import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";

import { documentsScreenText } from "#shared/features/documents/screen-text.ts";
import { signOffText } from "#shared/features/documents/sign-off-text.ts";
import { evaluationScreenText } from "#shared/features/evaluation/screen-text.ts";
import { certificateScreenText } from "#shared/features/rewards/certificate-screen-text.ts";
import { rewardsScreenText } from "#shared/features/rewards/screen-text.ts";
import { submissionsScreenText } from "#shared/features/submissions/screen-text.ts";
import { appText } from "#shared/kernel/app-text.ts";

import { launchApp, type RunningApp } from "./support/launch.ts";
import { exampleFolder, goTo } from "./support/screens.ts";

const unit = "Xã Bản Hon";
const village = "Bản Thẳm";
const reason = "Xã xác nhận lại qua điện thoại";

/** The whole year in the window, one step after another on the same data. */
describe.skipIf(inject("display") === null)("the year's main job", () => {
  let running: RunningApp;
  let page: Page;
  let savedDecision: string;
  let corrected: string;

  beforeAll(async () => {
    running = await launchApp();
    page = running.window;
    savedDecision = path.join(running.dataDirectory, "Quyết định khen thưởng.pdf");
  });
  afterAll(async () => {
    await running.close();
  });

  const go = (screen: string): Promise<void> => goTo(page, screen);
  const press = async (name: string | RegExp): Promise<void> => {
    await page.getByRole("button", { name, exact: typeof name === "string" }).click();
  };

  test("the first start opens the sample district, and says that its figures are illustrative", async () => {
    await running.photograph("year-1-first-start");
    await press(appText.start.sampleButton);
    await page
      .getByRole("heading", { name: appText.screens.overview, level: 1 })
      .waitFor({ timeout: 60_000 });
    expect(await page.getByText(appText.illustrative).first().isVisible()).toBe(true);
  });

  test("fourteen files come in at once, with a progress bar; the bad one is refused with its reasons", async () => {
    const folder = exampleFolder(running.dataDirectory);
    const files = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
    expect(files).toHaveLength(14);
    await go(submissionsScreenText.title);
    await running.answerOpenDialog(files.map((name) => path.join(folder, name)));
    const sawProgress = page.getByRole("progressbar").waitFor({ timeout: 20_000 });
    await press(submissionsScreenText.import);
    await sawProgress;
    await page
      .getByText(submissionsScreenText.reports.summary("13", "1", "0", "0"))
      .waitFor({ timeout: 60_000 });
    expect(await page.getByText("khoảng 95").first().isVisible()).toBe(true);
    await running.photograph("year-2-import");
  });

  test("a cell is corrected with the keyboard as Unikey sends it; no letter is lost or doubled", async () => {
    await openReport(page);
    await page.getByRole("heading", { name: submissionsScreenText.one.title(unit) }).waitFor();
    await page.getByRole("tab", { name: submissionsScreenText.one.villageValues }).click();
    const cell = valueCell(page, village, "poorHouseholds");
    await expect.poll(async () => cell.textContent()).toMatch(/^\d+$/);
    corrected = String(Number(await cell.textContent()) + 1);
    await cell.click();

    // "aa" typed in Telex: the key that opens the editor, Backspace, the composed letter.
    await page.keyboard.press("a");
    await page.keyboard.press("Backspace");
    await page.keyboard.insertText("â");
    const editor = page.locator(".ag-cell-inline-editing input");
    expect(await editor.inputValue()).toBe("â");
    await page.keyboard.press("Escape");

    await page.keyboard.type(corrected);
    expect(await editor.inputValue()).toBe(corrected);
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await typeAsUnikey(page, dialog.getByLabel(submissionsScreenText.one.correct.label), reason);
    await running.photograph("year-3-correction");
    await dialog.getByRole("button", { name: submissionsScreenText.one.correct.confirm }).click();
    await dialog.waitFor({ state: "detached" });
    await expect.poll(async () => cell.textContent()).toBe(corrected);
  });

  test("all good reports are accepted and the figures reach the leaders' page", async () => {
    await page.getByRole("link", { name: submissionsScreenText.one.back }).click();
    await press(submissionsScreenText.acceptAll("13"));
    await page.getByText(/Đã nhận 13 báo cáo/).waitFor();
    await go(appText.screens.overview);
    await page.getByText("61,5%").first().waitFor();
    await running.photograph("year-4-overview");
  });

  test("the communes are ranked, with a chart and its table", async () => {
    await go(appText.screens.evaluation);
    await press(evaluationScreenText.run);
    await page
      .getByRole("heading", { name: evaluationScreenText.ranking })
      .waitFor({ timeout: 20_000 });
    const canvas = page.locator("canvas").first();
    await canvas.waitFor();
    expect(await paintedShare(canvas)).toBeGreaterThan(0.02);
    await running.photograph("year-5-evaluation");
  });

  test("the reward decision is proposed, signed off and saved as PDF", async () => {
    await go(appText.screens.rewards);
    await press(rewardsScreenText.propose);
    await page.getByText("theo xếp hạng", { exact: true }).first().waitFor();
    await press(rewardsScreenText.draft);
    await page.getByRole("tab", { name: rewardsScreenText.tabs.decision }).click();
    await press(documentsScreenText.submit);
    const dialog = page.getByRole("dialog");
    await press(signOffText.check.button);
    await dialog.getByLabel(signOffText.check.persons.content).fill("Lò Thị Kiểm");
    await dialog.getByLabel(signOffText.check.persons.form).fill("Vàng Văn Soát");
    await running.photograph("year-6-checks");
    await dialog.getByRole("button", { name: signOffText.check.confirm }).click();
    await dialog.waitFor({ state: "detached" });
    await press(documentsScreenText.approve);
    await press(documentsScreenText.issue);
    await dialog.getByLabel(documentsScreenText.issueDialog.issuedOn).fill("25/12/2020");
    await dialog.getByRole("button", { name: documentsScreenText.issueDialog.confirm }).click();
    await dialog.waitFor({ state: "detached", timeout: 30_000 });

    await running.answerSaveDialog(savedDecision);
    await press(appText.common.savePdf);
    await expect.poll(() => sizeOf(savedDecision), { timeout: 20_000 }).toBeGreaterThan(10_000);
    expect(readFileSync(savedDecision).subarray(0, 5).toString()).toBe("%PDF-");
    await running.photograph("year-6-decision");
    await press(certificateScreenText.button);
    const canvas = dialog.locator("canvas").first();
    await canvas.waitFor();
    await expect.poll(async () => paintedShare(canvas)).toBeGreaterThan(0.02);
    await running.photograph("year-6-certificates");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
  });

  test("killed without warning and opened again, nothing is lost and the paper has the same bytes", async () => {
    const before = createHash("sha256").update(readFileSync(savedDecision)).digest("hex");
    await running.kill();
    running = await launchApp({ dataDirectory: running.dataDirectory });
    page = running.window;
    await page
      .getByRole("heading", { name: appText.screens.overview, level: 1 })
      .waitFor({ timeout: 60_000 });

    await go(submissionsScreenText.title);
    await page.getByText(submissionsScreenText.matrix.counts("13", "0", "0", "13")).waitFor();
    await openReport(page);
    await page.getByRole("tab", { name: submissionsScreenText.one.villageValues }).click();
    const cell = valueCell(page, village, "poorHouseholds");
    await expect.poll(async () => cell.textContent()).toBe(corrected);
    await cell.click();
    await page.getByText(reason).waitFor();

    await go(appText.screens.rewards);
    await page.getByRole("tab", { name: rewardsScreenText.tabs.decision }).click();
    const again = path.join(running.dataDirectory, "in lại.pdf");
    await running.answerSaveDialog(again);
    await press(appText.common.savePdf);
    await expect.poll(() => sizeOf(again), { timeout: 20_000 }).toBeGreaterThan(10_000);
    expect(createHash("sha256").update(readFileSync(again)).digest("hex")).toBe(before);
  });
});

/** Finds the commune without its diacritics, as a clerk in a hurry types it, and opens its report. */
async function openReport(page: Page): Promise<void> {
  await page.getByPlaceholder(appText.grid.filterPlaceholder).fill("ban hon");
  await page.getByRole("link", { name: submissionsScreenText.matrix.openOf(unit) }).click();
}

function valueCell(page: Page, rowName: string, columnId: string): Locator {
  return page
    .locator(".ag-row", { hasText: rowName })
    .locator(`xpath=//*[@col-id="${columnId}"]`)
    .first();
}

/** Types a text as Unikey does: each toned letter arrives as its base, Backspace, the letter. */
async function typeAsUnikey(page: Page, field: Locator, text: string): Promise<void> {
  await field.fill("");
  await field.focus();
  for (const letter of text) {
    const base = letter.normalize("NFD").slice(0, 1).replace("đ", "d").replace("Đ", "D");
    if (base === letter) {
      await page.keyboard.insertText(letter);
      continue;
    }
    await page.keyboard.press(base);
    await page.keyboard.press("Backspace");
    await page.keyboard.insertText(letter);
  }
  expect(await field.inputValue()).toBe(text);
}

/** The share of a canvas's points that something is drawn on, 0–1. */
async function paintedShare(canvas: Locator): Promise<number> {
  return canvas.evaluate((element) => {
    const drawn = element as HTMLCanvasElement;
    const { data } = drawn.getContext("2d")?.getImageData(0, 0, drawn.width, drawn.height) ?? {
      data: [],
    };
    let painted = 0;
    for (let index = 3; index < data.length; index += 4) if ((data[index] ?? 0) > 0) painted += 1;
    return data.length === 0 ? 0 : painted / (data.length / 4);
  });
}

function sizeOf(file: string): number {
  try {
    return readFileSync(file).length;
  } catch {
    return 0;
  }
}
