import type { BackendContext } from "#backend/context.ts";
import { readFileBytes } from "#backend/files/read-file-bytes.ts";
import { sha256Of } from "#backend/files/sha256.ts";
import { guessLetters, type LegacyGuess, unicodeLines } from "#backend/word/legacy-lines.ts";
import { readTextLines } from "#backend/word/read-text-lines.ts";
import { textLimits } from "#backend/word/text-limits.ts";
import type { TextLine } from "#backend/word/text-line.ts";
import type { LettersAnswer, PlanReview } from "#shared/features/plans/import/import-schemas.ts";
import type { PlanFile } from "#shared/features/plans/import/plan-file-schemas.ts";
import { plansText } from "#shared/features/plans/text.ts";
import { nfc } from "#shared/kernel/vietnamese.ts";
import { openOwnPlan } from "./open-own-plan.ts";

/** A file that was chosen or a text that was pasted, to be read as the year's plan. */
export type PlanSource = Readonly<{
  file?: string | undefined;
  text?: string | undefined;
  year: number;
  /** What a person answered to the question whether to convert its letters. */
  letters?: LettersAnswer | undefined;
}>;

export type SourceContext = Pick<BackendContext, "fileOf" | "job">;

export type OpenSource = Readonly<{
  name: string;
  sha256: string;
  /** In Unicode, or as typed while it is not known whether to convert them. */
  lines: readonly TextLine[];
  /** The plan itself, where the program wrote the file; there are no lines then. */
  own: PlanFile | null;
  /** What has to be asked before the lines can be understood. */
  letters: PlanReview["letters"];
}>;

const SAMPLE_LINES = 4;
const SAMPLE_LENGTH = 200;

/** The lines of a source. @throws file.* */
export async function openPlanSource(
  context: SourceContext,
  source: PlanSource,
): Promise<OpenSource> {
  const { name, bytes } = await bytesOf(context, source);
  const opened = { name, sha256: sha256Of(bytes), own: await openOwnPlan(bytes, name) };
  if (opened.own !== null) return { ...opened, lines: [], letters: null };
  const typed = await readTextLines(bytes, name, { signal: context.job.signal });
  const guess = source.letters === "as-is" ? null : guessLetters(typed);
  if (guess === null) return { ...opened, lines: typed, letters: null };
  const lines = unicodeLines(typed, guess);
  if (source.letters === guess.encoding) return { ...opened, lines, letters: null };
  return { ...opened, lines: typed, letters: sampleOf(typed, lines, guess) };
}

async function bytesOf(
  context: SourceContext,
  { file, text }: PlanSource,
): Promise<{ name: string; bytes: Buffer }> {
  if (file === undefined) return { name: plansText.pasted, bytes: Buffer.from(text ?? "", "utf8") };
  const { path, name } = context.fileOf(file);
  return { name: nfc(name), bytes: await readFileBytes(path, textLimits.fileBytes) };
}

/** The first lines that would change, as they stand and as they would be. */
function sampleOf(
  before: readonly TextLine[],
  after: readonly TextLine[],
  { encoding }: LegacyGuess,
): PlanReview["letters"] {
  const changed = before
    .map(({ text }, index) => ({ text, converted: after[index]?.text ?? "" }))
    .filter(({ text, converted }) => text !== converted)
    .slice(0, SAMPLE_LINES);
  return {
    encoding,
    before: changed.map(({ text }) => text.slice(0, SAMPLE_LENGTH)).join("\n"),
    after: changed.map(({ converted }) => converted.slice(0, SAMPLE_LENGTH)).join("\n"),
  };
}
