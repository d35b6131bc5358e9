import { closeSync, existsSync, openSync, readSync, rmSync, statSync } from "node:fs";
import path from "node:path";

import Database from "better-sqlite3";
import { Kysely, SqliteAdapter, SqliteDialect } from "kysely";
import { Migrator } from "kysely/migration";

import { workspaceFailure } from "#shared/features/workspace/errors.ts";
import { AppError } from "#shared/kernel/app-error.ts";
import type { Tables } from "./database.ts";
import { migrations } from "./migrations.ts";
import { asStorageFailure } from "./storage-failure.ts";

/** Marks a data file of this program ("DKVN"); SQLite keeps it at byte 68. */
const APPLICATION_ID = 0x444b564e;
/** What the newest migration is; the file keeps the same in its user_version. */
export const schemaVersion = Object.keys(migrations).length;

export type OpenDatabase = Readonly<{
  db: Kysely<Tables>;
  /** A whole copy of the file as it is now, at `target`. */
  backupTo: (target: string) => Promise<void>;
  /** Problems found; empty when the file is sound. */
  integrityProblems: () => string[];
  foreignKeyProblems: () => string[];
  close: () => Promise<void>;
}>;

/**
 * Makes a new data file with an empty schema.
 *
 * @throws workspace.file-exists when something of that name is there
 */
export async function createDatabase(file: string): Promise<OpenDatabase> {
  const fileName = path.basename(file);
  if (existsSync(file)) throw workspaceFailure("workspace.file-exists", { fileName });
  const raw = new Database(file);
  raw.pragma(`application_id = ${APPLICATION_ID}`);
  hold(raw, fileName);
  const opened = wrap(raw);
  await migrate(opened.db, raw);
  return opened;
}

/**
 * Opens a data file, all checks first: its kind and version are read from its
 * header before any connection could write to it.
 *
 * @param backUp is called with the open file before it is migrated
 * @throws workspace.not-found, foreign-file, newer-file, in-use, damaged
 */
export async function openDatabase(
  file: string,
  backUp: (opened: OpenDatabase) => Promise<void>,
): Promise<OpenDatabase> {
  const fileName = path.basename(file);
  if (!existsSync(file)) throw workspaceFailure("workspace.not-found", { fileName });
  const fileVersion = versionInHeader(file);
  if (fileVersion > schemaVersion) {
    throw workspaceFailure("workspace.newer-file", {
      fileName,
      fileVersion,
      programVersion: schemaVersion,
    });
  }
  let raw: Database.Database | undefined;
  try {
    raw = new Database(file, { fileMustExist: true });
    hold(raw, fileName);
    const opened = wrap(raw);
    if (quickProblems(raw).length > 0) throw workspaceFailure("workspace.damaged", { fileName });
    if (fileVersion < schemaVersion) {
      await backUp(opened);
      await migrate(opened.db, raw);
    }
    return opened;
  } catch (error) {
    raw?.close();
    if (isCorruption(error)) {
      throw workspaceFailure("workspace.damaged", { fileName }, { cause: error });
    }
    throw asStorageFailure(error, file);
  }
}

/**
 * Removes what an interrupted making of a data file left behind under a temporary name.
 *
 * @throws workspace.in-use when another program is making its file there now
 */
export function discardUnfinished(file: string): void {
  if (!existsSync(file)) return;
  const raw = new Database(file);
  try {
    hold(raw, path.basename(file));
  } catch (error) {
    // Too broken to be held is as good as nobody's.
    if (error instanceof AppError) throw error;
  } finally {
    raw.close();
  }
  for (const suffix of ["", "-wal", "-shm", "-journal"]) {
    rmSync(`${file}${suffix}`, { force: true });
  }
}

/** Is `file` a data file of this program, by its first bytes? */
export function isDataFile(file: string): boolean {
  try {
    versionInHeader(file);
    return true;
  } catch {
    return false;
  }
}

/** Is the copy at `file` a sound data file of this program? Reads only. */
export function isGoodDataFile(file: string): boolean {
  try {
    if (versionInHeader(file) > schemaVersion) return false;
    const raw = new Database(file, { readonly: true, fileMustExist: true });
    try {
      return quickProblems(raw).length === 0;
    } finally {
      raw.close();
    }
  } catch {
    return false;
  }
}

/**
 * The schema version in the file's header, once the header says that it is ours.
 *
 * @throws workspace.foreign-file when it is not
 */
function versionInHeader(file: string): number {
  const header = firstBytes(file);
  const isOurs =
    header.toString("latin1", 0, 16) === "SQLite format 3\0" &&
    header.readUInt32BE(68) === APPLICATION_ID;
  if (!isOurs) throw workspaceFailure("workspace.foreign-file", { fileName: path.basename(file) });
  return header.readUInt32BE(60);
}

/** None of a folder: it is no data file either. */
function firstBytes(file: string): Buffer {
  const header = Buffer.alloc(100);
  if (!statSync(file).isFile()) return header;
  const handle = openSync(file, "r");
  try {
    readSync(handle, header, 0, 100, 0);
  } finally {
    closeSync(handle);
  }
  return header;
}

/**
 * Takes the file for this program alone and sets how it is written: an
 * acknowledged change survives a power cut (WAL with synchronous FULL).
 */
function hold(raw: Database.Database, fileName: string): void {
  try {
    raw.pragma("busy_timeout = 200");
    raw.pragma("locking_mode = EXCLUSIVE");
    raw.pragma("journal_mode = WAL");
    raw.exec("begin immediate; commit");
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith("SQLITE_BUSY")) {
      throw workspaceFailure("workspace.in-use", { fileName }, { cause: error });
    }
    throw error;
  }
  raw.pragma("synchronous = FULL");
  raw.pragma("foreign_keys = ON");
  raw.pragma("trusted_schema = OFF");
  raw.pragma("busy_timeout = 5000");
}

function wrap(raw: Database.Database): OpenDatabase {
  const db = new Kysely<Tables>({ dialect: new TransactionalSqlite({ database: raw }) });
  return {
    db,
    backupTo: async (target) => {
      await raw.backup(target);
    },
    integrityProblems: () => problemsOf(raw, "integrity_check"),
    foreignKeyProblems: () =>
      (raw.pragma("foreign_key_check") as { table: string; rowid: number | null }[]).map(
        ({ table, rowid }) => `${table} ${rowid ?? "?"}`,
      ),
    async close() {
      try {
        raw.pragma("wal_checkpoint(TRUNCATE)");
      } catch {
        // On a full disk what was acknowledged stays in the WAL, which the next opening reads.
      }
      await db.destroy();
    },
  };
}

/** SQLite can change its schema inside a transaction; Kysely's adapter is told so. */
class TransactionalSqlite extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

async function migrate(db: Kysely<Tables>, raw: Database.Database): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
  raw.pragma(`user_version = ${schemaVersion}`);
  raw.pragma("wal_checkpoint(TRUNCATE)");
}

function quickProblems(raw: Database.Database): string[] {
  return problemsOf(raw, "quick_check");
}

function problemsOf(raw: Database.Database, check: "quick_check" | "integrity_check"): string[] {
  const rows = raw.pragma(check) as Record<string, string>[];
  return rows.map((row) => row[check] ?? "").filter((line) => line !== "ok");
}

function isCorruption(error: unknown): boolean {
  return (
    error instanceof Database.SqliteError &&
    (error.code.startsWith("SQLITE_CORRUPT") || error.code === "SQLITE_NOTADB")
  );
}
