import type { TestProject } from "vitest/node";

import { buildIfNeeded } from "../../../build/bundle.mts";
import { findElectron } from "../../../build/find-electron.mts";
import { buildText } from "../../../build/text.ts";
import { hasScreen, startVirtualScreen } from "./display.ts";

declare module "vitest" {
  // Vitest asks for an interface here: it is merged with its own.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  export interface ProvidedContext {
    /** Null where no window can be shown. */
    display: string | null;
    electronExecutable: string;
  }
}

const say = (line: string): void => {
  console.log(line);
};

/** Once before all window tests: a build, an Electron and a screen. */
export default async function setup(project: TestProject): Promise<(() => void) | undefined> {
  const screen = hasScreen() ? null : await startVirtualScreen();
  const canShow = hasScreen() || screen !== null;
  project.provide("display", canShow ? (screen?.display ?? process.env["DISPLAY"] ?? "") : null);
  if (!canShow) {
    say(buildText.noXvfb);
    project.provide("electronExecutable", "");
    return undefined;
  }
  await buildIfNeeded(say);
  const electron = await findElectron(say);
  project.provide("electronExecutable", electron.executable);
  return () => screen?.stop();
}
