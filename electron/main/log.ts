import { appendFileSync, mkdirSync } from "node:fs";
import path from "node:path";

import { logDirectory } from "./places.ts";

/** Appends one line to the main process's log. Never throws: a full disk must not stop the window. */
export function logMain(what: string, detail: unknown = null): void {
  const text = detail instanceof Error ? (detail.stack ?? detail.message) : detail;
  const line = JSON.stringify({ at: new Date().toISOString(), what, detail: text });
  try {
    mkdirSync(logDirectory(), { recursive: true });
    appendFileSync(path.join(logDirectory(), "main.log"), `${line}\n`);
  } catch {
    process.stderr.write(`${line}\n`);
  }
}
