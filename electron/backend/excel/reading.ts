import { fileFailure } from "#shared/kernel/file-failure.ts";
import type { WorkbookLimits } from "./workbook-limits.ts";

export type ReadingOptions = Readonly<{
  limits?: Partial<WorkbookLimits>;
  /** Aborting rejects the reading with the signal's reason. */
  signal?: AbortSignal;
  /** Bytes unpacked so far, of all that will be. */
  progress?: (done: number, total: number) => void;
}>;

/** One reading under way: its file's name, its limits, and what stops it. */
export type Reading = Readonly<{
  name: string;
  limits: WorkbookLimits;
  /** Throws when cancelled or over the time limit; to be called between chunks. */
  checkpoint: () => void;
  advance: (bytes: number) => void;
}>;

export function startReading(
  name: string,
  limits: WorkbookLimits,
  { signal, progress }: ReadingOptions,
  totalBytes: number,
): Reading {
  const endsAt = performance.now() + limits.seconds * 1000;
  let done = 0;
  return {
    name,
    limits,
    checkpoint: () => {
      signal?.throwIfAborted();
      if (performance.now() > endsAt) {
        throw fileFailure("file.too-slow", { name, seconds: limits.seconds });
      }
    },
    advance: (bytes) => {
      done = Math.min(totalBytes, done + bytes);
      progress?.(done, totalBytes);
    },
  };
}

export function tooManyCells({ name, limits }: Reading): Error {
  return fileFailure("file.too-many-cells", { name, limit: limits.cells });
}
