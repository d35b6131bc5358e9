import type { BackendContext } from "#backend/context.ts";
import { readFileBytes } from "#backend/files/read-file-bytes.ts";
import { sha256Of } from "#backend/files/sha256.ts";
import { readTextLines } from "#backend/word/read-text-lines.ts";
import { textLimits } from "#backend/word/text-limits.ts";
import type { TextLine } from "#backend/word/text-line.ts";
import { plansFailure } from "#shared/features/plans/errors.ts";
import type { PlanCorrections, PlanReview } from "#shared/features/plans/import/import-schemas.ts";
import { reviewRows, wholeSayings } from "#shared/features/plans/import/review-rows.ts";
import { type PlanTrace, tracePlan } from "#shared/features/plans/parse-plan.ts";
import type { ParsedPlan } from "#shared/features/plans/parsed-plan.ts";
import { plansText } from "#shared/features/plans/text.ts";

/** As long as a paragraph can be saved again after it has been edited; far beyond any plan's. */
const LONGEST_LINE = 20_000;

/** A file that was chosen or a text that was pasted, to be read as the year's plan. */
export type PlanSource = Readonly<{
  file?: string | undefined;
  text?: string | undefined;
  year: number;
}>;

type SourceContext = Pick<BackendContext, "fileOf" | "job">;

type ReadSource = Readonly<{
  name: string;
  sha256: string;
  lines: readonly TextLine[];
  trace: PlanTrace;
}>;

/**
 * Reads a source and understands it; saves nothing.
 *
 * @throws plans.not-a-plan, plans.year-differs, plans.line-too-long, file.*
 */
export async function readPlanSource(
  context: SourceContext,
  source: PlanSource,
  readings: PlanCorrections["lines"] = [],
): Promise<ReadSource> {
  const { name, bytes } = await bytesOf(context, source);
  const lines = await readTextLines(bytes, name, { signal: context.job.signal });
  const tooLong = lines.find(({ text }) => text.length > LONGEST_LINE);
  if (tooLong !== undefined) {
    throw plansFailure("plans.line-too-long", {
      name,
      line: tooLong.place.line,
      characters: tooLong.text.length,
      limit: LONGEST_LINE,
    });
  }
  const trace = tracePlan(lines, new Map(readings.map((told) => [told.line, told])));
  const { plan } = trace;
  if (!isPlan(plan)) throw plansFailure("plans.not-a-plan", { name });
  if (plan.year !== null && plan.year !== source.year) {
    throw plansFailure("plans.year-differs", { name, found: plan.year, chosen: source.year });
  }
  return { name, sha256: sha256Of(bytes), lines, trace };
}

/** What was understood of a source, line beside line, for a person to look at before it is saved. */
export async function reviewPlanSource(
  context: SourceContext,
  {
    lines: readings,
    ...source
  }: PlanSource & Readonly<{ lines?: PlanCorrections["lines"] | undefined }>,
): Promise<PlanReview> {
  const { name, sha256, lines, trace } = await readPlanSource(context, source, readings);
  const rows = reviewRows(lines, trace);
  return { name, sha256, rows, whole: wholeSayings(trace.plan.warnings) };
}

async function bytesOf(
  context: SourceContext,
  { file, text }: PlanSource,
): Promise<{ name: string; bytes: Buffer }> {
  if (file === undefined) return { name: plansText.pasted, bytes: Buffer.from(text ?? "", "utf8") };
  const { path, name } = context.fileOf(file);
  return { name, bytes: await readFileBytes(path, textLimits.fileBytes) };
}

function isPlan(plan: ParsedPlan): boolean {
  const hasContent = plan.title !== "" || plan.targets.length > 0 || plan.tasks.length > 0;
  return hasContent && plan.blocks.length > 0;
}
