import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { buildIfNeeded } from "../../build/bundle.mts";
import { findElectron } from "../../build/find-electron.mts";
import { hasScreen, startVirtualScreen } from "../e2e/support/display.ts";

const folder = import.meta.dirname;
const projectRoot = path.join(folder, "../..");
const rounds = 7;

type Run = Readonly<{ shownMs: number; wordsMs: number; memoryMegabytes: number }>;
type Marks = Readonly<{ shownAt: number; withWordsAt: number; memoryKilobytes: number }>;

/** The program's window beside the barest window of the same Electron, taking turns. Aim: shown ≤ 1.5. */
export async function run(): Promise<Record<string, unknown>> {
  const say = (line: string): void => {
    process.stderr.write(`${line}\n`);
  };
  const screen = hasScreen() ? null : await startVirtualScreen();
  if (!hasScreen() && screen === null) return { skipped: "no screen and no Xvfb" };
  await buildIfNeeded(say);
  const electron = await findElectron(say);
  const display = screen?.display ?? process.env["DISPLAY"] ?? "";
  const programs = { program: projectRoot, helloWorld: path.join(folder, "hello-world.cjs") };
  const runs: Record<keyof typeof programs, Run[]> = { program: [], helloWorld: [] };
  try {
    // The first round only warms the disk's cache.
    for (let round = 0; round <= rounds; round += 1) {
      for (const name of ["program", "helloWorld"] as const) {
        const one = await start(electron.executable, programs[name], display);
        if (round > 0) runs[name].push(one);
      }
    }
  } finally {
    screen?.stop();
  }
  const program = summary(runs.program);
  const helloWorld = summary(runs.helloWorld);
  return {
    electron: electron.version,
    rounds,
    program,
    helloWorld,
    shownRatio: rounded(program.shownMs.median / helloWorld.shownMs.median),
    wordsRatio: rounded(program.wordsMs.median / helloWorld.wordsMs.median),
  };
}

async function start(executable: string, program: string, display: string): Promise<Run> {
  const dataDirectory = mkdtempSync(path.join(tmpdir(), "doan-ket-bench-"));
  const startedAt = Date.now();
  const hook = path.join(folder, "window-marks.cjs");
  const child = spawn(executable, ["--no-sandbox", "-r", hook, program], {
    stdio: ["ignore", "pipe", "ignore"],
    env: {
      ...process.env,
      DISPLAY: display,
      DOAN_KET_DATA_DIR: dataDirectory,
      DOAN_KET_BACKEND_NODE: process.execPath,
    },
  });
  let output = "";
  child.stdout.on("data", (bytes: Buffer) => {
    output += bytes.toString("utf8");
  });
  // A program that does not end by itself ends the measuring, not the patience.
  const overdue = setTimeout(() => child.kill("SIGKILL"), 60_000);
  await new Promise((resolve) => child.once("exit", resolve));
  clearTimeout(overdue);
  rmSync(dataDirectory, { recursive: true, force: true, maxRetries: 5 });
  const text = /^MARKS (.+)$/m.exec(output)?.[1];
  if (text === undefined) throw new Error(`no marks from ${path.basename(program)}`);
  const marks = JSON.parse(text) as Marks;
  return {
    shownMs: marks.shownAt - startedAt,
    wordsMs: marks.withWordsAt - startedAt,
    memoryMegabytes: Math.round(marks.memoryKilobytes / 1024),
  };
}

function summary(runs: readonly Run[]) {
  return {
    shownMs: spread(runs.map(({ shownMs }) => shownMs)),
    wordsMs: spread(runs.map(({ wordsMs }) => wordsMs)),
    memoryMegabytes: spread(runs.map(({ memoryMegabytes }) => memoryMegabytes)),
  };
}

function spread(values: readonly number[]): { min: number; median: number; max: number } {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (index: number): number => sorted[index] ?? Number.NaN;
  return { min: at(0), median: at(Math.floor(sorted.length / 2)), max: at(sorted.length - 1) };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
