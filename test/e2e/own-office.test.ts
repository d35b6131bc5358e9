import { mkdirSync, readdirSync } from "node:fs";
import path from "node:path";

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";

import { officeScreenText as text } from "#shared/features/office/screen-text.ts";
import { sendOutText } from "#shared/features/submissions/send-out/screen-text.ts";
import { submissionsScreenText } from "#shared/features/submissions/screen-text.ts";
import { appText } from "#shared/kernel/app-text.ts";

import { ownOffice } from "../support/own-office.ts";
import { launchApp, type RunningApp } from "./support/launch.ts";

/** From an empty data file to forms that go out: what an office does in its first hour. */
describe.skipIf(inject("display") === null)("an own office starts", () => {
  let running: RunningApp;
  let page: Page;
  let forms: string;

  beforeAll(async () => {
    running = await launchApp();
    page = running.window;
    forms = path.join(running.dataDirectory, "bieu mau");
    mkdirSync(forms, { recursive: true });
  });
  afterAll(async () => {
    await running.close();
  });

  const go = async (screen: string): Promise<void> => {
    await page.getByRole("navigation").getByRole("link", { name: screen, exact: true }).click();
  };
  const press = async (name: string): Promise<void> => {
    await page.getByRole("button", { name, exact: true }).first().click();
  };
  const dialog = () => page.getByRole("dialog");
  const fill = async (label: string, value: string): Promise<void> => {
    await dialog().getByLabel(label).fill(value);
  };
  const save = async (name: string = appText.common.save): Promise<void> => {
    await dialog().getByRole("button", { name, exact: true }).click();
    await dialog().waitFor({ state: "detached" });
  };

  test("the office is made in a file of its own", async () => {
    await press(appText.start.ownButton);
    const start = appText.newOffice;
    for (const [label, value] of [
      [start.name, ownOffice.name],
      [start.issuingBody, "ỦY BAN NHÂN DÂN HUYỆN THỬ NGHIỆM"],
      [start.chairTitle, ownOffice.chairTitle],
      [start.place, ownOffice.place],
    ] as const) {
      await page.getByLabel(label).fill(value);
    }
    await running.answerSaveDialog(path.join(running.dataDirectory, "huyen-thu.sqlite"));
    await press(start.create);
    await page
      .getByRole("heading", { name: appText.screens.overview, level: 1 })
      .waitFor({ timeout: 60_000 });
  });

  test("an empty list says what to enter first; a commune and its villages go in", async () => {
    await go(appText.screens.office);
    await page.getByRole("heading", { name: text.noUnits }).waitFor();
    await running.photograph("own-1-empty");
    await press(text.unitForm.add);
    await fill(text.unitForm.name, "Xã Nà Thử");
    await fill(text.unitForm.from, "01/01/2015");
    await running.photograph("own-2-unit");
    await save();

    await press(text.villageForm.open);
    await fill(text.villageForm.paste, "Bản Một\r\nBản Hai\r\nBản Ba");
    await press(text.villageForm.append);
    expect(await dialog().getByRole("listitem").count()).toBe(4);
    await running.photograph("own-3-villages");
    await save();
    const villages = page.getByRole("complementary", { name: text.villagesOf("Xã Nà Thử") });
    await expect
      .poll(async () => villages.getByRole("listitem").allTextContents())
      .toEqual(["Bản Một", "Bản Hai", "Bản Ba"]);
    await running.photograph("own-4-units");
  });

  test("a list of communes is pasted with what is wrong in it", async () => {
    await press(text.paste.open);
    await fill(text.paste.units.from, "01/01/2015");
    await fill(
      text.paste.units.label,
      "Xã Khe Thử\t00002\tXã\tKhe Thu\nXã Nà Thử\t00001\nThị trấn Thử\t00003\tphường",
    );
    await dialog().getByText(text.paste.badKind).waitFor();
    await dialog().getByText(text.paste.exists).waitFor();
    await running.photograph("own-5-paste");
    await running.resize({ width: 1024, height: 640 });
    const button = dialog().getByRole("button", { name: text.paste.save("3") });
    await button.scrollIntoViewIfNeeded();
    const { y = 0, height = 0 } = (await button.boundingBox()) ?? {};
    expect(y + height).toBeLessThanOrEqual(640);
    expect(y).toBeGreaterThan(0);
    await fill(text.paste.units.label, "Xã Khe Thử\t00002\tXã\tKhe Thu\nThị trấn Thử\t00003");
    await save(text.paste.save("2"));
    await page.getByRole("button", { name: text.villagesOfUnit("Thị trấn Thử") }).waitFor();
  });

  test("a signer goes in, and the head of the papers is shown as it will read", async () => {
    await page.getByRole("tab", { name: text.tabs.signers }).click();
    await press(text.signers.add);
    await fill(text.signers.name, "Lò Thị Thử");
    await fill(text.signers.office, "Phó Chủ tịch");
    await fill(text.signers.from, "1/7/2016");
    await running.photograph("own-6-signer");
    await save();
    await page.getByRole("button", { name: text.editOf("Lò Thị Thử") }).waitFor();

    await page.getByRole("tab", { name: text.tabs.office }).click();
    await press(text.edit);
    await fill(text.office.place, "Thị trấn Thử");
    await running.photograph("own-7-office");
    await save();
    await page.getByText(text.office.placeAndDate("Thị trấn Thử")).waitFor();
    await running.photograph("own-8-office");
  });

  test("the period opens and a form for each unit lies in the folder", async () => {
    await go(appText.screens.submissions);
    await press(submissionsScreenText.closed.open);
    await running.answerOpenDialog([forms]);
    await press(sendOutText.open);
    await press(sendOutText.go);
    await page
      .getByText(sendOutText.done.folder("3", path.basename(forms)))
      .waitFor({ timeout: 30_000 });
    await running.photograph("own-9-forms");
    expect(readdirSync(forms).filter((name) => name.endsWith(".xlsx"))).toHaveLength(3);
  });
});
