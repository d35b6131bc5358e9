import type { BackendContext } from "#backend/context.ts";
import type { ReadDb } from "#backend/db/database.ts";
import { listLegalActs } from "#backend/features/documents/legal-acts/repository.ts";
import { readPaper } from "#backend/features/documents/paper-store.ts";
import { plansFailure } from "#shared/features/plans/errors.ts";
import type { PlanWarning } from "#shared/features/plans/parsed-plan.ts";
import { rollOverContent } from "#shared/features/plans/roll-over-content.ts";
import { plansText } from "#shared/features/plans/text.ts";
import { carryTables } from "./carry-tables.ts";
import { followText } from "./follow-text.ts";
import { insertPlan, savePlanPaper } from "./new-plan.ts";
import { findPlanId, PLAN_SUBJECT, readPlanHead, replaceWarnings } from "./repository.ts";

type NewPlan = { planId: number; documentId: number; targets: number; warnings: number };

/**
 * Makes the draft of one year's plan out of an earlier year's: text, targets, tasks,
 * assignments, recipients and signer. The earlier plan stays as it is; what a person has to
 * decide is listed with the new one.
 *
 * @throws plans.not-found, plans.year-taken, documents.no-text
 */
export async function rollOverPlan(
  context: Pick<BackendContext, "write" | "now" | "actor" | "yearResults">,
  years: Readonly<{ fromYear: number; toYear: number }>,
): Promise<NewPlan> {
  const { fromYear, toYear } = years;
  return context.write(async ({ tx, note }) => {
    const fromId = await findPlanId(tx, fromYear);
    if (fromId === undefined) throw plansFailure("plans.not-found", { year: fromYear });
    const head = await readPlanHead(tx, fromId);
    const paper = await readPaper(tx, head.documentId);
    const results = await context.yearResults(tx, fromYear);
    const at = context.now();
    const label = plansText.planOf(fromYear);
    const origin = { year: toYear, agency: head.agency, sourceName: label, source: paper.content };
    const planId = await insertPlan(tx, origin, at);
    const carried = await carryTables(tx, fromId, planId, { ...years, results });
    const { content, warnings: inText } = rollOverContent(paper.content, {
      ...years,
      targets: carried.targets,
      targetIds: carried.targetIds,
      results,
      acts: await listLegalActs(tx),
    });
    const warnings = [
      ...inText,
      ...(await signerWarning(tx, content.signer.name, toYear)),
      ...carried.proposals,
    ];
    await replaceWarnings(tx, planId, warnings);
    const documentId = await savePlanPaper(
      tx,
      { planId, year: toYear, content, label, at },
      context,
    );
    await followText(tx, planId, content);
    const counts = { targets: carried.targets.length, warnings: warnings.length };
    await note({
      action: "plans.rollOver",
      subject: `${PLAN_SUBJECT} ${toYear}`,
      after: { sourceName: label, title: content.title, ...counts },
    });
    return { planId, documentId, ...counts };
  });
}

/** Whether the signer is among those who hold an office on the first day of the new year. */
async function signerWarning(
  db: ReadDb,
  name: string | null,
  year: number,
): Promise<PlanWarning[]> {
  if (name === null) return [];
  const day = `${year}-01-01`;
  const holder = await db
    .selectFrom("signer")
    .select("id")
    .where("name", "=", name)
    .where("holdsFrom", "<=", day)
    .where((where) => where.or([where("holdsTo", "is", null), where("holdsTo", ">=", day)]))
    .executeTakeFirst();
  if (holder !== undefined) return [];
  return [{ code: "plans.signer-left", where: { line: 1, text: name }, details: { name, year } }];
}
