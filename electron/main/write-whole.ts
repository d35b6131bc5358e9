import { open, rename, rm } from "node:fs/promises";
import path from "node:path";

/** What the window makes by itself; everything else is written by the backend. */
const writable = new Set([".png", ".csv"]);

/**
 * Writes a picture or a list that the window made: whole, or not at all. The bytes take
 * the file's name only once they are on the disk; until then an earlier file keeps it.
 *
 * @returns false when the name is of another kind, or the file could not be written
 */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<boolean> {
  if (!writable.has(path.extname(file).toLowerCase())) return false;
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    const handle = await open(temporary, "w");
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
    return true;
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined);
    return false;
  }
}
