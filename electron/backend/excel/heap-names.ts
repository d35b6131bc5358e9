import path from "node:path";

const BOOKS = new Set([".xlsx", ".xlsm", ".xls", ".ods", ".csv"]);
const ARCHIVES = new Set([".rar", ".7z"]);
/** What the system and Office leave beside people's files. */
const LEFTOVERS = /^(?:~\$.*|\..*|thumbs\.db|desktop\.ini|.*\.tmp|__MACOSX)$/iu;

/** What a file of a heap is by its name; what it really is, its reader sees. */
export function kindByName(name: string): "workbook" | "zip" | "archive" | "other" {
  const extension = path.posix.extname(name).toLowerCase();
  if (extension === ".zip") return "zip";
  if (BOOKS.has(extension)) return "workbook";
  return ARCHIVES.has(extension) ? "archive" : "other";
}

/** Lock files, pictures' caches and the like, or anything in a folder of such. */
export function isLeftover(name: string): boolean {
  return name.split("/").some((part) => LEFTOVERS.test(part));
}
