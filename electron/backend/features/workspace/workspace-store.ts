import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { copyFile, link, rename, rm } from "node:fs/promises";
import path from "node:path";

import type { Kysely } from "kysely";

import type { Tables } from "#backend/db/database.ts";
import {
  createDatabase,
  discardUnfinished,
  isGoodDataFile,
  openDatabase,
  type OpenDatabase,
} from "#backend/db/open-database.ts";
import { asStorageFailure } from "#backend/db/storage-failure.ts";
import { cannotWrite } from "#backend/files/write-file-safely.ts";
import { AppError } from "#shared/kernel/app-error.ts";
import { workspaceFailure } from "#shared/features/workspace/errors.ts";
import type { WorkspaceState } from "#shared/features/workspace/contract.ts";
import {
  backupFolder,
  backupNames,
  fileStamp,
  hasBackupOf,
  listBackups,
  makeBackup,
} from "./backups.ts";

type Held =
  | { status: "closed" }
  | { status: "open"; file: string; opened: OpenDatabase }
  | { status: "damaged"; file: string }
  | { status: "refused"; file: string; error: { code: string; details: unknown } };

/** The one data file that the program has open, and how it comes to be open. */
export type WorkspaceStore = Readonly<{
  /** @throws workspace.not-open */
  database: () => OpenDatabase;
  isOpen: () => boolean;
  file: () => string | null;
  state: () => Promise<WorkspaceState>;
  /**
   * Makes a new file and fills it under a temporary name: until all of it is there, no
   * file of the wanted name is, even when the program is killed on the way.
   */
  create: (file: string, fill: () => Promise<void>) => Promise<void>;
  open: (file: string) => Promise<void>;
  /** Opens the file of the last run; a file that cannot be opened becomes the state and throws nothing. */
  reopenLast: () => Promise<void>;
  restore: (backup: string) => Promise<void>;
  close: () => Promise<void>;
}>;

