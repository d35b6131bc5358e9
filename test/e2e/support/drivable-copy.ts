import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { flipFuses, FuseV1Options, FuseVersion } from "@electron/fuses";

/**
 * A copy of a packaged program in which only the switch that lets a test drive it is turned on;
 * what is given to people has it off.
 */
export async function drivableCopy(
  executable: string,
): Promise<{ executable: string; remove: () => Promise<void> }> {
  const directory = await mkdtemp(path.join(tmpdir(), "doan-ket-packaged-"));
  await cp(path.dirname(executable), directory, { recursive: true });
  const copy = path.join(directory, path.basename(executable));
  await flipFuses(copy, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  return {
    executable: copy,
    remove: async () => rm(directory, { recursive: true, force: true }),
  };
}
