import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";

import { type CellEntry, fillCells } from "#backend/excel/fill-cells.ts";
import { readWorkbookBytes } from "#backend/excel/read-workbook.ts";
import { reportsScreenText } from "#shared/features/reports/screen-text.ts";
import { designerText } from "#shared/features/submissions/forms/designer-text.ts";
import { sendOutText } from "#shared/features/submissions/send-out/screen-text.ts";
import { submissionsScreenText as text } from "#shared/features/submissions/screen-text.ts";
import { appText } from "#shared/kernel/app-text.ts";
import { oleFile } from "../backend/excel/ole-file.ts";
import { zipOf } from "../backend/excel/raw-xlsx.ts";
import { launchApp, type RunningApp } from "./support/launch.ts";
import { exampleFolder, goTo } from "./support/screens.ts";

/** These three communes fill in the form as it went out after the change; the others had theirs before. */
const onNewForm = ["Bản Hon", "Giang Ma", "Hồ Thầu"];
const mended = "Xã Bản Hon";
const returned = "Xã Tả Lèng";

describe.skipIf(inject("display") === null)("a heap of what the communes send", () => {
  let running: RunningApp;
  let page: Page;
  let exported: string;
  let metBefore: number;

  beforeAll(async () => {
    running = await launchApp();
    page = running.window;
    exported = path.join(running.dataDirectory, "Biểu gửi xã");
    mkdirSync(exported);
    await press(appText.start.sampleButton);
    await heading(appText.screens.overview).waitFor({ timeout: 60_000 });
    metBefore = await targetsMet(page);
  });
  afterAll(async () => {
    await running.close();
  });

  const heading = (name: string) => page.getByRole("heading", { name, level: 1 });
  const press = async (name: string | RegExp): Promise<void> => {
    await page.getByRole("button", { name, exact: typeof name === "string" }).click();
  };
  const go = (screen: string): Promise<void> => goTo(page, screen);
  const openReport = async (unit: string): Promise<void> => {
    await page.getByPlaceholder(appText.grid.filterPlaceholder).fill(unit);
    await page.getByRole("link", { name: text.matrix.openOf(unit) }).click();
    await heading(text.one.title(unit)).waitFor();
  };

  test("a form that went out is changed in the designer, and becomes the next version", async () => {
    await go(text.title);
    await press(text.forms.button);
    await page.getByRole("link", { name: designerText.open }).click();
    await heading(designerText.title).waitFor();
    const maximum = page.locator('.ag-row[row-index="0"] [col-id="maximum"]').first();
    await maximum.click();
    await page.keyboard.type("6000");
    await page.keyboard.press("Enter");
    await page.getByText(designerText.frozen(1)).waitFor();
    await running.photograph("heap-1-designer");
    await press(designerText.save);
    await page.getByText(designerText.listed("CD-01", 2)).waitFor();
  });

  test("the new version is written for every commune", async () => {
    await page.getByRole("link", { name: designerText.back }).click();
    await running.answerOpenDialog([exported]);
    await press(sendOutText.open);
    await press(sendOutText.go);
    await page.getByText(sendOutText.done.folder("13", "Biểu gửi xã")).waitFor({ timeout: 60_000 });
    const [first = ""] = readdirSync(exported);
    const sheets = await readWorkbookBytes(readFileSync(path.join(exported, first)), first);
    const hidden = sheets.find(({ name }) => name === "_id");
    expect(hidden?.rows.map(({ cells }) => cells.map((cell) => cell.text))).toContainEqual([
      "formVersion",
      "2",
    ]);
  });

  test("thirteen good files of both versions are taken out of a heap, five bad ones are told apart", async () => {
    const heap = await heapOf(exampleFolder(running.dataDirectory), exported);
    await running.answerOpenDialog(heap);
    await press(text.import);
    await page.getByText(text.reports.summary("13", "5", "0", "0")).waitFor({ timeout: 60_000 });
    for (const reason of ["khoảng 95", "mật khẩu", "cong-van.docx"]) {
      expect(await page.getByText(reason).first().isVisible(), reason).toBe(true);
    }
    await running.photograph("heap-2-reports");
  });

  test("a block of cells is pasted from Excel over wrong figures, with its reason", async () => {
    await openReport(mended);
    await page.getByRole("tab", { name: text.one.villageValues }).click();
    const cells = [0, 1].map((row) => valueCell(page, row, "nearPoorHouseholds"));
    await expect.poll(async () => cells[0]?.textContent()).toMatch(/^\d+$/u);
    const wanted = await Promise.all(
      cells.map(async (cell) => String(Number(await cell.textContent()) + 1)),
    );
    const block = wanted.join("\r\n");
    await running.app.evaluate(async ({ clipboard }, words) => clipboard.writeText(words), block);
    await cells[0]?.click();
    await page.keyboard.press("Control+V");
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(text.one.correct.label).fill("Xã gửi lại qua Zalo");
    await running.photograph("heap-3-paste");
    await dialog.getByRole("button", { name: text.one.correct.confirm }).click();
    await dialog.waitFor({ state: "detached" });
    for (const [index, cell] of cells.entries()) {
      await expect.poll(async () => cell.textContent()).toBe(wanted[index]);
    }
  });

  test("a cell takes what stands above it, and the last correction is taken back with a reason", async () => {
    const [first, second] = [0, 1].map((row) => valueCell(page, row, "nearPoorHouseholds"));
    const above = (await first?.textContent()) ?? "";
    const below = (await second?.textContent()) ?? "";
    await second?.click();
    await page.keyboard.press("Control+D");
    const editor = page.locator(".steady-editor");
    await expect.poll(async () => editor.inputValue()).toBe(above);
    await page.keyboard.press("Escape");
    await expect.poll(async () => editor.inputValue()).toBe(below);
    await page.keyboard.press("Control+Z");
    const dialog = page.getByRole("dialog");
    await dialog.getByText(`${below} → ${String(Number(below) - 1)}`).waitFor();
    await dialog.getByLabel(text.one.correct.label).fill("Xã xác nhận lại số cũ");
    await dialog.getByRole("button", { name: text.one.correct.confirm }).click();
    await dialog.waitFor({ state: "detached" });
    await expect.poll(async () => second?.textContent()).toBe(String(Number(below) - 1));
  });

  test("one is given back with its reason; while it is missing no target is called met", async () => {
    await page.getByRole("link", { name: text.one.back }).click();
    await openReport(returned);
    await press(text.one.return);
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(text.one.returnDialog.label).fill("Trang Bản, ô C7: kiểm tra lại.");
    await dialog.getByRole("button", { name: text.one.returnDialog.confirm }).click();
    await dialog.waitFor({ state: "detached" });
    await page.getByRole("link", { name: text.one.back }).click();
    await press(text.acceptAll("12"));
    await page.getByText(/Đã nhận 12 báo cáo/u).waitFor();
    await page.getByText(text.matrix.counts("12", "0", "1", "13")).waitFor();
    await go(appText.screens.overview);
    expect(await targetsMet(page)).toBe(metBefore);
  });

  test("what it sends again is accepted, and targets turn green", async () => {
    await go(text.title);
    await running.answerOpenDialog([await sentAgain(running.dataDirectory, exported)]);
    await press(text.import);
    await page.getByText(text.reports.summary("1", "0", "0", "0")).waitFor({ timeout: 60_000 });
    await press(text.acceptAll("1"));
    await page.getByText(text.matrix.counts("13", "0", "0", "13")).waitFor();
    await go(appText.screens.overview);
    await expect.poll(async () => targetsMet(page), { timeout: 20_000 }).toBeGreaterThan(metBefore);
    await running.photograph("heap-4-overview");
  });
});

