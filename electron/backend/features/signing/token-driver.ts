import { mkdir, readFile } from "node:fs/promises";
import path from "node:path";

import { writeFileSafely } from "#backend/files/write-file-safely.ts";

/**
 * The driver's path belongs to this computer, so it lies beside the log and not in the data file:
 * a data file that comes from elsewhere must not say which foreign code is loaded.
 */
const FILE_NAME = "token-driver.json";

/** Path of the driver for tokens; null: none is chosen. */
export async function readTokenDriver(dataDirectory: string): Promise<string | null> {
  try {
    const kept: unknown = JSON.parse(await readFile(path.join(dataDirectory, FILE_NAME), "utf8"));
    return typeof kept === "string" && path.isAbsolute(kept) ? kept : null;
  } catch {
    return null; // never chosen, or damaged: it is chosen again
  }
}

/** @throws workspace.cannot-write */
export async function writeTokenDriver(
  dataDirectory: string,
  driver: string | null,
): Promise<void> {
  await mkdir(dataDirectory, { recursive: true });
  await writeFileSafely(path.join(dataDirectory, FILE_NAME), Buffer.from(JSON.stringify(driver)));
}