/** @param dataDirectory where the program remembers which file was open */
export function createWorkspaceStore(options: {
  dataDirectory: string;
  now: () => string;
}): WorkspaceStore {
  const memory = path.join(options.dataDirectory, "last-file.json");
  let held: Held = { status: "closed" };

  async function close(): Promise<void> {
    const before = held;
    held = { status: "closed" };
    if (before.status === "open") await before.opened.close();
  }

  /** After a file could not be opened or made, the one before it is at hand again. */
  async function goBackTo(before: Held): Promise<void> {
    if (before.status !== "open") return;
    const { file } = before;
    const opened = await openDatabase(file, async () => undefined).catch(() => null);
    if (opened !== null) held = { status: "open", file, opened };
  }

  async function open(file: string): Promise<void> {
    const before = held;
    await close();
    try {
      const opened = await openDatabase(file, async (before) => {
        await makeBackup(before, file, options.now());
      });
      held = { status: "open", file, opened };
      remember(file);
      await backUpOnceADay(opened, file);
    } catch (error) {
      if (await isDamaged(error, file)) {
        held = { status: "damaged", file };
        remember(file);
        return;
      }
      await goBackTo(before);
      throw error;
    }
  }

  /** A wrecked header reads like a foreign file; backups of that name tell that it was ours. */
  async function isDamaged(error: unknown, file: string): Promise<boolean> {
    if (!(error instanceof AppError)) return false;
    if (error.code === "workspace.damaged") return true;
    return error.code === "workspace.foreign-file" && (await backupNames(file)).length > 0;
  }

  async function backUpOnceADay(opened: OpenDatabase, file: string): Promise<void> {
    const now = options.now();
    if (!(await hasBackupOf(file, now))) await makeBackup(opened, file, now).catch(() => undefined);
  }

  /** Not to know the file at the next start is no reason to refuse it now. */
  function remember(file: string): void {
    try {
      mkdirSync(options.dataDirectory, { recursive: true });
      writeFileSync(`${memory}.tmp`, JSON.stringify({ file }));
      renameSync(`${memory}.tmp`, memory);
    } catch {
      // A full disk or a folder that cannot be written to.
    }
  }

  return {
    isOpen: () => held.status === "open",
    file: () => (held.status === "closed" ? null : held.file),
    database() {
      if (held.status !== "open") throw workspaceFailure("workspace.not-open", {});
      return held.opened;
    },
    async state() {
      if (held.status === "closed") return { status: "closed" };
      const place = { fileName: path.basename(held.file), folder: path.dirname(held.file) };
      if (held.status === "refused") return { status: "refused", ...place, error: held.error };
      if (held.status === "damaged") {
        return { status: "damaged", ...place, backups: await listBackups(held.file) };
      }
      return { status: "open", ...place, ...(await nameOf(held.opened.db)) };
    },
    async create(file, fill) {
      if (existsSync(file)) {
        throw workspaceFailure("workspace.file-exists", { fileName: path.basename(file) });
      }
      const before = held;
      await close();
      const unfinished = `${file}.dang-tao`;
      try {
        mkdirSync(path.dirname(file), { recursive: true });
        discardUnfinished(unfinished);
        held = { status: "open", file, opened: await createDatabase(unfinished) };
        await fill();
        await close();
        requireWhole(unfinished, file);
        await rename(unfinished, file);
        held = { status: "open", file, opened: await openDatabase(file, async () => undefined) };
      } catch (error) {
        await close();
        await goBackTo(before);
        if (isInUse(error)) {
          throw workspaceFailure("workspace.in-use", { fileName: path.basename(file) });
        }
        const failure = asStorageFailure(error, file);
        await removeUnfinished(unfinished);
        throw isSystemError(failure) ? cannotWrite(file, failure) : failure;
      }
      remember(file);
    },
    open,
    async reopenLast() {
      const file = lastFile(memory);
      if (file === null) return;
      try {
        await open(file);
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        const { code, details } = error;
        held = { status: "refused", file, error: { code, details } };
      }
    },
    async restore(backup) {
      if (held.status !== "damaged") throw workspaceFailure("workspace.not-damaged", {});
      const { file } = held;
      const known = (await backupNames(file)).includes(backup);
      const source = path.join(backupFolder(file), backup);
      if (!known || !isGoodDataFile(source)) {
        throw workspaceFailure("workspace.backup-bad", { backup });
      }
      const copy = `${file}.dang-khoi-phuc`;
      try {
        await copyFile(source, copy);
        await setAside(file, options.now());
        await rename(copy, file);
      } catch (error) {
        await rm(copy, { force: true }).catch(() => undefined);
        throw error instanceof AppError ? error : cannotWrite(file, error);
      }
      await open(file);
    },
    close,
  };
}

/** On a full disk some of the new file may be left in its WAL: then it is not whole. */
function requireWhole(unfinished: string, file: string): void {
  if (!existsSync(`${unfinished}-wal`)) return;
  const fileName = path.basename(file);
  throw workspaceFailure("workspace.cannot-write", { fileName, reason: "no-space" });
}

async function removeUnfinished(unfinished: string): Promise<void> {
  for (const suffix of ["", "-wal", "-shm", "-journal"]) {
    await rm(`${unfinished}${suffix}`, { force: true }).catch(() => undefined);
  }
}

function isInUse(error: unknown): boolean {
  return error instanceof AppError && error.code === "workspace.in-use";
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && "syscall" in error;
}

/**
 * The damaged file is kept under a name of its own: nothing is ever thrown away. It keeps
 * its old name too where the disk knows links, so that at no moment no file has it.
 */
async function setAside(file: string, now: string): Promise<void> {
  const aside = `${file}.hong-${fileStamp(now)}`;
  for (const suffix of ["-wal", "-shm"]) {
    await rename(`${file}${suffix}`, `${aside}${suffix}`).catch(() => undefined);
  }
  await link(file, aside).catch(() => rename(file, aside));
}

function lastFile(memory: string): string | null {
  try {
    const { file } = JSON.parse(readFileSync(memory, "utf8")) as { file?: unknown };
    return typeof file === "string" ? file : null;
  } catch {
    return null;
  }
}

async function nameOf(
  db: Kysely<Tables>,
): Promise<{ officeName: string; isIllustrative: boolean }> {
  const office = await db
    .selectFrom("office")
    .select(["name", "isIllustrative"])
    .executeTakeFirst();
  return { officeName: office?.name ?? "", isIllustrative: office?.isIllustrative === 1 };
}