/** The number on the leaders' page of the targets that are met. */
async function targetsMet(page: Page): Promise<number> {
  const { label, met } = reportsScreenText.cards;
  const card = page.getByLabel(label, { exact: true }).getByRole("link").filter({ hasText: met });
  return Number(/(\d+)\//u.exec((await card.textContent()) ?? "")?.[1]);
}

function valueCell(page: Page, row: number, columnId: string): Locator {
  return page.locator(`.ag-row[row-index="${row}"] [col-id="${columnId}"]`).first();
}

/** The sample's files, three of them copied into the new form inside a zip, and four bad ones more. */
async function heapOf(examples: string, exported: string): Promise<string[]> {
  const folder = path.join(exported, "gửi về");
  mkdirSync(folder);
  const put = (name: string, bytes: Uint8Array | string): string => {
    writeFileSync(path.join(folder, name), bytes);
    return path.join(folder, name);
  };
  const files = readdirSync(examples).filter((name) => name.endsWith(".xlsx"));
  const isOnNewForm = (name: string) => onNewForm.some((unit) => name.includes(unit));
  const packed: Record<string, Uint8Array | string> = { "cong-van.docx": "Kính gửi huyện" };
  for (const name of files.filter(isOnNewForm)) {
    const unit = onNewForm.find((each) => name.includes(each)) ?? "";
    const blank = readdirSync(exported).find((each) => each.includes(unit)) ?? "";
    const filled = await copied(
      readFileSync(path.join(examples, name)),
      readFileSync(path.join(exported, blank)),
    );
    packed[`cụm 2/${name}`] = filled;
  }
  const old = files.filter((name) => !isOnNewForm(name)).map((name) => path.join(examples, name));
  const [some = ""] = old;
  return [
    ...old,
    put("cụm 2.zip", await zipOf(packed)),
    put("tải dở.xlsx", readFileSync(some).subarray(0, 4_000)),
    put("có mật khẩu.xlsx", oleFile("EncryptionInfo", "EncryptedPackage")),
    put("số liệu.xlsx", "Tổng số hộ: 120"),
  ];
}

/** The form of the commune whose first one was given back, filled in once more on the new version. */
async function sentAgain(dataDirectory: string, exported: string): Promise<string> {
  const unit = returned.replace("Xã ", "");
  const named = (folder: string): string => {
    const name = readdirSync(folder).find((each) => each.includes(unit) && each.endsWith(".xlsx"));
    return path.join(folder, name ?? "");
  };
  const blank = readFileSync(named(exported));
  const file = path.join(exported, "gửi về", `${unit} gửi lại.xlsx`);
  writeFileSync(file, await copied(readFileSync(named(exampleFolder(dataDirectory))), blank));
  return file;
}

/** What was typed into one form, typed into the same cells of another. */
async function copied(from: Buffer, into: Buffer): Promise<Uint8Array> {
  const sheets = await readWorkbookBytes(from, "cũ.xlsx");
  const entries = sheets
    .filter(({ name }) => name === "Bản" || name === "Xã")
    .flatMap(({ name, rows }) =>
      rows.flatMap(({ cells }) =>
        cells
          .filter(({ value, formula }) => typeof value === "number" && formula === undefined)
          .map(({ address, value }): CellEntry => ({
            sheet: name,
            address,
            value: value as number,
          })),
      ),
    );
  return fillCells(into, entries);
}
