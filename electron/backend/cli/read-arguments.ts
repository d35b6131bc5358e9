import { parseArgs } from "node:util";

import {
  type CertificateSize,
  certificateSizes,
} from "#shared/features/documents/certificate-layout.ts";
import type { LettersAnswer } from "#shared/features/plans/import/import-schemas.ts";
import { cliText as text } from "./text.ts";

/** The command line was typed wrong: shown with the usage, exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** One command: the words that name it, what it takes. */
export type CommandShape = Readonly<{
  words: readonly string[];
  files: "none" | "one" | "many";
  needs: readonly OptionName[];
  takes: readonly OptionName[];
}>;

const optionTypes = {
  db: "string",
  user: "string",
  json: "boolean",
  help: "boolean",
  year: "string",
  from: "string",
  to: "string",
  period: "string",
  out: "string",
  sample: "string",
  office: "string",
  superior: "string",
  draft: "boolean",
  letters: "string",
  paper: "string",
  blank: "boolean",
} as const;

type OptionName = keyof typeof optionTypes;

export type CommandArguments = Readonly<{
  files: readonly string[];
  /** Given only where the command's shape takes it. */
  year: number | null;
  from: number | null;
  to: number | null;
  period: string | null;
  out: string | null;
  sample: "tam-duong-2020" | null;
  office: string | null;
  superior: string | null;
  draft: boolean;
  /** What the letters of a text from before Unicode are. */
  letters: LettersAnswer | null;
  /** Sheet of certificates, and whether a printer has prepared it. */
  paper: CertificateSize | null;
  blank: boolean;
}>;

export type CommandLine<Shape extends CommandShape> = Readonly<{
  command: Shape | null;
  db: string | null;
  user: string | null;
  isJson: boolean;
  isHelp: boolean;
  args: CommandArguments;
}>;

/**
 * Reads a command line against the commands there are.
 *
 * @throws {UsageError} naming what is missing, unknown or too much
 */
export function readArguments<Shape extends CommandShape>(
  argv: readonly string[],
  commands: readonly Shape[],
): CommandLine<Shape> {
  const { values, positionals } = parse(argv);
  const command = commands.find(({ words }) =>
    words.every((word, index) => positionals[index] === word),
  );
  const isHelp = values.help === true || positionals.length === 0;
  const line = {
    db: values.db ?? null,
    user: values.user ?? null,
    isJson: values.json === true,
    isHelp,
  };
  if (command === undefined) {
    if (!isHelp) throw new UsageError(text.usage.unknownCommand(positionals.slice(0, 2).join(" ")));
    return { ...line, command: null, args: none };
  }
  const files = positionals.slice(command.words.length);
  const name = command.words.join(" ");
  for (const option of Object.keys(values) as OptionName[]) {
    const isAllowed = [...command.takes, ...command.needs, "db", "user", "json", "help"].includes(
      option,
    );
    if (!isAllowed) throw new UsageError(text.usage.optionNotTaken(name, option));
  }
  for (const option of isHelp ? [] : command.needs) {
    if (values[option] === undefined) throw new UsageError(text.usage.optionMissing(name, option));
  }
  if (!isHelp) checkFiles(command, files);
  return {
    ...line,
    command,
    args: {
      files,
      year: values.year === undefined ? null : yearOf(values.year),
      from: values.from === undefined ? null : yearOf(values.from),
      to: values.to === undefined ? null : yearOf(values.to),
      period: values.period === undefined ? null : periodOf(values.period),
      out: values.out ?? null,
      sample: values.sample === undefined ? null : sampleOf(values.sample),
      office: values.office ?? null,
      superior: values.superior ?? null,
      draft: values.draft === true,
      letters: values.letters === undefined ? null : lettersOf(values.letters),
      paper: values.paper === undefined ? null : paperOf(values.paper),
      blank: values.blank === true,
    },
  };
}

const none: CommandArguments = {
  files: [],
  year: null,
  from: null,
  to: null,
  period: null,
  out: null,
  sample: null,
  office: null,
  superior: null,
  draft: false,
  letters: null,
  paper: null,
  blank: false,
};

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        db: { type: optionTypes.db },
        user: { type: optionTypes.user },
        json: { type: optionTypes.json },
        help: { type: optionTypes.help, short: "h" },
        year: { type: optionTypes.year },
        from: { type: optionTypes.from },
        to: { type: optionTypes.to },
        period: { type: optionTypes.period },
        out: { type: optionTypes.out },
        sample: { type: optionTypes.sample },
        office: { type: optionTypes.office },
        superior: { type: optionTypes.superior },
        draft: { type: optionTypes.draft },
        letters: { type: optionTypes.letters },
        paper: { type: optionTypes.paper },
        blank: { type: optionTypes.blank },
      },
    });
  } catch (error) {
    throw new UsageError(text.usage.cannotRead(argv.join(" ")), { cause: error });
  }
}

function checkFiles({ words, files }: CommandShape, given: readonly string[]): void {
  const name = words.join(" ");
  if (files === "none" && given.length > 0) {
    throw new UsageError(text.usage.tooMuch(name, given[0] ?? ""));
  }
  if (files !== "none" && given.length === 0) throw new UsageError(text.usage.fileMissing(name));
  if (files === "one" && given.length > 1) {
    throw new UsageError(text.usage.tooMuch(name, given[1] ?? ""));
  }
}

function yearOf(typed: string): number {
  const year = Number(typed);
  if (/^\d{4}$/.test(typed) && year >= 2000 && year <= 2100) return year;
  throw new UsageError(text.usage.badYear(typed));
}

function periodOf(typed: string): string {
  if (/^20\d\d-(H1|Y)$/.test(typed)) return typed;
  throw new UsageError(text.usage.badPeriod(typed));
}

function sampleOf(typed: string): "tam-duong-2020" {
  if (typed === "tam-duong-2020") return typed;
  throw new UsageError(text.usage.badSample(typed));
}

function lettersOf(typed: string): LettersAnswer {
  const answers = ["tcvn3", "vni", "utf8-as-1252", "as-is"] as const;
  const answer = answers.find((each) => each === typed);
  if (answer !== undefined) return answer;
  throw new UsageError(text.usage.badLetters(typed, answers.join(", ")));
}

function paperOf(typed: string): CertificateSize {
  const size = certificateSizes.find((each) => each.toLowerCase() === typed.toLowerCase());
  if (size !== undefined) return size;
  throw new UsageError(text.usage.badPaper(typed, certificateSizes.join(", ")));
}
