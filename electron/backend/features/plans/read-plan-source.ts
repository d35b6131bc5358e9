import type { TextLine } from "#backend/word/text-line.ts";
import { plansFailure } from "#shared/features/plans/errors.ts";
import type { PlanCorrections, PlanReview } from "#shared/features/plans/import/import-schemas.ts";
import { ownPlanRows } from "#shared/features/plans/import/own-plan.ts";
import type { PlanFile } from "#shared/features/plans/import/plan-file-schemas.ts";
import { reviewRows, wholeSayings } from "#shared/features/plans/import/review-rows.ts";
import { type PlanTrace, tracePlan } from "#shared/features/plans/parse-plan.ts";
import type { ParsedPlan } from "#shared/features/plans/parsed-plan.ts";
import {
  type OpenSource,
  openPlanSource,
  type PlanSource,
  type SourceContext,
} from "./open-plan-source.ts";

/** As long as a paragraph can be saved again after it has been edited; far beyond any plan's. */
const LONGEST_LINE = 20_000;

type ReadSource = Readonly<{ name: string; sha256: string }> &
  Readonly<
    { own: PlanFile; trace: null } | { own: null; lines: readonly TextLine[]; trace: PlanTrace }
  >;

/**
 * Reads a source and understands it; saves nothing.
 *
 * @throws plans.letters-not-unicode, plans.not-a-plan, plans.year-differs, plans.line-too-long,
 *   file.*
 */
export async function readPlanSource(
  context: SourceContext,
  source: PlanSource,
  readings: PlanCorrections["lines"] = [],
): Promise<ReadSource> {
  const opened = await openPlanSource(context, source);
  const { name, letters } = opened;
  if (letters !== null) {
    throw plansFailure("plans.letters-not-unicode", { name, encoding: letters.encoding });
  }
  return understand(opened, source.year, readings);
}

/** What was understood of a source, line beside line, for a person to look at before it is saved. */
export async function reviewPlanSource(
  context: SourceContext,
  {
    lines: readings = [],
    ...source
  }: PlanSource & Readonly<{ lines?: PlanCorrections["lines"] | undefined }>,
): Promise<PlanReview> {
  const opened = await openPlanSource(context, source);
  const { name, sha256, letters } = opened;
  if (letters !== null) return { name, sha256, letters, isOwn: false, rows: [], whole: [] };
  const read = understand(opened, source.year, readings);
  const shared = { name, sha256, letters };
  if (read.own !== null) return { ...shared, isOwn: true, rows: ownPlanRows(read.own), whole: [] };
  const { lines, trace } = read;
  const whole = wholeSayings(trace.plan.warnings);
  return { ...shared, isOwn: false, rows: reviewRows(lines, trace), whole };
}

function understand(
  { name, sha256, own, lines }: OpenSource,
  year: number,
  readings: PlanCorrections["lines"],
): ReadSource {
  const requireYear = (found: number | null): void => {
    if (found === null || found === year) return;
    throw plansFailure("plans.year-differs", { name, found, chosen: year });
  };
  if (own !== null) {
    requireYear(own.year);
    return { name, sha256, own, trace: null };
  }
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
  requireYear(plan.year);
  return { name, sha256, own: null, lines, trace };
}

function isPlan(plan: ParsedPlan): boolean {
  const hasContent = plan.title !== "" || plan.targets.length > 0 || plan.tasks.length > 0;
  return hasContent && plan.blocks.length > 0;
}
