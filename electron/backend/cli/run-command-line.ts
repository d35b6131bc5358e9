import { mkdtemp, rm } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import path from "node:path";

import { createBackend } from "#backend/compose.ts";
import { errorSentence } from "#shared/error-text.ts";
import type { ReplyError } from "#shared/kernel/contract.ts";

import { callsOf, type Calls, RefusedCall } from "./calls.ts";
import type { Command, CommandResult } from "./command.ts";
import { planCommands } from "./plan-commands.ts";
import { readArguments, UsageError } from "./read-arguments.ts";
import { resultCommands } from "./result-commands.ts";
import { submissionCommands } from "./submission-commands.ts";
import { cliText as text } from "./text.ts";
import { workspaceCommands } from "./workspace-commands.ts";

export type Terminal = Readonly<{
  out: (line: string) => void;
  error: (line: string) => void;
}>;

const commands: readonly Command[] = [
  ...workspaceCommands,
  ...planCommands,
  ...submissionCommands,
  ...resultCommands,
];

/**
 * Runs one command line through the same calls as the window.
 *
 * @returns the exit code: 0 done, 1 not done or not all good, 2 wrongly typed
 */
export async function runCommandLine(
  argv: readonly string[],
  terminal: Terminal,
): Promise<0 | 1 | 2> {
  const isJson = argv.includes("--json");
  try {
    const { command, args, db, isHelp } = readArguments(argv, commands);
    if (isHelp || command === null) {
      terminal.out(text.help);
      return 0;
    }
    const dataFile = path.resolve(db ?? "doan-ket.sqlite");
    const result = await withBackend((calls) => runCommand(command, calls, args, dataFile));
    if (isJson) terminal.out(JSON.stringify(result.data, null, 2));
    else for (const line of result.lines) terminal.out(line);
    if (result.problem === undefined) return 0;
    terminal.error(result.problem);
    return 1;
  } catch (error) {
    const { code, message, details } = describe(error);
    if (isJson) terminal.out(JSON.stringify({ error: { code, message, details } }, null, 2));
    terminal.error(message);
    return error instanceof UsageError ? 2 : 1;
  }
}

async function runCommand(
  command: Command,
  calls: Calls,
  args: Parameters<Command["run"]>[1],
  dataFile: string,
): Promise<CommandResult> {
  if (command.createsFile !== true) await openDataFile(calls, dataFile);
  return command.run(calls, args, dataFile);
}

async function openDataFile({ call, grant }: Calls, dataFile: string): Promise<void> {
  const state = await call("workspace.open", { file: grant(dataFile) });
  if (state.status === "open") return;
  if (state.status === "refused") throw new RefusedCall(state.error);
  throw new RefusedCall({
    code: "workspace.damaged",
    details: { fileName: path.basename(dataFile) },
  });
}

/** A backend of its own, which remembers nothing of the window's and leaves nothing behind but its log. */
async function withBackend(work: (calls: Calls) => Promise<CommandResult>): Promise<CommandResult> {
  const dataDirectory = await mkdtemp(path.join(tmpdir(), "doan-ket-"));
  const backend = createBackend({
    dataDirectory,
    fontDirectory: path.join(import.meta.dirname, "../../../node_modules/@expo-google-fonts/tinos"),
    logFile: path.join(programFolder(), "logs", "command-line.log"),
  });
  try {
    return await work(callsOf(backend));
  } finally {
    await backend.close();
    await rm(dataDirectory, { recursive: true, force: true });
  }
}

/** The folder that the window's program uses too. */
function programFolder(): string {
  const chosen = process.env["DOAN_KET_DATA_DIR"];
  if (chosen !== undefined) return chosen;
  const home =
    process.env["APPDATA"] ?? process.env["XDG_CONFIG_HOME"] ?? path.join(homedir(), ".config");
  return path.join(home, "doan-ket");
}

function describe(error: unknown): ReplyError & { message: string } {
  if (error instanceof UsageError) {
    return {
      code: "command-line.usage",
      message: `${error.message} ${text.usage.seeHelp}`,
      details: {},
    };
  }
  if (error instanceof RefusedCall) {
    return { ...error.reply, message: errorSentence(error.reply) };
  }
  return { code: "internal", message: text.unexpected(String(error)), details: {} };
}
