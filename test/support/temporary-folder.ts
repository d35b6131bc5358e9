import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A folder of its own with Vietnamese letters and a space in its name. */
export function temporaryFolder(): Readonly<{ path: string; remove: () => void }> {
  const folder = mkdtempSync(path.join(tmpdir(), "Đoàn Kết thử "));
  return {
    path: folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
