import type { TestProject } from "vitest/node";

import { buildIfNeeded } from "../../../build/bundle.mts";
import { findElectron } from "../../../build/find-electron.mts";
import { buildText } from "../../../build/text.ts";
import type { Program } from "./attach.ts";
import { hasScreen, startVirtualScreen } from "./display.ts";
import { drivableCopy } from "./drivable-copy.ts";

declare module "vitest" {
  // Vitest asks for an interface here: it is merged with its own.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  export interface ProvidedContext {
    /** Null where no window can be shown. */
    display: string | null;
    program: Program;
  }
}

const say = (line: string): void => {
  console.log(line);
};

/** Once before all window tests: a screen and a program. */
export default async function setup(
  project: TestProject,
): Promise<(() => Promise<void>) | undefined> {
  const screen = hasScreen() ? null : await startVirtualScreen();
  const canShow = hasScreen() || screen !== null;
  project.provide("display", canShow ? (screen?.display ?? process.env["DISPLAY"] ?? "") : null);
  if (!canShow) {
    say(buildText.noXvfb);
    return undefined;
  }
  try {
    const packaged = process.env["DOAN_KET_PROGRAM"];
    const { remove, ...program } =
      packaged === undefined ? await builtProgram() : await packagedProgram(packaged);
    project.provide("program", program);
    return async () => {
      screen?.stop();
      await remove();
    };
  } catch (error) {
    screen?.stop();
    throw error;
  }
}

async function builtProgram(): Promise<Program & { remove: () => Promise<void> }> {
  await buildIfNeeded(say);
  const { executable } = await findElectron(say);
  return { executable, isPackaged: false, remove: async () => Promise.resolve() };
}

async function packagedProgram(
  executable: string,
): Promise<Program & { remove: () => Promise<void> }> {
  return { ...(await drivableCopy(executable)), isPackaged: true };
}
