import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";

import { appText } from "#shared/kernel/app-text.ts";

import { launchApp, type RunningApp } from "./support/launch.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");
const screens = Object.values(appText.screens);

/** Contrast can be measured only where colours are really drawn: in the real window. */
describe.skipIf(inject("display") === null)("every screen of the sample district", () => {
  let running: RunningApp;
  let page: Page;

  beforeAll(async () => {
    running = await launchApp();
    page = running.window;
    await page.getByRole("button", { name: appText.start.sampleButton }).click();
    await page.getByRole("navigation", { name: appText.railLabel }).waitFor({ timeout: 60_000 });
    await page.evaluate(axeSource);
  });
  afterAll(async () => {
    await running.close();
  });

  describe.each(["light", "dark"] as const)("in %s", (theme) => {
    beforeAll(async () => {
      await page.emulateMedia({ colorScheme: theme });
      await page.evaluate((name) => {
        document.documentElement.dataset["mantineColorScheme"] = name;
      }, theme);
      const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const [red = 0] = ground.match(/\d+/g)?.map(Number) ?? [];
      expect(red > 128 ? "light" : "dark").toBe(theme);
    });

    test.each(screens)("%s is clean to axe, contrast included", async (name) => {
      await page
        .getByRole("navigation", { name: appText.railLabel })
        .getByRole("link", { name, exact: true })
        .click();
      await page.getByRole("heading", { name, level: 1 }).waitFor();
      await page.waitForLoadState("networkidle");
      await atRest(page);
      expect(await problemsOf(page)).toEqual([]);
    });
  });

  test("nothing is cut off and nothing scrolls sideways at 125 and 150 percent", async () => {
    const wide: string[] = [];
    for (const zoom of [1.25, 1.5]) {
      await running.app.evaluate(({ BrowserWindow }, factor) => {
        BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(factor);
      }, zoom);
      for (const name of screens) {
        await page
          .getByRole("navigation", { name: appText.railLabel })
          .getByRole("link", { name })
          .click();
        await page.waitForTimeout(200);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (overflow > 1) wide.push(`${name} at ${String(zoom)}: ${String(overflow)} px`);
      }
    }
    expect(wide).toEqual([]);
  });
});

/** What fades in has less contrast on the way: nothing moves any more, and nothing loads. */
async function atRest(page: Page): Promise<void> {
  await page.waitForTimeout(300);
  await page.waitForFunction(() => {
    const loaders = [...document.querySelectorAll("[role='status'] .mantine-Loader-root")];
    const isLoading = loaders.some((loader) => loader.checkVisibility());
    const ends = (animation: Animation) => animation.effect?.getComputedTiming().endTime;
    return (
      !isLoading &&
      document
        .getAnimations()
        .every((animation) => animation.playState !== "running" || ends(animation) === Infinity)
    );
  });
}

/** "rule: element" for each finding of axe on the page as it is. */
async function problemsOf(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<AxeResults> } };
    return axe.run();
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
}
