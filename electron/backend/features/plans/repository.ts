import type { ReadDb, WriteTx } from "#backend/db/database.ts";
import { readPaper } from "#backend/features/documents/paper-store.ts";
import { blockText } from "#shared/features/documents/paper-text.ts";
import { outlineBlocks } from "#shared/features/plans/content-outline.ts";
import type { Plan } from "#shared/features/plans/contract.ts";
import { plansFailure } from "#shared/features/plans/errors.ts";
import { figureWords } from "#shared/features/plans/figure-words.ts";
import type { AssignmentRow, TaskRow } from "#shared/features/plans/merge-outline.ts";
import type { PlanTarget, PlanWarning } from "#shared/features/plans/parsed-plan.ts";
import { sectionTitle } from "#shared/features/plans/section-title.ts";
import { readAssignments, readTargets, readTasks, readWarnings } from "./plan-rows.ts";

/** What a plan is called in the register of documents. */
export const PLAN_SUBJECT = "plan";

/** SQLite takes some ten thousand values in one statement. */
const ROWS_AT_ONCE = 1_000;

/** Every year that has a plan, newest first, and how far its paper is. */
export async function listPlanYears(
  db: ReadDb,
): Promise<{ year: number; status: Plan["status"] }[]> {
  return db
    .selectFrom("plan")
    .innerJoin("document", (join) =>
      join
        .onRef("document.subjectId", "=", "plan.id")
        .on("document.subjectKind", "=", PLAN_SUBJECT)
        .on("document.status", "!=", "cancelled"),
    )
    .select(["plan.year", "document.status"])
    .orderBy("plan.year", "desc")
    .execute();
}

export async function findPlanId(db: ReadDb, year: number): Promise<number | undefined> {
  const row = await db.selectFrom("plan").select("id").where("year", "=", year).executeTakeFirst();
  return row?.id;
}

/** @throws plans.not-found */
export async function readPlanOfYear(db: ReadDb, year: number): Promise<Plan> {
  const id = await findPlanId(db, year);
  if (id === undefined) throw plansFailure("plans.not-found", { year });
  return readPlan(db, id);
}

/** @throws plans.not-found */
export async function readPlanHead(db: ReadDb, planId: number) {
  const plan = await db
    .selectFrom("plan")
    .innerJoin("document", (join) =>
      join
        .onRef("document.subjectId", "=", "plan.id")
        .on("document.subjectKind", "=", PLAN_SUBJECT)
        .on("document.status", "!=", "cancelled"),
    )
    .selectAll("plan")
    .select(["document.id as documentId", "document.status"])
    .where("plan.id", "=", planId)
    .executeTakeFirst();
  if (plan === undefined) throw plansFailure("plans.not-found", { year: null });
  return plan;
}

/** @throws plans.not-found */
export async function readPlan(db: ReadDb, planId: number): Promise<Plan> {
  const plan = await readPlanHead(db, planId);
  const { content } = await readPaper(db, plan.documentId);
  const targets = await readTargets(db, planId);
  const words = figureWords(new Map(targets.map((target) => [target.id, target])));
  const blocks = outlineBlocks(content.blocks, words);
  const tasks = await readTasks(db, planId);
  const ofKind = (wanted: "task" | "solution"): Plan["tasks"] =>
    tasks
      .filter(({ kind }) => kind === wanted)
      .map(({ kind: _, ...task }) => ({ ...task, cooperating: [...task.cooperating] }));
  return {
    id: plan.id,
    documentId: plan.documentId,
    status: plan.status,
    title: content.title,
    agency: plan.agency,
    year: plan.year,
    bases: content.blocks
      .filter(({ kind }) => kind === "basis")
      .map((block) => blockText(block, words)),
    sections: blocks
      .filter(({ kind }) => kind === "heading")
      .map(({ number, text, level }) => ({ number, title: sectionTitle(text), level })),
    blocks,
    targets,
    tasks: ofKind("task"),
    solutions: ofKind("solution"),
    assignments: (await readAssignments(db, planId)).map((row) => ({
      ...row,
      duties: [...row.duties],
    })),
    recipients: content.recipients,
    signer: content.signer,
    warnings: await readWarnings(db, planId),
    sourceName: plan.sourceName,
  };
}

export async function replaceWarnings(
  tx: WriteTx,
  planId: number,
  warnings: readonly PlanWarning[],
): Promise<void> {
  await tx.deleteFrom("planWarning").where("planId", "=", planId).execute();
  const rows = warnings.map(({ code, where, details }) => ({
    code,
    line: where.line,
    excerpt: where.text,
    details: JSON.stringify(details),
  }));
  await inPortions(placed(planId, rows), (portion) =>
    tx.insertInto("planWarning").values(portion).execute(),
  );
}

type TargetToStore = Pick<
  PlanTarget,
  "group" | "text" | "indicator" | "comparator" | "value" | "unit"
> &
  Readonly<{ id?: number | null; owner?: string | null }>;

/** Puts these targets in place of those there; their ids, in the same order. */
export async function replaceTargets(
  tx: WriteTx,
  planId: number,
  targets: readonly TargetToStore[],
): Promise<number[]> {
  await tx.deleteFrom("planTarget").where("planId", "=", planId).execute();
  const rows = targets.map(({ id, group, text, indicator, comparator, value, unit, owner }) => ({
    id: id ?? null,
    groupNumber: group,
    text,
    indicatorCode: indicator,
    comparator,
    value,
    unit,
    ownerAgency: owner ?? null,
  }));
  await inPortions(keptFirst(placed(planId, rows)), (portion) =>
    tx.insertInto("planTarget").values(portion).execute(),
  );
  return (await readTargets(tx, planId)).map(({ id }) => id);
}

export async function replaceTasks(
  tx: WriteTx,
  planId: number,
  tasks: readonly TaskRow[],
): Promise<void> {
  await tx.deleteFrom("planTask").where("planId", "=", planId).execute();
  for (const kind of ["task", "solution"] as const) {
    const rows = tasks
      .filter((task) => task.kind === kind)
      .map((task) => ({ ...task, cooperating: JSON.stringify(task.cooperating) }));
    await inPortions(keptFirst(placed(planId, rows)), (portion) =>
      tx.insertInto("planTask").values(portion).execute(),
    );
  }
}

export async function replaceAssignments(
  tx: WriteTx,
  planId: number,
  assignments: readonly AssignmentRow[],
): Promise<void> {
  await tx.deleteFrom("planAssignment").where("planId", "=", planId).execute();
  const rows = assignments.map(({ id, number, agency, duties, origin }) => ({
    id,
    number,
    agency,
    duties: JSON.stringify(duties),
    origin,
  }));
  await inPortions(keptFirst(placed(planId, rows)), (portion) =>
    tx.insertInto("planAssignment").values(portion).execute(),
  );
}

/** A row that was there before stays the same row; those come first, before new ones take numbers. */
function keptFirst<Row extends { id: number | null }>(
  rows: readonly Row[],
): (Omit<Row, "id"> & { id?: number })[] {
  return rows
    .toSorted((a, b) => Number(a.id === null) - Number(b.id === null))
    .map(({ id, ...row }) => (id === null ? row : { ...row, id }));
}

function placed<Row extends object>(
  planId: number,
  rows: readonly Row[],
): (Row & { planId: number; position: number })[] {
  return rows.map((row, position) => ({ ...row, planId, position }));
}

async function inPortions<Row>(
  rows: readonly Row[],
  insert: (portion: Row[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    await insert(rows.slice(start, start + ROWS_AT_ONCE));
  }
}
