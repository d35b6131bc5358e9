import { mkdir } from "node:fs/promises";

import { cannotWrite } from "#backend/files/write-file-safely.ts";

/** The folder that a command puts its files in. @throws workspace.cannot-write */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw cannotWrite(folder, error);
  }
}
