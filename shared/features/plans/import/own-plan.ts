import { numberBlocks } from "#shared/features/documents/number-blocks.ts";
import {
  blockText,
  type PaperBlock,
  type PaperContent,
  type PaperInline,
} from "#shared/features/documents/paper-text.ts";
import { figureWords } from "../figure-words.ts";
import { sectionTitle } from "../section-title.ts";
import type { ReviewRow } from "./import-schemas.ts";
import type { PlanFile } from "./plan-file-schemas.ts";

/** By which corrections name a target of a plan that the program itself wrote. */
export const ownTargetKey = (id: number): string => `#${id}`;

/**
 * The text with its figures pointing at the targets as they are kept now; figures whose target
 * did not come along are words, and legal bases cite only acts that are in the catalogue.
 */
export function pointedContent(
  content: PaperContent,
  targetIds: ReadonlyMap<number, number>,
  hasAct: (actId: number, text: string) => boolean,
): PaperContent {
  const pointed = (run: PaperInline): PaperInline => {
    if (run.type !== "target") return run;
    const targetId = targetIds.get(run.targetId);
    if (targetId !== undefined) return { ...run, targetId };
    const { typed, targetId: _, ...look } = run;
    return { ...look, type: "text", text: typed };
  };
  const blocks = content.blocks.map((block): PaperBlock => {
    if (block.kind === "list") return block;
    if (block.kind === "table") {
      const rows = block.rows.map(({ cells }) => ({
        cells: cells.map((cell) => ({ ...cell, content: cell.content.map(pointed) })),
      }));
      return { ...block, rows };
    }
    const whole = { ...block, content: block.content.map(pointed) };
    if (whole.kind !== "basis" || whole.actId === null) return whole;
    return hasAct(whole.actId, blockText(whole)) ? whole : { ...whole, actId: null };
  });
  return { ...content, blocks };
}

/** A plan that the program wrote, in rows to be looked at: nothing of it is guessed. */
export function ownPlanRows({ content, targets, works, assignments }: PlanFile): ReviewRow[] {
  const numbers = numberBlocks(content.blocks);
  const words = figureWords(new Map(targets.map((target) => [target.id, target])));
  const shown = new Set<number>();
  const rowOf = (line: number, text: string, items: ReviewRow["items"]): ReviewRow => ({
    lines: [{ line, text }],
    items,
    targets: [],
    works: [],
    guesses: [],
    notes: [],
  });
  const item = (kind: ReviewRow["items"][number]["kind"], text: string, level = 0) => [
    { kind, level, number: null, text },
  ];
  const rows = [rowOf(1, content.title, item("title", content.title))];
  const titles = new Map<string, ReviewRow["works"][number]>([
    ...works.map(({ kind, title }) => [title, { kind, title }] as const),
    ...assignments.map(({ agency }) => [agency, { kind: "assignment", title: agency }] as const),
  ]);
  for (const block of content.blocks) {
    const text = blockText(block, words);
    const kind = block.kind === "table" || block.kind === "list" ? "row" : block.kind;
    const level = "level" in block ? block.level : 0;
    const read = kind === "heading" ? sectionTitle(text) : text;
    const typed = `${numbers.get(block.id) ?? ""} ${text}`.trim();
    const row = rowOf(rows.length + 1, typed, item(kind, read, level));
    const work = kind === "heading" ? titles.get(read) : undefined;
    if (work !== undefined) row.works.push(work);
    for (const id of chipsOf(block)) {
      const target = targets.find((one) => one.id === id);
      if (target === undefined || shown.has(id)) continue;
      shown.add(id);
      row.targets.push(targetOf(target));
    }
    rows.push(row);
  }
  // Targets that stand in the table alone.
  for (const target of targets.filter(({ id }) => !shown.has(id))) {
    const row = rowOf(rows.length + 1, target.text, []);
    row.targets.push(targetOf(target));
    rows.push(row);
  }
  return rows;
}

function targetOf({
  id,
  text,
  comparator,
  value,
  unit,
  indicator,
}: PlanFile["targets"][number]): ReviewRow["targets"][number] {
  return { key: ownTargetKey(id), text, comparator, value, unit, indicator };
}

function chipsOf(block: PaperBlock): number[] {
  if (block.kind === "list") return [];
  const content =
    block.kind === "table"
      ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.content))
      : block.content;
  return content.flatMap((run) => (run.type === "target" ? [run.targetId] : []));
}
