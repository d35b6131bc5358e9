import type { WriteTx } from "#backend/db/database.ts";
import type { PlanTargetView } from "#shared/features/plans/contract.ts";
import { firstWords } from "#shared/features/plans/excerpt.ts";
import { followFigure } from "#shared/features/plans/follow-figure.ts";
import { moveYears } from "#shared/features/plans/move-years.ts";
import type { PlanWarning } from "#shared/features/plans/parsed-plan.ts";
import { proposeTarget, type YearResult } from "#shared/features/plans/propose-target.ts";
import { figureText, targetPhrase } from "#shared/features/plans/target-phrase.ts";
import { readAssignments, readTargets, readTasks } from "./plan-rows.ts";
import { replaceAssignments, replaceTargets, replaceTasks } from "./repository.ts";

type Step = Readonly<{
  fromYear: number;
  toYear: number;
  results: ReadonlyMap<number, YearResult>;
}>;

/** Carries a plan's own tables over to the next year's, with a figure proposed for each target. */
export async function carryTables(
  tx: WriteTx,
  fromId: number,
  planId: number,
  step: Step,
): Promise<{
  targets: PlanTargetView[];
  targetIds: ReadonlyMap<number, number>;
  proposals: PlanWarning[];
}> {
  const moved = (text: string): string => moveYears(text, step.fromYear, step.toYear);
  const movedOrNull = (text: string | null): string | null => (text === null ? null : moved(text));
  const targets = await readTargets(tx, fromId);
  const proposed = targets.map((target) => proposal(target, step));
  const rows = targets.map((target, index) => {
    const next = { ...target, value: proposed[index]?.value ?? target.value };
    return { ...next, id: null, text: moved(followFigure(target.text, target, next)) };
  });
  const ids = await replaceTargets(tx, planId, rows);
  const tasks = await readTasks(tx, fromId);
  const nextTasks = tasks.map((task) => ({
    ...task,
    id: null,
    title: moved(task.title),
    deadline: movedDeadline(task.deadline, step),
    product: movedOrNull(task.product),
  }));
  await replaceTasks(tx, planId, nextTasks);
  const assignments = await readAssignments(tx, fromId);
  await replaceAssignments(
    tx,
    planId,
    assignments.map((row) => ({ ...row, id: null, duties: row.duties.map(moved) })),
  );
  return {
    targets,
    targetIds: new Map(targets.map(({ id }, index) => [id, ids[index] ?? id])),
    proposals: proposed.flatMap(({ warning }) => (warning === null ? [] : [warning])),
  };
}

/** A deadline's year is the plan's, however it is written: "15/12/2020", "quý IV/2020". */
function movedDeadline(deadline: string | null, { fromYear, toYear }: Step): string | null {
  return deadline?.replaceAll(new RegExp(`(?<!\\d)${fromYear}(?!\\d)`, "gu"), `${toYear}`) ?? null;
}

function proposal(
  target: PlanTargetView,
  { fromYear, results }: Step,
): { value: string | null; warning: PlanWarning | null } {
  const result = results.get(target.id) ?? null;
  const { value, rule } = proposeTarget(target, result);
  if (rule === null) return { value, warning: null };
  const { comparator, unit } = target;
  const said = (figure: string | null | undefined): string | null =>
    figure == null ? null : figureText(figure, result?.unit ?? unit);
  const details = {
    target: firstWords(target.text, 80),
    rule,
    year: fromYear,
    from: targetPhrase(comparator, target.value, unit),
    to: targetPhrase(comparator, value, unit),
    result: said(result?.value),
    before: said(result?.before),
  };
  const where = { line: 1, text: firstWords(target.text, 120) };
  return { value, warning: { code: "plans.target-proposed", where, details } };
}
