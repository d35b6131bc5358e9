import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";

import { launchApp, type RunningApp } from "./support/launch.ts";

describe.skipIf(inject("display") === null)("a page of the program", () => {
  let running: RunningApp;

  beforeAll(async () => {
    running = await launchApp();
  });

  afterAll(async () => {
    await running.close();
  });

  test("is the program's own, by its own protocol, in a visible window", async () => {
    const look = async (): Promise<unknown> =>
      running.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((window) => ({
          title: window.getTitle(),
          visible: window.isVisible(),
          minimum: window.getMinimumSize(),
        })),
      );

    expect(running.window.url()).toBe("app://doan-ket/");
    await expect.poll(look).toEqual([{ title: "Đoàn Kết", visible: true, minimum: [1024, 640] }]);
  });

  test("has the two bridges and nothing of Node or Electron", async () => {
    const seen = await running.window.evaluate(() => ({
      node: ["require", "process", "module", "Buffer", "global", "electron", "ipcRenderer"].filter(
        (name) => name in globalThis,
      ),
      backend: Object.keys((globalThis as unknown as { backend: object }).backend).sort(),
      frozen: Object.isFrozen((globalThis as unknown as { desktop: object }).desktop),
    }));

    expect(seen).toEqual({
      node: [],
      backend: ["call", "cancel", "onEvent", "restart"],
      frozen: true,
    });
  });

  test("runs sandboxed, isolated and without Node", async () => {
    const preferences = await running.app.evaluate(({ BrowserWindow }) => {
      // Electron's own tests ask this way; its type declarations leave it out.
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
        getLastWebPreferences: () => Record<string, unknown>;
      };
      return contents.getLastWebPreferences();
    });

    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    });
  });

  test("cannot be led to another address", async () => {
    await running.window.evaluate(() => {
      location.href = "https://example.com/";
    });
    await running.window.evaluate(() => {
      location.href = "file:///etc/passwd";
    });
    await pause();

    expect(running.window.url()).toBe("app://doan-ket/");
  });

  test("cannot open a window", async () => {
    const opened = await running.window.evaluate(() => [
      window.open("https://example.com/"),
      window.open("app://doan-ket/"),
      window.open("about:blank"),
    ]);
    const count = await running.app.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
    );

    expect(opened).toEqual([null, null, null]);
    expect(count).toBe(1);
  });

  test("runs no script or style written into it", async () => {
    const ran = await running.window.evaluate(async () => {
      const script = document.createElement("script");
      script.textContent = "globalThis.intruded = true";
      document.head.append(script);
      const style = document.createElement("style");
      style.textContent = "html { outline: 7px solid red }";
      document.head.append(style);
      await new Promise((resolve) => setTimeout(resolve, 100));
      const result = {
        script: "intruded" in globalThis,
        style: getComputedStyle(document.documentElement).outlineWidth === "7px",
      };
      script.remove();
      style.remove();
      return result;
    });

    expect(ran).toEqual({ script: false, style: false });
  });

  test("evaluates no text as code", async () => {
    // Through the page's own world, as a script of the page would; the tool's evaluate is exempt from the policy.
    const result = await running.window.evaluate(
      async () =>
        new Promise<string>((resolve) => {
          addEventListener("securitypolicyviolation", (event) => {
            resolve(`${event.effectiveDirective} ${event.blockedURI}`);
          });
          setTimeout("globalThis.intruded = true", 0);
          setTimeout(() => {
            resolve("intruded" in globalThis ? "ran" : "silent");
          }, 500);
        }),
    );

    expect(result).toBe("script-src eval");
  });

  test("reaches no address outside the program", async () => {
    const reached = await running.window.evaluate(async () => {
      const places = ["https://example.com/", "http://127.0.0.1:9/", "file:///etc/passwd"];
      const outcomes: string[] = [];
      for (const place of places) {
        outcomes.push(
          await fetch(place, { mode: "no-cors" }).then(
            () => "reached",
            () => "refused",
          ),
        );
      }
      return outcomes;
    });

    expect(reached).toEqual(["refused", "refused", "refused"]);
  });

  test("is refused by the session too, should the page's policy ever fail", async () => {
    const outcome = await running.app.evaluate(async ({ session }) =>
      session.defaultSession.fetch("https://example.com/").then(
        () => "reached",
        (error: unknown) => String(error),
      ),
    );

    expect(outcome).toContain("ERR_BLOCKED_BY_CLIENT");
  });

  test("serves no file outside the page's folder", async () => {
    const statuses = await running.window.evaluate(async () => {
      const places = ["/../main.cjs", "/%2e%2e/main.cjs", "/..%2fmain.cjs", "/..%5cmain.cjs"];
      return Promise.all(places.map(async (place) => (await fetch(place)).status));
    });

    expect(statuses).toEqual([404, 404, 404, 404]);
  });

  test("gets no permission", async () => {
    const answers = await running.window.evaluate(async () => {
      const denied = async (work: Promise<unknown>): Promise<string> =>
        work.then(
          () => "granted",
          () => "denied",
        );
      const location = new Promise((resolve, reject) => {
        navigator.geolocation.getCurrentPosition(resolve, reject);
      });
      return {
        notification: await Notification.requestPermission(),
        camera: await denied(navigator.mediaDevices.getUserMedia({ video: true })),
        location: await denied(location),
        clipboard: await denied(navigator.clipboard.readText()),
      };
    });

    expect(answers).toEqual({
      notification: "denied",
      camera: "denied",
      location: "denied",
      clipboard: "denied",
    });
  });

  test("cannot name a file: a file made by script gets no token", async () => {
    const granted = await running.window.evaluate(async () => {
      const { desktop } = globalThis as unknown as {
        desktop: { grantDropped: (file: File) => Promise<unknown> };
      };
      return desktop.grantDropped(new File(["x"], "/etc/passwd"));
    });

    expect(granted).toBeNull();
  });
});

async function pause(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 300));
}
