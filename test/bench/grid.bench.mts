import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

import react from "@vitejs/plugin-react";
import { build } from "vite";

import { findElectron } from "../../build/find-electron.mts";
import { hasScreen, startVirtualScreen } from "../e2e/support/display.ts";

const runFile = promisify(execFile);
const folder = import.meta.dirname;
const rounds = 3;

type Run = Readonly<{ shownMs: number; scrollMs: readonly number[]; editMs: readonly number[] }>;

/**
 * A table of 100,000 rows shown, scrolled and typed in, by the program's grid and by the
 * library's own with nothing of ours, taking turns in windows of their own. Aim: ratios ≤ 2.
 */
export async function run(): Promise<Record<string, unknown>> {
  const say = (line: string): void => {
    process.stderr.write(`${line}\n`);
  };
  const screen = hasScreen() ? null : await startVirtualScreen();
  if (!hasScreen() && screen === null) return { skipped: "no screen and no Xvfb" };
  const display = screen?.display ?? process.env["DISPLAY"] ?? "";
  const electron = await findElectron(say);
  const outDir = await mkdtemp(path.join(tmpdir(), "doan-ket-bench-"));
  const runs: Record<"ours" | "library", Run[]> = { ours: [], library: [] };
  try {
    await buildPage(outDir);
    const page = path.join(outDir, "index.html");
    for (let round = 0; round < rounds; round += 1) {
      for (const kind of ["ours", "library"] as const) {
        runs[kind].push(await measured(electron.executable, page, kind, display));
      }
    }
  } finally {
    screen?.stop();
    await rm(outDir, { recursive: true, force: true });
  }
  const [ours, library] = [summary(runs.ours), summary(runs.library)];
  return {
    rows: 100_000,
    rounds,
    ours,
    library,
    shownRatio: ratio(ours.shownMs, library.shownMs),
    scrollRatio: ratio(ours.scrollMedianMs, library.scrollMedianMs),
    editRatio: ratio(ours.editMedianMs, library.editMedianMs),
    aim: 2,
  };
}

async function buildPage(outDir: string): Promise<void> {
  await build({
    root: path.join(folder, "grid"),
    base: "./",
    configFile: false,
    logLevel: "error",
    plugins: [react()],
    build: { outDir, emptyOutDir: true, target: "chrome130", chunkSizeWarningLimit: 8000 },
  });
}

async function measured(
  executable: string,
  page: string,
  kind: string,
  display: string,
): Promise<Run> {
  const script = path.join(folder, "grid-window.cjs");
  const { stdout } = await runFile(executable, ["--no-sandbox", script, page, kind], {
    timeout: 120_000,
    env: { ...process.env, DISPLAY: display },
  });
  const text = /^MARKS (.+)$/m.exec(stdout)?.[1];
  if (text === undefined) throw new Error(`no marks from ${kind}`);
  return JSON.parse(text) as Run;
}

function summary(runs: readonly Run[]) {
  const scrolls = runs.flatMap(({ scrollMs }) => scrollMs);
  const edits = runs.flatMap(({ editMs }) => editMs);
  return {
    shownMs: median(runs.map(({ shownMs }) => shownMs)),
    scrollMedianMs: median(scrolls),
    scrollWorstMs: Math.round(Math.max(...scrolls)),
    editMedianMs: median(edits),
    editWorstMs: Math.round(Math.max(...edits)),
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round((sorted[Math.floor(sorted.length / 2)] ?? Number.NaN) * 10) / 10;
}

function ratio(ours: number, theirs: number): number {
  return Math.round((ours / theirs) * 100) / 100;
}
