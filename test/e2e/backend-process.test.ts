import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import type { Page } from "playwright-core";
import { afterEach, describe, expect, inject, test } from "vitest";

import type { BackendApi, DesktopApi } from "#shared/kernel/backend-protocol.ts";

import { freshDirectory, launchApp, type RunningApp } from "./support/launch.ts";
import { descendantsOf } from "./support/process-tree.ts";

type Bridges = Readonly<{ backend: BackendApi; desktop: DesktopApi }>;

describe.skipIf(inject("display") === null || process.platform !== "linux")("the backend", () => {
  let running: RunningApp | null = null;

  afterEach(async () => {
    await running?.close();
    running = null;
  });

  test("answers a call from the window, in a process of its own", async () => {
    running = await launchApp();

    const reply = await call(running.window, "no.such-method");

    expect(reply).toEqual({
      ok: false,
      error: { code: "request.unknown-method", details: { method: "no.such-method" } },
    });
    expect(backendsOf(running)).toHaveLength(1);
  });

  test("is started again when it dies, and the window is told", async () => {
    running = await launchApp();
    await call(running.window, "no.such-method");
    await listen(running.window);

    const [first] = backendsOf(running);
    process.kill(first ?? 0, "SIGKILL");
    await heard(running.window, "restarted");
    const reply = await call(running.window, "no.such-method");

    expect(reply).toMatchObject({ ok: false, error: { code: "request.unknown-method" } });
    expect(backendsOf(running)).not.toContain(first);
  });

  test("stays down when it dies twice, answers every call with that, and starts on request", async () => {
    running = await launchApp();
    const { window } = running;
    await call(window, "no.such-method");
    await listen(window);

    process.kill(backendsOf(running)[0] ?? 0, "SIGKILL");
    await heard(window, "restarted");
    await call(window, "no.such-method");
    process.kill(backendsOf(running)[0] ?? 0, "SIGKILL");
    await heard(window, "stopped");
    const down = await call(window, "no.such-method");
    await window.evaluate(async () => (globalThis as unknown as Bridges).backend.restart());
    const up = await call(window, "no.such-method");

    expect(down).toEqual({ ok: false, error: { code: "backend.stopped", details: {} } });
    expect(up).toMatchObject({ error: { code: "request.unknown-method" } });
  });

  test("ends with the window, and when the window is killed", async () => {
    running = await launchApp();
    await call(running.window, "no.such-method");
    const backend = backendsOf(running)[0] ?? 0;
    running.app.process().kill("SIGKILL");

    await expect.poll(() => isAlive(backend)).toBe(false);
    running = null;
  });
});

describe.skipIf(inject("display") === null)("a picked file", () => {
  test("is a token, a name and a size to the window", async () => {
    const folder = freshDirectory();
    const file = path.join(folder, "Bản Bo.xlsx");
    writeFileSync(file, "12345");
    const running = await launchApp();
    await running.answerOpenDialog([file]);

    const chosen = await running.window.evaluate(async () =>
      (globalThis as unknown as Bridges).desktop.chooseFiles({ title: "Chọn tệp" }),
    );
    await running.answerSaveDialog(null);
    const cancelled = await running.window.evaluate(async () =>
      (globalThis as unknown as Bridges).desktop.chooseSave({ title: "Lưu", defaultName: "a.pdf" }),
    );
    await running.close();

    expect(chosen).toEqual([
      { token: expect.stringMatching(/^[0-9a-f-]{36}$/) as string, name: "Bản Bo.xlsx", size: 5 },
    ]);
    expect(cancelled).toBeNull();
  });
});

async function call(window: Page, method: string): Promise<unknown> {
  return window.evaluate(
    async (name) => (globalThis as unknown as Bridges).backend.call(name, {}, crypto.randomUUID()),
    method,
  );
}

/** Keeps what the window is told of its backend, for `heard`. */
async function listen(window: Page): Promise<void> {
  await window.evaluate(() => {
    const told: string[] = [];
    Object.assign(globalThis, { told });
    (globalThis as unknown as Bridges).backend.onEvent((event) => {
      if (event.type === "backend") told.push(event.state);
    });
  });
}

async function heard(window: Page, state: string): Promise<void> {
  await window.waitForFunction(
    (wanted) => (globalThis as unknown as { told: string[] }).told.includes(wanted),
    state,
  );
}

/** The backend, under a Node of its own or as a utility process of Electron. */
function backendsOf(running: RunningApp): readonly number[] {
  return descendantsOf(
    running.app.process().pid ?? 0,
    /backend-node\.cjs|node\.mojom\.NodeService/,
  );
}

/** False also for a process that has ended and that nobody has asked for its exit code. */
function isAlive(pid: number): boolean {
  const stateFile = `/proc/${String(pid)}/stat`;
  return existsSync(stateFile) && !readFileSync(stateFile, "utf8").includes(") Z ");
}
