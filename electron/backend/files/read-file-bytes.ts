import { open } from "node:fs/promises";
import { basename } from "node:path";

import { fileFailure } from "#shared/kernel/file-failure.ts";

/**
 * The whole file in memory, opened for reading only and closed at once, so that the
 * clerk can go on working in Excel. Its size is asked before any byte is read.
 *
 * @throws AppError file.not-found, file.locked, file.too-large, file.unreadable
 */
export async function readFileBytes(path: string, limitBytes: number): Promise<Buffer> {
  const name = basename(path).normalize("NFC");
  try {
    await using file = await open(path, "r");
    const { size } = await file.stat();
    if (size > limitBytes) {
      throw fileFailure("file.too-large", { name, bytes: size, limitBytes });
    }
    return await file.readFile();
  } catch (error) {
    throw asFileFailure(error, name);
  }
}

const codes: Readonly<Record<string, "file.not-found" | "file.locked" | "file.unreadable">> = {
  ENOENT: "file.not-found",
  ENOTDIR: "file.not-found",
  EBUSY: "file.locked",
  EPERM: "file.locked",
  EACCES: "file.locked",
  EISDIR: "file.unreadable",
  EIO: "file.unreadable",
};

/** What the operating system said, as a failure a person can act on; anything else as it is. */
export function asFileFailure(error: unknown, name: string): unknown {
  const code =
    error instanceof Error && "code" in error && typeof error.code === "string"
      ? codes[error.code]
      : undefined;
  return code === undefined ? error : fileFailure(code, { name }, { cause: error });
}
