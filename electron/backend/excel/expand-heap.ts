import { lstat, readdir } from "node:fs/promises";
import path from "node:path";

import { readFileBytes } from "#backend/files/read-file-bytes.ts";
import { AppError } from "#shared/kernel/app-error.ts";
import { fileFailure } from "#shared/kernel/file-failure.ts";
import { type HeapFile, refusedFile } from "./heap-file.ts";
import { isLeftover, kindByName } from "./heap-names.ts";
import { packedFiles } from "./packed-files.ts";
import { workbookLimits } from "./workbook-limits.ts";

const MOST_DEPTH = 8;
const MOST_FILES = 2_000;

/**
 * The files that a person dropped, with folders and zips opened up; nothing is written to
 * disk, links are not followed. What cannot be opened is a file whose reading says why.
 *
 * @throws the signal's reason when cancelled
 */
export async function expandHeap(
  dropped: readonly Readonly<{ path: string; name: string }>[],
  signal: AbortSignal,
): Promise<HeapFile[]> {
  const files: HeapFile[] = [];
  for (const { path: file, name } of dropped) {
    const fileName = name.normalize("NFC");
    const state = await lstat(file).catch(() => null);
    if (state?.isDirectory() === true) await addFolder(files, file, fileName, 1, signal);
    else await addFile(files, file, fileName, true, signal);
  }
  return files;
}

async function addFolder(
  files: HeapFile[],
  folder: string,
  shownAs: string,
  depth: number,
  signal: AbortSignal,
): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (entries === null) {
    files.push(refusedFile(shownAs, fileFailure("file.unreadable", { name: shownAs })));
    return;
  }
  for (const entry of entries.toSorted((a, b) => a.name.localeCompare(b.name, "vi"))) {
    signal.throwIfAborted();
    if (isLeftover(entry.name)) continue;
    const name = `${shownAs}/${entry.name.normalize("NFC")}`;
    if (files.length >= MOST_FILES) {
      files.push(
        refusedFile(name, fileFailure("file.heap-too-large", { name, limit: MOST_FILES })),
      );
      return;
    }
    const inner = path.join(folder, entry.name);
    if (entry.isFile()) await addFile(files, inner, name, false, signal);
    else if (entry.isDirectory() && depth < MOST_DEPTH) {
      await addFolder(files, inner, name, depth + 1, signal);
    } else if (entry.isDirectory()) {
      files.push(refusedFile(name, fileFailure("file.heap-too-deep", { name })));
    }
  }
}

/** What a person named is judged by its bytes; what lay about in a folder by its name first. */
async function addFile(
  files: HeapFile[],
  file: string,
  fileName: string,
  isNamed: boolean,
  signal: AbortSignal,
): Promise<void> {
  const kind = kindByName(fileName);
  const name = fileName;
  const read = (): Promise<Buffer> => readFileBytes(file, workbookLimits.fileBytes);
  if (kind === "zip") {
    try {
      files.push(...(await packedFiles(await read(), fileName, signal)));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      files.push(refusedFile(fileName, error));
    }
  } else if (kind === "archive")
    files.push(refusedFile(name, fileFailure("file.packed", { name })));
  else if (kind === "other" && !isNamed) {
    files.push(refusedFile(name, fileFailure("file.not-a-form", { name })));
  } else files.push({ fileName, read });
}
