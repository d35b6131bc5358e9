import type { Calls } from "./calls.ts";
import type { CommandArguments, CommandShape } from "./read-arguments.ts";

/** What a command gives: the document of --json, the same in words, and whether it went well. */
export type CommandResult = Readonly<{
  data: unknown;
  lines: readonly string[];
  /** A sentence for stderr when the work was done but not all of it is good: exit code 1. */
  problem?: string;
}>;

export type Command = CommandShape &
  Readonly<{
    /** Does it make the data file itself? All others open one that is there. */
    createsFile?: true;
    /** Is it of use where there is no data file? One that is there is opened. */
    worksWithoutFile?: true;
    run: (calls: Calls, args: CommandArguments, dataFile: string) => Promise<CommandResult>;
  }>;

/** A value that the command's shape makes certain: `needs` has been checked before. */
export function given<T>(value: T | null): T {
  if (value === null) throw new Error("a needed option is missing");
  return value;
}
