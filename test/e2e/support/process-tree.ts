import { type ChildProcess, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";

/** Ends a process and everything that it started, without warning any of them. */
export async function killTree(root: ChildProcess): Promise<void> {
  if (root.pid === undefined || root.exitCode !== null) return;
  const ended = once(root, "exit");
  if (process.platform === "win32") {
    spawnSync("taskkill", ["/pid", String(root.pid), "/t", "/f"]);
  } else {
    for (const pid of [root.pid, ...descendantsOf(root.pid)]) kill(pid);
  }
  await ended;
}

/** The processes under `pid` whose command line matches, by Linux's own list of them. */
export function descendantsOf(pid: number, commandLine = /./s): readonly number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync("/proc").filter((entry) => /^\d+$/.test(entry))) {
    const parent = parentOf(Number(name));
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const found: number[] = [];
  const open = [pid];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const below = children.get(next) ?? [];
    found.push(...below);
    open.push(...below);
  }
  return found.filter((candidate) => commandLine.test(commandLineOf(candidate)));
}

function commandLineOf(pid: number): string {
  try {
    return readFileSync(`/proc/${String(pid)}/cmdline`, "utf8");
  } catch {
    return "";
  }
}

function parentOf(pid: number): number | null {
  try {
    const state = readFileSync(`/proc/${String(pid)}/stat`, "utf8");
    // The command's name, in brackets, may hold blanks; the parent is the second word after it.
    return Number(state.slice(state.lastIndexOf(")") + 2).split(" ")[1]);
  } catch {
    return null;
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // Already gone with its parent.
  }
}
