import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";

import { chromium } from "playwright-core";
import { afterEach, describe, expect, inject, test } from "vitest";

import { freshDirectory, programEnvironment } from "./support/launch.ts";
import { killTree } from "./support/process-tree.ts";

const packaged = process.env["DOAN_KET_PROGRAM"];

describe.skipIf(packaged === undefined || inject("display") === null)(
  "the packaged program, as people get it",
  () => {
    let running: ChildProcess | null = null;

    afterEach(async () => {
      if (running !== null) await killTree(running);
    });

    test("opens its page, whose calls the backend answers", async () => {
      running = spawn(packaged ?? "", ["--no-sandbox", "--remote-debugging-port=0"], {
        env: programEnvironment(freshDirectory()),
        stdio: ["ignore", "ignore", "pipe"],
      });
      const browser = await chromium.connectOverCDP(await debuggingAddress(running));
      const page = browser.contexts()[0]?.pages()[0];
      await page?.waitForFunction(() => document.body.innerText.trim() !== "");

      const reply: unknown = await page?.evaluate(async () =>
        (
          globalThis as unknown as {
            backend: { call: (method: string, input: unknown, id: string) => Promise<unknown> };
          }
        ).backend.call("no.such-method", {}, "1"),
      );

      expect(page?.url()).toBe("app://doan-ket/");
      expect(reply).toMatchObject({ ok: false, error: { code: "request.unknown-method" } });
    });
  },
);

async function debuggingAddress(child: ChildProcess): Promise<string> {
  if (child.stderr === null) throw new Error("no stderr");
  for await (const line of createInterface({ input: child.stderr })) {
    const address = /^DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error("the program ended before it could be asked");
}
