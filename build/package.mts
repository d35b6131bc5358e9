import { spawnSync } from "node:child_process";
import { copyFile, cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { build, type Configuration, Platform } from "electron-builder";

import { buildAll } from "./bundle.mts";
import { checkPackage } from "./check-package.mts";
import { packageConfiguration, type PackageTarget } from "./electron-builder.mts";
import { findElectron, type FoundElectron } from "./find-electron.mts";
import { buildText } from "./text.ts";

// npm run package [-- --win]: packs, checks the packed files, then runs the window tests on the result.
// For Windows, elsewhere than on Windows, it is a dry run: the files are right, the executable is not.
const projectRoot = path.join(import.meta.dirname, "..");
const isForWindows = process.argv.includes("--win") || process.platform === "win32";
const isDryRun = isForWindows && process.platform !== "win32";
const target: PackageTarget = isForWindows ? "win32-x64" : "linux-x64";
const packed = path.join(projectRoot, "release", isForWindows ? "win-unpacked" : "linux-unpacked");
const executable = path.join(packed, isForWindows ? "DoanKet.exe" : "doan-ket");
/** Leaves the executable alone: in a dry run it is none of Windows'. */
const dryRunConfiguration: Configuration = {
  win: { executableName: "DoanKet", signAndEditExecutable: false },
  disableAsarIntegrity: true,
};
const say = (line: string): void => {
  console.log(line);
};

const electron = await findElectron(say);
await buildAll(say);
say(isDryRun ? buildText.packagingDry(target) : buildText.packaging(target));
await rm(packed, { recursive: true, force: true });
await (isDryRun ? packDry(electron) : pack(electron));
const { files, faults } = await checkPackage(packed, executable, target);
for (const fault of faults) console.error(buildText.packageFault(fault));
if (faults.length > 0) process.exit(1);
say(buildText.packageProved(files));
if (!isDryRun) runWindowTests();
say(buildText.packaged(path.relative(projectRoot, packed)));

async function pack(found: Pick<FoundElectron, "directory" | "version">): Promise<void> {
  await build({
    projectDir: projectRoot,
    targets: (isForWindows ? Platform.WINDOWS : Platform.LINUX).createTarget(
      isDryRun ? "dir" : null,
    ),
    config: {
      ...packageConfiguration(found, target),
      ...(isDryRun ? dryRunConfiguration : {}),
    },
    publish: "never",
  });
}

/** Another system's Electron under the name that a Windows one has: enough to see what is packed. */
async function packDry(found: FoundElectron): Promise<void> {
  const directory = await mkdtemp(path.join(tmpdir(), "electron-dry-"));
  try {
    for (const part of ["resources", "locales"]) {
      await cp(path.join(found.directory, part), path.join(directory, part), { recursive: true });
    }
    await copyFile(found.executable, path.join(directory, "electron.exe"));
    await pack({ directory, version: found.version });
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

function runWindowTests(): void {
  const vitest = path.join(projectRoot, "node_modules/vitest/vitest.mjs");
  const config = path.join(import.meta.dirname, "vitest.e2e.config.mts");
  const { status } = spawnSync(process.execPath, [vitest, "run", "--config", config], {
    cwd: projectRoot,
    stdio: "inherit",
    env: { ...process.env, DOAN_KET_PROGRAM: executable },
  });
  if (status !== 0) process.exit(1);
}
