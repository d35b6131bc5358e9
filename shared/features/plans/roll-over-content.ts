import type { LegalAct } from "#shared/features/documents/legal-acts/contract.ts";
import {
  inlineText,
  type PaperBlock,
  type PaperContent,
  type PaperInline,
} from "#shared/features/documents/paper-text.ts";
import { carryResults } from "./carry-results.ts";
import { firstWords } from "./excerpt.ts";
import { matchIndicator } from "./match-indicator.ts";
import { moveYears } from "./move-years.ts";
import type { PlanTarget, PlanWarning } from "./parsed-plan.ts";
import type { YearResult } from "./propose-target.ts";
import { renewBasis } from "./renew-basis.ts";
import { periodPattern } from "./year-words-data.ts";

export type RollOver = Readonly<{
  fromYear: number;
  toYear: number;
  /** The targets of the year that ends. */
  targets: readonly (Pick<PlanTarget, "indicator"> & Readonly<{ id: number }>)[];
  /** The new target of each old one. */
  targetIds: ReadonlyMap<number, number>;
  results: ReadonlyMap<number, YearResult>;
  acts: readonly LegalAct[];
}>;

type Where = PlanWarning["where"];
type Moved<Part> = { part: Part; warnings: PlanWarning[] };

/** Next year's text out of this year's, and what a person has to look at in it. */
export function rollOverContent(
  content: PaperContent,
  rollOver: RollOver,
): { content: PaperContent; warnings: PlanWarning[] } {
  const { fromYear, toYear } = rollOver;
  const moved = content.blocks.map((block, index) => movedBlock(block, index + 1, rollOver));
  return {
    content: {
      ...content,
      title: moveYears(content.title, fromYear, toYear),
      blocks: moved.map(({ part }) => part),
    },
    warnings: moved.flatMap(({ warnings }) => warnings),
  };
}

function movedBlock(block: PaperBlock, line: number, rollOver: RollOver): Moved<PaperBlock> {
  if (block.kind === "list") return { part: block, warnings: [] };
  if (block.kind === "basis") {
    const renewed = renewBasis(block, line, rollOver);
    if (renewed.isReplaced) return { part: renewed.block, warnings: renewed.warnings };
    const { part, warnings } = movedContent(block.content, line, rollOver);
    return { part: { ...block, content: part }, warnings: [...renewed.warnings, ...warnings] };
  }
  if (block.kind !== "table") {
    const { part, warnings } = movedContent(block.content, line, rollOver);
    return { part: { ...block, content: part }, warnings };
  }
  const warnings: PlanWarning[] = [];
  const rows = block.rows.map(({ cells }) => ({
    cells: cells.map((cell) => {
      const moved = movedContent(cell.content, line, rollOver);
      warnings.push(...moved.warnings);
      return { ...cell, content: moved.part };
    }),
  }));
  return { part: { ...block, rows }, warnings };
}

function movedContent(
  content: readonly PaperInline[],
  line: number,
  rollOver: RollOver,
): Moved<PaperInline[]> {
  const { fromYear } = rollOver;
  const { content: part, carried } = carryResults(movedRuns(content, rollOver), fromYear, (unit) =>
    resultOf(content, unit, rollOver),
  );
  const text = inlineText(part);
  const where = { line, text: firstWords(text, 120) };
  const results = carried.map(({ before, after }): PlanWarning =>
    after === null
      ? { code: "plans.result-missing", where, details: { found: before, year: fromYear } }
      : { code: "plans.result-carried", where, details: { before, after } },
  );
  return {
    part,
    warnings: [...results, ...yearWarnings(text, where, rollOver, carried.length > 0)],
  };
}

/** A year may stand in a run apart from its word; the whole keeps its length, so that each run does. */
function movedRuns(
  content: readonly PaperInline[],
  { fromYear, toYear, targetIds }: RollOver,
): PaperInline[] {
  const moved = moveYears(inlineText(content), fromYear, toYear);
  let at = 0;
  return content.map((run): PaperInline => {
    const start = at;
    at += inlineText([run]).length;
    if (run.type === "text") return { ...run, text: moved.slice(start, at) };
    if (run.type === "break") return run;
    const targetId = targetIds.get(run.targetId);
    if (targetId !== undefined) return { ...run, targetId };
    const { type: _, targetId: __, typed, ...looks } = run;
    return { ...looks, type: "text", text: typed };
  });
}

/** The result of the one target that stands in these words, or else that they name. */
function resultOf(
  content: readonly PaperInline[],
  unit: string,
  { targets, results }: RollOver,
): string | null {
  const chips = content.flatMap((run) => (run.type === "target" ? [run.targetId] : []));
  const indicator = matchIndicator(inlineText(content), unit);
  const named =
    chips.length > 0
      ? chips
      : targets.flatMap((each) =>
          indicator !== null && each.indicator === indicator ? [each.id] : [],
        );
  const [id, ...others] = named;
  const result = id === undefined || others.length > 0 ? undefined : results.get(id);
  return result === undefined || result.unit !== unit || result.state === "unknown"
    ? null
    : result.value;
}

/** The old year where it was left to stand, and periods that are over. */
function yearWarnings(
  text: string,
  where: Where,
  { fromYear, toYear }: RollOver,
  isCarried: boolean,
): PlanWarning[] {
  const over = [...text.matchAll(periodPattern)].find(([, , last]) => Number(last) < toYear);
  if (over !== undefined) {
    return [{ code: "plans.period-over", where, details: { period: over[0], year: toYear } }];
  }
  const isLeft = new RegExp(`(?<!\\d)${fromYear}(?!\\d)`, "u").test(text);
  if (isCarried || !isLeft) return [];
  return [{ code: "plans.year-kept", where, details: { year: fromYear } }];
}
