import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";

/** Can this computer show a window, on its own screen or on a virtual one? */
export function hasScreen(): boolean {
  return process.platform !== "linux" || Boolean(process.env["DISPLAY"]);
}

/**
 * Starts Xvfb on a display that it chooses itself, free by construction.
 *
 * @returns the display and how to end it; null when Xvfb is not installed
 */
export async function startVirtualScreen(): Promise<{ display: string; stop: () => void } | null> {
  if (spawnSync("which", ["Xvfb"]).status !== 0) return null;
  const server = spawn(
    "Xvfb",
    ["-displayfd", "3", "-screen", "0", "1920x1080x24", "-nolisten", "tcp"],
    { stdio: ["ignore", "ignore", "ignore", "pipe"] },
  );
  const display = await displayNumber(server);
  return {
    display: `:${display}`,
    stop: () => {
      server.kill();
    },
  };
}

async function displayNumber(server: ChildProcess): Promise<string> {
  // Xvfb writes the number into its fourth pipe once it is ready for windows.
  const pipe = server.stdio[3] as Readable;
  const [bytes] = (await Promise.race([
    once(pipe, "data"),
    once(server, "exit").then(() => {
      throw new Error("Xvfb ended before it was ready");
    }),
  ])) as [Buffer];
  return bytes.toString("utf8").trim();
}
