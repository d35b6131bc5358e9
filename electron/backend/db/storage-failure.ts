import path from "node:path";

import Database from "better-sqlite3";

import { workspaceFailure } from "#shared/features/workspace/errors.ts";

/** What SQLite said of the disk, as a failure that a clerk can act on; anything else as it is. */
export function asStorageFailure(error: unknown, file: string): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const reason = reasonOf(error.code);
  if (reason === null) return error;
  return workspaceFailure(
    "workspace.cannot-write",
    { fileName: path.basename(file), reason },
    { cause: error },
  );
}

function reasonOf(code: string): "no-space" | "no-permission" | "other" | null {
  if (code === "SQLITE_FULL") return "no-space";
  if (code.startsWith("SQLITE_READONLY") || code === "SQLITE_PERM") return "no-permission";
  // A folder that cannot be written to refuses the journal beside the file.
  if (code.startsWith("SQLITE_CANTOPEN")) return "no-permission";
  return code.startsWith("SQLITE_IOERR") ? "other" : null;
}
