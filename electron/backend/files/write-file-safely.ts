import { open, rename, rm } from "node:fs/promises";
import path from "node:path";

import { isDataFile } from "#backend/db/open-database.ts";
import { workspaceFailure } from "#shared/features/workspace/errors.ts";

/**
 * Writes a file that the user chose: whole or not at all.
 *
 * The bytes go to a temporary file in the same folder, reach the disk, and only
 * then take the name; a file of that name that Excel or a PDF reader holds open
 * stays as it was. A data file of the program is never written over: a list saved
 * under its name would be the end of the office's work.
 *
 * @throws workspace.cannot-write with the reason as the system told it
 */
export async function writeFileSafely(target: string, bytes: Uint8Array): Promise<void> {
  if (isDataFile(target)) {
    throw workspaceFailure("workspace.cannot-write", {
      fileName: path.basename(target),
      reason: "data-file",
    });
  }
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
  try {
    const file = await open(temporary, "w");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw cannotWrite(target, error);
  }
}

/** The failure that a clerk can act on, from a system error met while writing `target`. */
export function cannotWrite(target: string, error: unknown): Error {
  return workspaceFailure(
    "workspace.cannot-write",
    { fileName: path.basename(target), reason: reasonOf(error) },
    { cause: error },
  );
}

function reasonOf(error: unknown): "in-use" | "no-permission" | "no-space" | "other" {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  switch (code) {
    case "EBUSY":
    case "ETXTBSY":
      return "in-use";
    // Windows answers EPERM both for a file held open by Excel and for a folder
    // without the right to write; a file that exists is far more often held.
    case "EPERM":
      return process.platform === "win32" ? "in-use" : "no-permission";
    case "EACCES":
    case "EROFS":
    case "SQLITE_CANTOPEN":
      return "no-permission";
    case "ENOSPC":
    case "EDQUOT":
    case "SQLITE_FULL":
      return "no-space";
    default:
      return "other";
  }
}
