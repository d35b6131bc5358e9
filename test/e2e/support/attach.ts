import path from "node:path";

import { _electron, type ElectronApplication, type Page } from "playwright-core";

import { killTree } from "./process-tree.ts";

/** What the tests drive: an Electron with the built sources, or a packaged program. */
export type Program = Readonly<{ executable: string; isPackaged: boolean }>;
type Attached = Readonly<{ app: ElectronApplication; window: Page }>;
type Start = Readonly<{ projectRoot: string; env: Record<string, string> }>;

/** Tests run as root in containers, where the system sandbox cannot start. */
const flags = ["--no-sandbox"];
const attempts = 4;
const patienceMilliseconds = 10_000;

/** Starts the program with the driver attached to its window, whose page has loaded. */
export async function attach(program: Program, start: Start): Promise<Attached> {
  return program.isPackaged ? attachToPackaged(program, start.env) : attachToBuilt(program, start);
}

/** The driver's own loader holds Electron back until it is attached, so it misses nothing. */
async function attachToBuilt(program: Program, { projectRoot, env }: Start): Promise<Attached> {
  // Where the driver looks for Electron when it may add its loader.
  process.env["ELECTRON_OVERRIDE_DIST_PATH"] = path.dirname(program.executable);
  const app = await _electron.launch({ args: [...flags, projectRoot], env });
  const window = await app.firstWindow();
  await window.waitForLoadState("load");
  return { app, window };
}

/**
 * A packaged program takes no loader. Now and then the driver attaches in the middle of loading and
 * then waits for ever for what has been; such a start is given up, and made again.
 */
async function attachToPackaged(program: Program, env: Record<string, string>): Promise<Attached> {
  for (let attempt = 1; ; attempt += 1) {
    const app = await _electron.launch({ executablePath: program.executable, args: flags, env });
    const child = app.process();
    try {
      const window = await app.firstWindow({ timeout: patienceMilliseconds });
      await window.waitForLoadState("load", { timeout: patienceMilliseconds });
      await window.waitForFunction(() => true, null, { timeout: patienceMilliseconds });
      return { app, window };
    } catch (error) {
      await killTree(child);
      if (attempt === attempts) throw error;
      console.log("The driver missed the start of the program; starting again.");
    }
  }
}
