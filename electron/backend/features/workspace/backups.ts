import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";

import { isGoodDataFile, type OpenDatabase } from "#backend/db/open-database.ts";
import type { BackupInfo } from "#shared/features/workspace/contract.ts";

const KEPT = 30;

/** The folder beside the data file in which its backups stand. */
export function backupFolder(dataFile: string): string {
  return path.join(path.dirname(dataFile), "sao-luu");
}

/** Backups of `dataFile`, newest first. Whether each is good is read from the file itself. */
export async function listBackups(dataFile: string): Promise<BackupInfo[]> {
  const folder = backupFolder(dataFile);
  const names = await backupNames(dataFile);
  return Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name);
      const { size, mtime } = await stat(file);
      return {
        name,
        madeAt: mtime.toISOString(),
        sizeBytes: size,
        isGood: isGoodDataFile(file),
      };
    }),
  );
}

/** One backup beside the data file; older ones than the newest thirty are let go. */
export async function makeBackup(
  opened: OpenDatabase,
  dataFile: string,
  now: string,
): Promise<string> {
  const folder = backupFolder(dataFile);
  await mkdir(folder, { recursive: true });
  const name = `${stem(dataFile)}.${fileStamp(now)}.sqlite`;
  const temporary = path.join(folder, `${name}.tmp`);
  await opened.backupTo(temporary);
  await rename(temporary, path.join(folder, name));
  for (const old of (await backupNames(dataFile)).slice(KEPT)) {
    await rm(path.join(folder, old), { force: true });
  }
  return name;
}

/** Has a backup been made on the UTC day of `now`? */
export async function hasBackupOf(dataFile: string, now: string): Promise<boolean> {
  const day = now.slice(0, 10).replaceAll("-", "");
  return (await backupNames(dataFile)).some((name) => name.startsWith(`${stem(dataFile)}.${day}-`));
}

/** Names of the backups, newest first; none of them is opened. */
export async function backupNames(dataFile: string): Promise<string[]> {
  const names = await readdir(backupFolder(dataFile)).catch(() => []);
  const start = `${stem(dataFile)}.`;
  return (
    names
      // "huyen.cu.sqlite" in the same folder has backups of its own.
      .filter(
        (name) => name.startsWith(start) && /^\d{8}-\d{6}\.sqlite$/.test(name.slice(start.length)),
      )
      .toSorted()
      .toReversed()
  );
}

/** An instant as part of a file's name: "20200205-093000", UTC. */
export function fileStamp(now: string): string {
  return now.slice(0, 19).replaceAll(/[-:]/g, "").replace("T", "-");
}

function stem(dataFile: string): string {
  return path.basename(dataFile, path.extname(dataFile));
}
