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

/**
 * Starts the program with the driver attached to its window, whose page has loaded.
 *
 * Now and then, most of all on a busy machine, the driver attaches in the middle of loading
 * and then waits for ever for what has been; such a start is given up, and made again.
 */
export async function attach(program: Program, start: Start): Promise<Attached> {
  for (let attempt = 1; ; attempt += 1) {
    const app = await launch(program, start);
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

/** A built program is started by the driver's own loader; a packaged one takes none. */
function launch(program: Program, { projectRoot, env }: Start): Promise<ElectronApplication> {
  if (program.isPackaged) {
    return _electron.launch({ executablePath: program.executable, args: flags, env });
  }
  // Where the driver looks for Electron when it may add its loader.
  process.env["ELECTRON_OVERRIDE_DIST_PATH"] = path.dirname(program.executable);
  return _electron.launch({ args: [...flags, projectRoot], env });
}
