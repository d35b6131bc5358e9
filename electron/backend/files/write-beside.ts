import { readFile } from "node:fs/promises";
import path from "node:path";

import { cannotWrite, writeFileSafely } from "./write-file-safely.ts";

/**
 * Writes a file into a folder without ever writing over another: what stands there under
 * the wanted name may be somebody's filled-in work. With other bytes there, the new file
 * is named "… (2).xlsx", "… (3).xlsx"; with the same bytes there, nothing is written.
 *
 * @returns the name under which the bytes now stand
 * @throws workspace.cannot-write
 */
export async function writeBeside(
  folder: string,
  wanted: string,
  bytes: Uint8Array,
): Promise<string> {
  const { name, ext } = path.parse(wanted);
  for (let copy = 1; ; copy += 1) {
    const fileName = copy === 1 ? wanted : `${name} (${copy})${ext}`;
    const target = path.join(folder, fileName);
    const present = await bytesOf(target);
    if (present === null) {
      await writeFileSafely(target, bytes);
      return fileName;
    }
    if (present.equals(bytes)) return fileName;
  }
}

/** Null: there is no such file. */
async function bytesOf(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw cannotWrite(file, error);
  }
}
