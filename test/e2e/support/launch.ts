import { mkdtempSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import type { ElectronApplication, Page } from "playwright-core";
import { inject } from "vitest";

import { attach } from "./attach.ts";
import { killTree } from "./process-tree.ts";

const projectRoot = path.join(import.meta.dirname, "../../..");
const pictures = path.join(projectRoot, "test-results");

export const screenSizes = {
  small: { width: 1366, height: 768 },
  large: { width: 1920, height: 1080 },
} as const;

export type RunningApp = Readonly<{
  app: ElectronApplication;
  window: Page;
  /** The program's own folder in this run; give it to `launchApp` to open the same data again. */
  dataDirectory: string;
  /** What the next open dialogs give: these files; none means that the person cancels. */
  answerOpenDialog: (files: readonly string[]) => Promise<void>;
  /** What the next save dialogs give; null means that the person cancels. */
  answerSaveDialog: (file: string | null) => Promise<void>;
  resize: (size: Readonly<{ width: number; height: number }>) => Promise<void>;
  /** Pictures at both sizes into test-results/. */
  photograph: (name: string) => Promise<void>;
  /** As when the power fails: window, main and backend die at once, with no time to tidy. */
  kill: () => Promise<void>;
  /** As a person closes the window. */
  close: () => Promise<void>;
}>;

type LaunchOptions = Readonly<{
  dataDirectory?: string;
}>;

/** Starts the program in a real window, on a fresh data folder unless one is given. */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const dataDirectory = options.dataDirectory ?? freshDirectory();
  const { app, window } = await attach(inject("program"), {
    projectRoot,
    env: programEnvironment(dataDirectory),
  });
  // Shorter than a test may take, so that it fails at the line that waits in vain.
  window.setDefaultTimeout(20_000);
  return {
    app,
    window,
    dataDirectory,
    // By the tool, not by the window: it does not depend on the size of the screen.
    resize: async (size) => window.setViewportSize(size),
    answerOpenDialog: async (files) => {
      await app.evaluate(
        ({ dialog }, filePaths) => {
          dialog.showOpenDialog = async () =>
            Promise.resolve({ canceled: filePaths.length === 0, filePaths });
        },
        [...files],
      );
    },
    answerSaveDialog: async (file) => {
      await app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = async () =>
          Promise.resolve({ canceled: filePath === null, filePath: filePath ?? "" });
      }, file);
    },
    photograph: async (name) => {
      await mkdir(pictures, { recursive: true });
      for (const [label, size] of Object.entries(screenSizes)) {
        await window.setViewportSize(size);
        await window.screenshot({ path: path.join(pictures, `${name}-${label}.png`) });
      }
    },
    kill: async () => killTree(app.process()),
    close: async () => app.close(),
  };
}

export function freshDirectory(): string {
  return mkdtempSync(path.join(tmpdir(), "doan-ket-e2e-"));
}

/** `DOAN_KET_BACKEND_NODE` is asked for only by an Electron whose own Node is too old. */
export function programEnvironment(dataDirectory: string): Record<string, string> {
  const inherited: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && name !== "NODE_OPTIONS") inherited[name] = value;
  }
  return {
    ...inherited,
    DISPLAY: inject("display") ?? "",
    DOAN_KET_DATA_DIR: dataDirectory,
    DOAN_KET_BACKEND_NODE: process.execPath,
  };
}
