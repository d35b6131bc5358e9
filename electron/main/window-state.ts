import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { type BrowserWindow, type Rectangle, screen } from "electron";

import { dataDirectory } from "./places.ts";

export const minimumSize = { width: 1024, height: 640 } as const;
const firstSize = { width: 1366, height: 768 } as const;

type WindowState = Readonly<{ bounds: Partial<Rectangle>; isMaximized: boolean }>;

/** Where the window was when it was last closed, if that place is still on a screen. */
export function rememberedState(): WindowState {
  try {
    const saved: unknown = JSON.parse(readFileSync(stateFile(), "utf8"));
    if (isState(saved) && isOnScreen(saved.bounds)) return saved;
  } catch {
    // No state yet, or a damaged one: as on the first day.
  }
  return { bounds: firstSize, isMaximized: false };
}

export function rememberStateOf(window: BrowserWindow): void {
  window.on("close", () => {
    const state = { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() };
    mkdirSync(dataDirectory(), { recursive: true });
    writeFileSync(stateFile(), JSON.stringify(state));
  });
}

function stateFile(): string {
  return path.join(dataDirectory(), "window.json");
}

function isState(value: unknown): value is { bounds: Rectangle; isMaximized: boolean } {
  if (typeof value !== "object" || value === null) return false;
  if (!("bounds" in value) || !("isMaximized" in value)) return false;
  const { bounds, isMaximized } = value;
  if (typeof bounds !== "object" || bounds === null) return false;
  const numbers = new Map<string, unknown>(Object.entries(bounds));
  return (
    typeof isMaximized === "boolean" &&
    ["x", "y", "width", "height"].every((name) => Number.isInteger(numbers.get(name)))
  );
}

function isOnScreen(bounds: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const width = Math.min(bounds.x + bounds.width, workArea.x + workArea.width);
    const height = Math.min(bounds.y + bounds.height, workArea.y + workArea.height);
    return (
      width - Math.max(bounds.x, workArea.x) > 100 && height - Math.max(bounds.y, workArea.y) > 50
    );
  });
}
