import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import Database from "better-sqlite3";

import { type Backend, createBackend } from "#backend/compose.ts";
import type { AppContract } from "#shared/contract.ts";
import type { InputOf, MethodOf, OutputOf, Reply } from "#shared/kernel/contract.ts";

import { forkTokenHelper } from "./fork-token-helper.ts";

const root = path.join(import.meta.dirname, "../..");
const fontDirectory = path.join(root, "node_modules/@expo-google-fonts/tinos");

type Method = MethodOf<AppContract>;

/** The real backend on a real file in a folder with Vietnamese letters and a space; only the clock is ours. */
export async function startBackend(options: { sample?: boolean; now?: string } = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), "Đoàn Kết thử "));
  const clock = testClock(options.now ?? "2020-12-20T02:00:00.000Z");
  let backend = compose(folder, clock.now);
  await backend.start();
  let tokens = 0;

  const running = {
    folder,
    clock,
    call: <M extends Method>(method: M, input: InputOf<AppContract, M>): Promise<Reply> =>
      backend.dispatch(method, input),
    dispatch: (...call: Parameters<Backend["dispatch"]>) => backend.dispatch(...call),
    async ok<M extends Method>(
      method: M,
      input: InputOf<AppContract, M>,
    ): Promise<OutputOf<AppContract, M>> {
      const reply = await backend.dispatch(method, input);
      if (!reply.ok) throw new Error(`${method} → ${JSON.stringify(reply.error)}`);
      return reply.value as OutputOf<AppContract, M>;
    },
    /** A token for a file, as the window's dialogs give them. */
    grant(file: string): string {
      tokens += 1;
      const token = `test-token-${tokens}`;
      const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
      backend.grantFile({ token, path: file, name: path.basename(file), size });
      return token;
    },
    /** Ends the program and starts it again on the same folder. */
    async restart() {
      await backend.close();
      backend = compose(folder, clock.now);
      await backend.start();
    },
    /** Closes the program, opens its file with a handle of the test's own, and starts again. */
    async inspect<T>(file: string, look: (raw: Database.Database) => Promise<T> | T): Promise<T> {
      await backend.close();
      const raw = new Database(file);
      try {
        return await look(raw);
      } finally {
        raw.close();
        backend = compose(folder, clock.now);
        await backend.start();
      }
    },
    async [Symbol.asyncDispose]() {
      await backend.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  if (options.sample === true) {
    await running.ok("workspace.createSample", { sample: "tam-duong-2020", target: null });
  }
  return running;
}

/** A clock that stands still until it is set, then gives each asker a later millisecond. */
function testClock(start: string) {
  let nowMs = Date.parse(start);
  return {
    now: () => new Date((nowMs += 1)).toISOString(),
    set: (iso: string) => {
      nowMs = Date.parse(iso);
    },
  };
}

function compose(folder: string, now: () => string): Backend {
  return createBackend({
    dataDirectory: path.join(folder, "chương trình"),
    fontDirectory,
    logFile: path.join(folder, "chương trình", "nhat-ky.log"),
    now,
    askToken: forkTokenHelper(path.join(root, "electron/backend/entry-token.ts")),
  });
}
