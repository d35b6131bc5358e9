import { appendFileSync, mkdirSync, renameSync, statSync } from "node:fs";
import path from "node:path";

/** What went wrong or happened, for the one who helps the office; never figures, names or secrets. */
export type Log = Readonly<{
  info: (event: string, details?: Record<string, unknown>) => void;
  /** @returns the incident number that the user is shown */
  bug: (error: unknown, where: string) => string;
}>;

const LIMIT_BYTES = 2_000_000;

/** A log file of at most about 2 MB, with one older file beside it. */
export function openLog(file: string, now: () => string): Log {
  mkdirSync(path.dirname(file), { recursive: true });
  rollOver(file);

  function write(level: string, event: string, details: Record<string, unknown>): void {
    try {
      appendFileSync(file, `${JSON.stringify({ at: now(), level, event, ...details })}\n`);
    } catch {
      // A full disk must not turn a note into a second failure.
    }
  }

  return {
    info: (event, details = {}) => write("info", event, details),
    bug(error, where) {
      const instant = now();
      const incident = `${instant.slice(2, 10).replaceAll("-", "")}-${instant.slice(11, 23).replaceAll(/[:.]/g, "")}`;
      const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
      const cause = error instanceof Error && error.cause !== undefined ? String(error.cause) : "";
      write("bug", where, { incident, stack, cause });
      return incident;
    },
  };
}

function rollOver(file: string): void {
  try {
    if (statSync(file).size > LIMIT_BYTES) renameSync(file, `${file}.1`);
  } catch {
    // No log yet.
  }
}
