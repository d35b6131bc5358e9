import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { copyFile, rename, rm } from "node:fs/promises";
import path from "node:path";

import type { Kysely } from "kysely";

import type { Tables } from "#backend/db/database.ts";
import {
  createDatabase,
  isGoodDataFile,
  openDatabase,
  type OpenDatabase,
} from "#backend/db/open-database.ts";
import { cannotWrite } from "#backend/files/write-file-safely.ts";
import { AppError } from "#shared/kernel/app-error.ts";
import { workspaceFailure } from "#shared/features/workspace/errors.ts";
import type { WorkspaceState } from "#shared/features/workspace/contract.ts";
import { backupFolder, hasBackupOf, listBackups, makeBackup } from "./backups.ts";

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
  /** Makes a new file and fills it; when filling fails, no file is left behind. */
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

  async function open(file: string): Promise<void> {
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
      throw error;
    }
  }

  /** A wrecked header reads like a foreign file; backups of that name tell that it was ours. */
  async function isDamaged(error: unknown, file: string): Promise<boolean> {
    if (!(error instanceof AppError)) return false;
    if (error.code === "workspace.damaged") return true;
    return error.code === "workspace.foreign-file" && (await listBackups(file)).length > 0;
  }

  async function backUpOnceADay(opened: OpenDatabase, file: string): Promise<void> {
    const now = options.now();
    if (!(await hasBackupOf(file, now))) await makeBackup(opened, file, now).catch(() => undefined);
  }

  function remember(file: string): void {
    mkdirSync(options.dataDirectory, { recursive: true });
    writeFileSync(memory, JSON.stringify({ file }));
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
      await close();
      let opened: OpenDatabase;
      try {
        mkdirSync(path.dirname(file), { recursive: true });
        opened = await createDatabase(file);
      } catch (error) {
        throw error instanceof AppError ? error : cannotWrite(file, error);
      }
      held = { status: "open", file, opened };
      try {
        await fill();
      } catch (error) {
        await close();
        for (const suffix of ["", "-wal", "-shm"]) await rm(`${file}${suffix}`, { force: true });
        throw error;
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
        const { code, details } = error as AppError;
        held = { status: "refused", file, error: { code, details } };
      }
    },
    async restore(backup) {
      if (held.status !== "damaged") throw workspaceFailure("workspace.not-damaged", {});
      const { file } = held;
      const known = (await listBackups(file)).some(({ name }) => name === backup);
      const source = path.join(backupFolder(file), backup);
      if (!known || !isGoodDataFile(source)) {
        throw workspaceFailure("workspace.backup-bad", { backup });
      }
      await setAside(file, options.now());
      await copyFile(source, file);
      await open(file);
    },
    close,
  };
}

/** The damaged file is kept under a name of its own: nothing is ever thrown away. */
async function setAside(file: string, now: string): Promise<void> {
  const stamp = now.slice(0, 19).replaceAll(/[-:]/g, "").replace("T", "-");
  try {
    await rename(file, `${file}.hong-${stamp}`);
    for (const suffix of ["-wal", "-shm"]) {
      await rename(`${file}${suffix}`, `${file}.hong-${stamp}${suffix}`).catch(() => undefined);
    }
  } catch (error) {
    throw cannotWrite(file, error);
  }
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
