import type { ReadDb, WriteTx } from "#backend/db/database.ts";
import type { Plan, PlanBlockView, PlanTargetView } from "#shared/features/plans/contract.ts";
import { plansFailure } from "#shared/features/plans/errors.ts";
import type { ParsedPlan, PlanTarget } from "#shared/features/plans/parsed-plan.ts";
import { sectionTitle } from "#shared/features/plans/section-title.ts";

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
        .on("document.subjectKind", "=", PLAN_SUBJECT),
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
export async function readPlan(db: ReadDb, planId: number): Promise<Plan> {
  const plan = await db
    .selectFrom("plan")
    .innerJoin("document", (join) =>
      join
        .onRef("document.subjectId", "=", "plan.id")
        .on("document.subjectKind", "=", PLAN_SUBJECT),
    )
    .selectAll("plan")
    .select(["document.id as documentId", "document.status"])
    .where("plan.id", "=", planId)
    .executeTakeFirst();
  if (plan === undefined) throw plansFailure("plans.not-found", { year: null });
  const blocks = await readBlocks(db, planId);
  const tasks = await db
    .selectFrom("planTask")
    .select(["kind", "number", "title"])
    .where("planId", "=", planId)
    .orderBy("position")
    .execute();
  const numbered = (kind: "task" | "solution"): Plan["tasks"] =>
    tasks.filter((task) => task.kind === kind).map(({ number, title }) => ({ number, title }));
  return {
    id: plan.id,
    documentId: plan.documentId,
    status: plan.status,
    title: plan.title,
    agency: plan.agency,
    year: plan.year,
    bases: await readTexts(db, "planBasis", planId),
    sections: blocks
      .filter(({ kind }) => kind === "heading")
      .map(({ number, text, level }) => ({ number, title: sectionTitle(text), level })),
    blocks,
    targets: await readTargets(db, planId),
    tasks: numbered("task"),
    solutions: numbered("solution"),
    assignments: await readAssignments(db, planId),
    recipients: await readTexts(db, "planRecipient", planId),
    signer: { authority: stringArray(plan.signerAuthority), name: plan.signerName },
    warnings: await readWarnings(db, planId),
    sourceName: plan.sourceName,
  };
}

export async function readBlocks(db: ReadDb, planId: number): Promise<PlanBlockView[]> {
  return db
    .selectFrom("planBlock")
    .select(["id", "kind", "level", "number", "text"])
    .where("planId", "=", planId)
    .orderBy("position")
    .execute();
}

export async function readTargets(db: ReadDb, planId: number): Promise<PlanTargetView[]> {
  return db
    .selectFrom("planTarget")
    .select([
      "id",
      "groupNumber as group",
      "text",
      "indicatorCode as indicator",
      "comparator",
      "value",
      "unit",
    ])
    .where("planId", "=", planId)
    .orderBy("position")
    .execute();
}

async function readAssignments(db: ReadDb, planId: number): Promise<Plan["assignments"]> {
  const rows = await db
    .selectFrom("planAssignment")
    .select(["number", "agency", "duties"])
    .where("planId", "=", planId)
    .orderBy("position")
    .execute();
  return rows.map(({ duties, ...row }) => ({ ...row, duties: stringArray(duties) }));
}

async function readTexts(
  db: ReadDb,
  table: "planBasis" | "planRecipient",
  planId: number,
): Promise<string[]> {
  const rows = await db
    .selectFrom(table)
    .select("text")
    .where("planId", "=", planId)
    .orderBy("position")
    .execute();
  return rows.map(({ text }) => text);
}

async function readWarnings(db: ReadDb, planId: number): Promise<Plan["warnings"]> {
  const rows = await db
    .selectFrom("planWarning")
    .select(["code", "line", "excerpt", "details"])
    .where("planId", "=", planId)
    .orderBy("position")
    .execute();
  return rows.map(({ code, line, excerpt, details }) => ({
    code,
    // Written by this feature as a JSON object, and read back through the contract's schema.
    details: JSON.parse(details) as Record<string, unknown>,
    where: { line, text: excerpt },
  }));
}

function stringArray(json: string): string[] {
  // Written by this feature with JSON.stringify; the contract's schema checks it on the way out.
  return JSON.parse(json) as string[];
}

/** Puts the parts of a plan that was read in place of those it had. */
export async function replaceParts(tx: WriteTx, planId: number, plan: ParsedPlan): Promise<void> {
  for (const table of ["planBasis", "planBlock", "planRecipient", "planWarning"] as const) {
    await tx.deleteFrom(table).where("planId", "=", planId).execute();
  }
  await inPortions(
    placed(
      planId,
      plan.bases.map((text) => ({ text })),
    ),
    (rows) => tx.insertInto("planBasis").values(rows).execute(),
  );
  await inPortions(placed(planId, plan.blocks), (rows) =>
    tx.insertInto("planBlock").values(rows).execute(),
  );
  await inPortions(
    placed(
      planId,
      plan.recipients.map((text) => ({ text })),
    ),
    (rows) => tx.insertInto("planRecipient").values(rows).execute(),
  );
  const warnings = plan.warnings.map(({ code, where, details }) => ({
    code,
    line: where.line,
    excerpt: where.text,
    details: JSON.stringify(details),
  }));
  await inPortions(placed(planId, warnings), (rows) =>
    tx.insertInto("planWarning").values(rows).execute(),
  );
  await replaceTargets(tx, planId, plan.targets);
  await replaceOutline(tx, planId, plan);
}

export async function replaceTargets(
  tx: WriteTx,
  planId: number,
  targets: readonly PlanTarget[],
): Promise<void> {
  await tx.deleteFrom("planTarget").where("planId", "=", planId).execute();
  const rows = targets.map(({ group, text, indicator, comparator, value, unit }) => ({
    groupNumber: group,
    text,
    indicatorCode: indicator,
    comparator,
    value,
    unit,
  }));
  await inPortions(placed(planId, rows), (portion) =>
    tx.insertInto("planTarget").values(portion).execute(),
  );
}

/** Tasks, solutions and assignments follow from the blocks and hold nothing of their own. */
export async function replaceOutline(
  tx: WriteTx,
  planId: number,
  plan: Pick<ParsedPlan, "tasks" | "solutions" | "assignments">,
): Promise<void> {
  await tx.deleteFrom("planTask").where("planId", "=", planId).execute();
  await tx.deleteFrom("planAssignment").where("planId", "=", planId).execute();
  for (const [kind, tasks] of [
    ["task", plan.tasks],
    ["solution", plan.solutions],
  ] as const) {
    const rows = tasks.map(({ number, title }) => ({ kind, number, title }));
    await inPortions(placed(planId, rows), (portion) =>
      tx.insertInto("planTask").values(portion).execute(),
    );
  }
  const assignments = plan.assignments.map(({ number, agency, duties }) => ({
    number,
    agency,
    duties: JSON.stringify(duties),
  }));
  await inPortions(placed(planId, assignments), (portion) =>
    tx.insertInto("planAssignment").values(portion).execute(),
  );
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
