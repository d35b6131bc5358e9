import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";

import { describe, expect, inject, test } from "vitest";

import { launchApp, programEnvironment, type RunningApp } from "./support/launch.ts";

describe.skipIf(inject("display") === null)("the window", () => {
  test("comes back where it was, as large as it was", async () => {
    const first = await launchApp();
    await shown(first);
    await first.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 30, width: 1200, height: 700 });
    });
    await expect.poll(async () => boundsOf(first)).toMatchObject({ width: 1200, height: 700 });
    await first.close();

    const second = await launchApp({ dataDirectory: first.dataDirectory });
    const bounds = await boundsOf(second);
    await second.close();

    expect(bounds).toEqual({ x: 40, y: 30, width: 1200, height: 700 });
  });

  test("is one: starting the program again only brings it to the front", async () => {
    const running = await launchApp();

    const program = inject("program");
    const again = spawn(
      program.executable,
      ["--no-sandbox", ...(program.isPackaged ? [] : [path.join(import.meta.dirname, "../..")])],
      { env: programEnvironment(running.dataDirectory), stdio: "ignore" },
    );
    const [code] = (await once(again, "exit")) as [number | null];
    const windows = await running.app.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
    );
    await running.close();

    expect({ code, windows }).toEqual({ code: 0, windows: 1 });
  });

  test("shows its page again when the page's process dies", async () => {
    const running = await launchApp();
    const url = running.app.evaluate(
      async ({ BrowserWindow }) =>
        new Promise<string | undefined>((resolve) => {
          const contents = BrowserWindow.getAllWindows()[0]?.webContents;
          contents?.once("did-finish-load", () => {
            resolve(contents.getURL());
          });
          contents?.forcefullyCrashRenderer();
        }),
    );

    expect(await url).toBe("app://doan-ket/");
    await running.close();
  });
});

/** The screen tells a window's first size once more when it comes up, over any set before. */
async function shown(running: RunningApp): Promise<void> {
  await expect
    .poll(async () =>
      running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible()),
    )
    .toBe(true);
  await running.window.waitForTimeout(500);
}

async function boundsOf(running: RunningApp): Promise<unknown> {
  return running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
}
