import type { WriteTx } from "#backend/db/database.ts";
import { listLegalActs } from "#backend/features/documents/legal-acts/repository.ts";
import type { PaperContent } from "#shared/features/documents/paper-text.ts";
import { applyCorrections } from "#shared/features/plans/import/apply-corrections.ts";
import type { PlanCorrections } from "#shared/features/plans/import/import-schemas.ts";
import { ownTargetKey, pointedContent } from "#shared/features/plans/import/own-plan.ts";
import type { PlanFile } from "#shared/features/plans/import/plan-file-schemas.ts";
import { mergeAssignments, mergeTasks } from "#shared/features/plans/merge-outline.ts";
import type { PlanTrace } from "#shared/features/plans/parse-plan.ts";
import type { ParsedPlan } from "#shared/features/plans/parsed-plan.ts";
import { planContent } from "#shared/features/plans/plan-content.ts";
import { keptTargetIds } from "./kept-target-ids.ts";
import { replaceAssignments, replaceTargets, replaceTasks, replaceWarnings } from "./repository.ts";

type Counted = "targets" | "tasks" | "solutions" | "assignments" | "recipients" | "warnings";

/** What an import puts in the place of what the plan held. */
type ImportedParts = Readonly<{
  title: string;
  agency: string;
  counts: Readonly<Record<Counted, number>>;
  /** Fills the plan's tables; the text with its figures pointing at the targets. */
  replace: (tx: WriteTx, planId: number) => Promise<PaperContent>;
}>;

/** The parts of a source that was read, as a person mended them. */
export function partsOf(
  source: Readonly<{ own: PlanFile; trace: null } | { own: null; trace: PlanTrace }>,
  corrections: PlanCorrections | undefined,
): ImportedParts {
  const { own, trace } = source;
  if (own !== null) return ownParts(own, corrections?.targets ?? []);
  return readParts(corrections === undefined ? trace.plan : applyCorrections(trace, corrections));
}

function readParts(plan: ParsedPlan): ImportedParts {
  const { title, agency, targets, tasks, solutions, assignments, recipients } = plan;
  return {
    title,
    agency,
    counts: {
      targets: targets.length,
      tasks: tasks.length,
      solutions: solutions.length,
      assignments: assignments.length,
      recipients: recipients.length,
      warnings: plan.warnings.length,
    },
    async replace(tx, planId) {
      await replaceWarnings(tx, planId, plan.warnings);
      const ids = await replaceTargets(tx, planId, await keptTargetIds(tx, planId, targets));
      await replaceTasks(tx, planId, mergeTasks([], plan));
      await replaceAssignments(tx, planId, mergeAssignments([], assignments));
      const figures = targets.flatMap(({ figure }, index) => {
        const targetId = ids[index];
        return figure === null || targetId === undefined ? [] : [{ ...figure, targetId }];
      });
      return planContent(plan, figures);
    },
  };
}

function ownParts(own: PlanFile, mended: PlanCorrections["targets"]): ImportedParts {
  const told = new Map(mended.map(({ key, to }) => [key, to]));
  const targets = own.targets.flatMap((target) => {
    const to = told.get(ownTargetKey(target.id));
    return to === null ? [] : [{ ...target, ...to }];
  });
  const { content, works, assignments } = own;
  const unstored = <Row extends object>(row: Row): Row & { id: null } => ({ ...row, id: null });
  return {
    title: content.title,
    agency: own.agency,
    counts: {
      targets: targets.length,
      tasks: works.filter(({ kind }) => kind === "task").length,
      solutions: works.filter(({ kind }) => kind === "solution").length,
      assignments: assignments.length,
      recipients: content.recipients.length,
      warnings: 0,
    },
    async replace(tx, planId) {
      await replaceWarnings(tx, planId, []);
      const ids = await replaceTargets(tx, planId, await keptTargetIds(tx, planId, targets));
      await replaceTasks(tx, planId, works.map(unstored));
      await replaceAssignments(tx, planId, assignments.map(unstored));
      const now = new Map(targets.map(({ id }, index) => [id, ids[index] ?? id]));
      const acts = new Map((await listLegalActs(tx)).map(({ id, sign }) => [id, sign]));
      return pointedContent(content, now, (actId, text) => {
        const sign = acts.get(actId);
        return sign !== undefined && (sign === null || text.includes(sign));
      });
    },
  };
}
