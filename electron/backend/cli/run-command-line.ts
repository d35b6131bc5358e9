import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import path from "node:path";

import type { Job } from "#backend/context.ts";
import { errorSentence } from "#shared/error-text.ts";
import { AppError } from "#shared/kernel/app-error.ts";
import type { ReplyError } from "#shared/kernel/contract.ts";

import { callsOf, type Calls, RefusedCall } from "./calls.ts";
import type { Command, CommandResult } from "./command.ts";
import { planCommands } from "./plan-commands.ts";
import { readArguments, UsageError } from "./read-arguments.ts";
import { resultCommands } from "./result-commands.ts";
import { submissionCommands } from "./submission-commands.ts";
import { cliText as text } from "./text.ts";
import { verifyCommand } from "./verify-command.ts";
import { workspaceCommands } from "./workspace-commands.ts";

export type Terminal = Readonly<{
  out: (line: string) => void;
  error: (line: string) => void;
  /** How far long work has come, and the signal by which Ctrl+C stops it. */
  job: Job;
  environment: Readonly<Record<string, string | undefined>>;
}>;

const commands: readonly Command[] = [
  ...workspaceCommands,
  ...planCommands,
  ...submissionCommands,
  ...resultCommands,
  verifyCommand,
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
    const { command, args, db, user, isHelp } = readArguments(argv, commands);
    if (isHelp || command === null) {
      terminal.out(isJson ? JSON.stringify({ help: text.help }, null, 2) : text.help);
      return 0;
    }
    const dataFile = path.resolve(db ?? "doan-ket.sqlite");
    const result = await withBackend(terminal, async (calls) => {
      const isWithoutFile = command.worksWithoutFile === true && db === null;
      const opensFile = command.createsFile !== true && !(isWithoutFile && !existsSync(dataFile));
      if (opensFile) {
        await openDataFile(calls, dataFile);
        await signIn(calls, user, terminal.environment["DOAN_KET_PASSWORD"]);
      }
      return command.run(calls, args, dataFile);
    });
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

async function openDataFile({ call, grant }: Calls, dataFile: string): Promise<void> {
  const state = await call("workspace.open", { file: grant(dataFile) });
  if (state.status === "open") return;
  if (state.status === "refused") throw new RefusedCall(state.error);
  throw new RefusedCall({
    code: "workspace.damaged",
    details: { fileName: path.basename(dataFile) },
  });
}

/** Where an office has turned accounts on, a command acts as one of them. */
async function signIn(
  { call }: Calls,
  username: string | null,
  password: string | undefined,
): Promise<void> {
  const { mode } = await call("office.session", {});
  if (mode === "one-person") return;
  if (username === null || password === undefined) throw new UsageError(text.usage.userNeeded);
  await call("office.signIn", { username, password });
}

/** A backend of its own, which remembers nothing of the window's and leaves nothing behind but its log. */
async function withBackend(
  { job, environment }: Terminal,
  work: (calls: Calls) => Promise<CommandResult>,
): Promise<CommandResult> {
  // Loaded only now: help and a wrong word need none of it.
  const { createBackend } = await import("#backend/compose.ts");
  const dataDirectory = await mkdtemp(path.join(tmpdir(), "doan-ket-"));
  const backend = createBackend({
    dataDirectory,
    fontDirectory: path.join(import.meta.dirname, "../../../node_modules/@expo-google-fonts/tinos"),
    logFile: path.join(programFolder(environment), "logs", "command-line.log"),
  });
  try {
    return await work(callsOf(backend, job));
  } finally {
    await backend.close();
    await rm(dataDirectory, { recursive: true, force: true });
  }
}

/** The folder that the window's program uses too. */
function programFolder(environment: Terminal["environment"]): string {
  const { DOAN_KET_DATA_DIR, APPDATA, XDG_CONFIG_HOME } = environment;
  const home = APPDATA ?? XDG_CONFIG_HOME ?? path.join(homedir(), ".config");
  return DOAN_KET_DATA_DIR ?? path.join(home, "doan-ket");
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
  if (error instanceof AppError) {
    const { code, details } = error as AppError;
    return { code, details, message: errorSentence({ code, details }) };
  }
  return { code: "internal", message: text.unexpected(String(error)), details: {} };
}
