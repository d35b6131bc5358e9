import { mkdtempSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";

import { checksScreenText } from "#shared/features/documents/checks/screen-text.ts";
import { freePapersText } from "#shared/features/documents/free-papers/screen-text.ts";
import { paperDeskText } from "#shared/features/documents/paper-desk-text.ts";
import { documentsScreenText } from "#shared/features/documents/screen-text.ts";
import { appText } from "#shared/kernel/app-text.ts";

import { launchApp, type RunningApp } from "./support/launch.ts";

const subject = "Về việc chuẩn bị tổng kết cuộc vận động năm 2020";
const words = freePapersText.screen;

/** A paper of the clerk's own, from the register to its pages, in the real window. */
describe.skipIf(inject("display") === null)("a letter", () => {
  let running: RunningApp;
  let page: Page;

  beforeAll(async () => {
    running = await launchApp();
    page = running.window;
    await page.getByRole("button", { name: appText.start.sampleButton }).click();
    await page
      .getByRole("navigation", { name: appText.railLabel })
      .getByRole("link", { name: documentsScreenText.register.title, exact: true })
      .click({ timeout: 60_000 });
  });
  afterAll(async () => {
    await running.close();
  });

  const text = (): Locator => page.getByRole("textbox", { name: words.text });

  test("is begun from the register with the usual parts of its kind", async () => {
    await page.getByRole("button", { name: freePapersText.compose }).click();
    const dialog = page.getByRole("dialog", { name: freePapersText.dialog.title });
    await dialog.getByLabel(freePapersText.dialog.subject).fill(subject);
    await dialog.getByLabel(freePapersText.dialog.unit).fill("VHTT");
    await running.photograph("papers-1-new");
    await dialog.getByRole("button", { name: freePapersText.dialog.confirm }).click();
    await text().getByText("đề nghị các cơ quan").waitFor();
    expect(await page.getByLabel(paperDeskText.title).inputValue()).toBe(subject);
  });

  test("is written, addressed and seen on its page at once", async () => {
    await text().getByText("……").click();
    await page.keyboard.press("Control+a");
    await page.keyboard.insertText(
      "Ủy ban nhân dân huyện đề nghị gửi báo cáo trước ngày 15/12/2020./.",
    );
    await page.getByRole("tab", { name: words.closing }).click();
    await page
      .getByLabel(paperDeskText.lines.line(words.addressees, 1))
      .fill("Ủy ban nhân dân các xã, thị trấn");
    const paper = page.getByRole("group", { name: appText.pdf.page("1") });
    await expect
      .poll(async () => paper.textContent(), { timeout: 20_000 })
      .toContain("Kính gửi: Ủy ban nhân dân các xã, thị trấn");
    expect(await paper.textContent()).toContain("V/v chuẩn bị tổng kết");
    await running.photograph("papers-2-closing");
    await page.getByRole("tab", { name: words.text }).click();
    await running.photograph("papers-3-text");
  });

  test("is checked, submitted, and saved as PDF", async () => {
    await page.getByRole("tab", { name: checksScreenText.title }).click();
    await page.getByText(checksScreenText.none).waitFor();
    await running.photograph("papers-4-checks");
    await page.getByRole("button", { name: documentsScreenText.submit }).click();
    const file = path.join(mkdtempSync(path.join(tmpdir(), "doan-ket-e2e-")), "cong-van.pdf");
    await running.answerSaveDialog(file);
    await page.getByRole("button", { name: appText.common.savePdf }).click();
    await page.getByText(documentsScreenText.saved("cong-van.pdf")).waitFor();
    expect(statSync(file).size).toBeGreaterThan(10_000);
    await page.getByRole("link", { name: words.back }).click();
    await page.getByRole("heading", { name: documentsScreenText.register.title }).waitFor();
    await running.photograph("papers-5-register");
  });
});
