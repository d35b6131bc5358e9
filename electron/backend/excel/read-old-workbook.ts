import { existsSync } from "node:fs";
import path from "node:path";
import { Worker } from "node:worker_threads";

import { fileFailure } from "#shared/kernel/file-failure.ts";
import type { SheetGrid } from "#shared/kernel/sheet-grid.ts";
import { markMerged } from "./mark-merged.ts";
import type { OldKind, OldWorkbookAnswer, OldWorkbookRequest } from "./old-workbook.ts";
import { startReading, tooManyCells, type Reading, type ReadingOptions } from "./reading.ts";
import { unicodeSheet } from "./unicode-sheet.ts";

/** 2 million cells of an .xls take half of it. */
const MOST_MEGABYTES = 1_024;

/**
 * The sheets of an .xls, .ods or .csv. The library that reads them cannot be stopped and is easily
 * led to take all memory, so it runs in a thread that is ended with its time, its memory or
 * the clerk's patience.
 *
 * @throws AppError one of {@link FileFailures}; the signal's reason when cancelled
 */
export async function readOldWorkbook(
  bytes: Buffer,
  { name, limits, kind }: Pick<Reading, "name" | "limits"> & Readonly<{ kind: OldKind }>,
  options: ReadingOptions,
): Promise<SheetGrid[]> {
  const reading = startReading(name, limits, options, bytes.length);
  const { cells, merges, sheets } = limits;
  const request = { bytes, kind, name, limits: { cells, merges, sheets } };
  const answer = await askThread(request, reading, options);
  if ("failed" in answer) {
    if (answer.failed === "too-many-cells") throw tooManyCells(reading);
    throw fileFailure(`file.${answer.failed}`, { name });
  }
  reading.advance(bytes.length);
  return answer.sheets.map((sheet) => {
    markMerged(sheet, reading);
    return unicodeSheet(sheet);
  });
}

async function askThread(
  request: OldWorkbookRequest,
  { name, limits }: Reading,
  { signal }: ReadingOptions,
): Promise<OldWorkbookAnswer> {
  signal?.throwIfAborted();
  const ended = new AbortController();
  const thread = new Worker(entry(), {
    workerData: request,
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  try {
    return await new Promise<OldWorkbookAnswer>((resolve, reject) => {
      const slow = fileFailure("file.too-slow", { name, seconds: limits.seconds });
      const timer = setTimeout(() => reject(slow), limits.seconds * 1000);
      ended.signal.addEventListener("abort", () => clearTimeout(timer));
      signal?.addEventListener("abort", () => reject(signal.reason as Error), {
        signal: ended.signal,
      });
      thread.once("message", resolve);
      thread.once("exit", () => resolve({ failed: "unreadable" }));
      thread.once("error", (error) => {
        const isFull = "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
        resolve({ failed: isFull ? "too-many-cells" : "unreadable" });
      });
    });
  } finally {
    ended.abort();
    await thread.terminate();
  }
}

/** Beside the bundled backend; else the source. */
function entry(): string {
  const bundled = path.join(import.meta.dirname, "backend-workbook.cjs");
  return existsSync(bundled) ? bundled : path.join(import.meta.dirname, "../entry-workbook.ts");
}
