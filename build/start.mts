import { spawn } from "node:child_process";
import path from "node:path";

import { buildIfNeeded } from "./bundle.mts";
import { findElectron } from "./find-electron.mts";
import { buildText } from "./text.ts";

const projectRoot = path.join(import.meta.dirname, "..");
const say = (line: string): void => {
  console.log(line);
};

if (hasDisplay()) await start();
else fail(buildText.noDisplay);

async function start(): Promise<void> {
  try {
    const electron = await findElectron(say);
    await buildIfNeeded(say);
    const isRoot = process.platform === "linux" && process.getuid?.() === 0;
    if (isRoot) say(buildText.rootSandbox);
    const flags = isRoot ? ["--no-sandbox"] : [];
    // Editors built on Electron leave this one in their terminals; it would open no window.
    const { ELECTRON_RUN_AS_NODE: _, ...environment } = process.env;
    const child = spawn(electron.executable, [...flags, projectRoot, ...process.argv.slice(2)], {
      stdio: "inherit",
      env: { ...environment, DOAN_KET_BACKEND_NODE: process.execPath },
    });
    child.on("exit", (code) => process.exit(code ?? 1));
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.on(signal, () => child.kill(signal));
    }
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

function hasDisplay(): boolean {
  if (process.platform !== "linux") return true;
  return Boolean(process.env["DISPLAY"]) || Boolean(process.env["WAYLAND_DISPLAY"]);
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
