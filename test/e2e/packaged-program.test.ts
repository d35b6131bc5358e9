import { type ChildProcess, spawn } from "node:child_process";

import { afterEach, describe, expect, inject, test } from "vitest";

import { freshDirectory, programEnvironment } from "./support/launch.ts";
import { killTree } from "./support/process-tree.ts";

type Answer = Readonly<{ result?: { result?: { value?: unknown } } }>;
type Target = Readonly<{ type: string; url: string; webSocketDebuggerUrl: string }>;

/** A cold start on a busy computer. */
const slowly = { timeout: 30_000, interval: 250 };

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
      const host = await debuggingHost(running);

      await expect.poll(async () => evaluate(host, "document.body.innerText"), slowly).toMatch(/./);
      const reply = await evaluate(
        host,
        `backend.call("no.such-method", {}, "1").then((reply) => JSON.stringify(reply))`,
      );

      expect(JSON.parse(reply)).toEqual({
        ok: false,
        error: { code: "request.unknown-method", details: { method: "no.such-method" } },
      });
    });
  },
);

/** Goes on reading after the address: a full pipe would hold the program up. */
async function debuggingHost(child: ChildProcess): Promise<string> {
  let output = "";
  return new Promise((resolve, reject) => {
    child.stderr?.on("data", (bytes: Buffer) => {
      output += bytes.toString("utf8");
      const host = /^DevTools listening on ws:\/\/([^/]+)\/\S+\s/m.exec(output)?.[1];
      if (host !== undefined) resolve(host);
    });
    child.once("exit", () => {
      reject(new Error(`the program ended before it could be asked: ${output}`));
    });
  });
}

/**
 * The value of one expression in the page, by Chromium's own debugging protocol; "" while there is
 * no page yet, or when the page was replaced meanwhile.
 */
async function evaluate(host: string, expression: string): Promise<string> {
  const response = await fetch(`http://${host}/json/list`);
  const targets = (await response.json()) as readonly Target[];
  const page = targets.find(
    ({ type, url }) => type === "page" && url.startsWith("app://doan-ket/"),
  );
  if (page === undefined) return "";
  const socket = new WebSocket(page.webSocketDebuggerUrl);
  try {
    return await new Promise<string>((resolve) => {
      const params = { expression, awaitPromise: true, returnByValue: true };
      socket.addEventListener("open", () => {
        socket.send(JSON.stringify({ id: 1, method: "Runtime.evaluate", params }));
      });
      socket.addEventListener("message", ({ data }) => {
        const { result } = JSON.parse(String(data)) as Answer;
        resolve(typeof result?.result?.value === "string" ? result.result.value : "");
      });
      // A page that goes away takes its answer with it.
      setTimeout(resolve, 5_000, "");
    });
  } finally {
    socket.close();
  }
}
