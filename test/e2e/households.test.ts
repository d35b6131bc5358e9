import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";

import { type CellEntry, fillCells } from "#backend/excel/fill-cells.ts";
import { readWorkbookBytes } from "#backend/excel/read-workbook.ts";
import { designerText } from "#shared/features/submissions/forms/designer-text.ts";
import { householdForm } from "#shared/features/submissions/forms/ready/household-form-data.ts";
import { householdsScreenText } from "#shared/features/submissions/households/screen-text.ts";
import { sendOutText } from "#shared/features/submissions/send-out/screen-text.ts";
import { submissionsScreenText as text } from "#shared/features/submissions/screen-text.ts";
import { appText } from "#shared/kernel/app-text.ts";
import { cellAddress } from "#shared/kernel/sheet-grid.ts";
import { launchApp, type RunningApp } from "./support/launch.ts";
import { goTo } from "./support/screens.ts";

const commune = "Xã Thèn Sin";
const { code, name } = householdForm;

describe.skipIf(inject("display") === null)("the households of a commune", () => {
  let running: RunningApp;
  let page: Page;
  let folder: string;

  beforeAll(async () => {
    running = await launchApp();
    page = running.window;
    folder = path.join(running.dataDirectory, "Danh sách hộ gửi xã");
    mkdirSync(folder);
    await page.getByRole("button", { name: appText.start.sampleButton, exact: true }).click();
    await page
      .getByRole("heading", { name: appText.screens.overview, level: 1 })
      .waitFor({ timeout: 60_000 });
  });
  afterAll(async () => {
    await running.close();
  });

  test("a period asks for the list, and its columns are seen in the designer", async () => {
    await goTo(page, text.title);
    await page.getByRole("button", { name: text.forms.button }).click();
    await page.getByRole("checkbox", { name: text.forms.item(code, name) }).check();
    await page.getByRole("dialog").getByRole("button", { name: text.forms.save }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.getByRole("button", { name: text.forms.button }).click();
    await page.getByRole("link", { name: designerText.open }).click();
    await page.getByRole("button", { name: `${code}: ${name}` }).click();
    await page.getByText(designerText.listSheet.hint).waitFor();
    await page.getByText("Đề nghị công nhận").first().waitFor();
    await running.photograph("households-1-designer");
    await page.getByRole("link", { name: designerText.back }).click();
  });

  test("the list goes out, comes back filled, and each household is seen", async () => {
    await running.answerOpenDialog([folder]);
    await page.getByRole("button", { name: sendOutText.open }).click();
    await page.getByRole("button", { name: sendOutText.go }).click();
    await page.getByText(/Đã xuất/u).waitFor({ timeout: 60_000 });
    const file = await filledList(folder);
    await running.answerOpenDialog([file]);
    await page.getByRole("button", { name: text.import }).click();
    await page.getByText(text.reports.summary("1", "0", "0", "0")).waitFor({ timeout: 60_000 });
    await page.getByRole("link", { name: text.reports.open }).first().click();
    await page.getByRole("heading", { name: text.one.title(commune), level: 1 }).waitFor();
    await page.getByRole("tab", { name: householdsScreenText.tab }).click();
    await page.getByText("Hộ mẫu 1", { exact: true }).first().waitFor();
    await running.photograph("households-2-list");
  });

  test("a mark is mended with its reason, and the count of the village follows", async () => {
    const cell = page.locator('.ag-row[row-index="1"] [col-id="listedCultural"]').first();
    await cell.click();
    await page.keyboard.type("x");
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(text.one.correct.label).fill("Xã gửi biên bản họp bản");
    await dialog.getByRole("button", { name: text.one.correct.confirm }).click();
    await dialog.waitFor({ state: "detached" });
    await expect.poll(async () => cell.textContent()).toBe(householdsScreenText.mark);
    await cell.click();
    const source = page.getByRole("complementary", { name: text.one.provenance.title });
    await source
      .getByText(text.one.provenance.change(householdsScreenText.no, householdsScreenText.yes))
      .waitFor();
    await running.photograph("households-3-mended");
    await page.getByRole("tab", { name: text.one.villageValues }).click();
    const counted = page.locator('.ag-row[row-index="0"] [col-id="listedCultural"]').first();
    await expect.poll(async () => counted.textContent()).toBe("31");
    await counted.click();
    await source.getByText(text.one.provenance.counted).waitFor();
    await running.photograph("households-4-counts");
  });
});

/** Forty households of the first village of the commune, every fourth not put forward. */
async function filledList(folder: string): Promise<string> {
  const file = readdirSync(folder).find(
    (each) => each.startsWith(code) && each.includes("Thèn Sin"),
  );
  const blank = readFileSync(path.join(folder, file ?? ""));
  const sheets = await readWorkbookBytes(blank, "trống.xlsx");
  const sheet = "Danh sách hộ";
  const village =
    sheets
      .find((each) => each.name === sheet)
      ?.rows.find(({ number }) => number === 7)
      ?.cells.find(({ column }) => column === 12)?.text ?? "";
  const entries = Array.from({ length: 40 }, (_, index): CellEntry[] => {
    const put = (column: number, value: string | number): CellEntry => ({
      sheet,
      address: cellAddress(7 + index, column),
      value,
    });
    const who = [put(2, village), put(3, `Hộ mẫu ${String(index)}`), put(4, 1950 + index)];
    const marks = [put(5, 2 + (index % 6)), put(6, "x"), put(7, 60 + index)];
    return index % 4 === 1 ? [...who, ...marks] : [...who, ...marks, put(8, "x")];
  }).flat();
  const target = path.join(folder, "Thèn Sin gửi.xlsx");
  writeFileSync(target, await fillCells(blank, entries));
  return target;
}
