import type { BackendContext } from "#backend/context.ts";
import { readOffice } from "#backend/features/office/repository.ts";
import { blankContent } from "#shared/features/plans/blank-plan.ts";
import { plansText } from "#shared/features/plans/text.ts";
import { followText } from "./follow-text.ts";
import { insertPlan, savePlanPaper } from "./new-plan.ts";
import { PLAN_SUBJECT, replaceWarnings } from "./repository.ts";

type NewPlan = { planId: number; documentId: number; targets: number; warnings: number };

/**
 * Makes a year's draft for an office that has no earlier file: the usual headings, and a list
 * of what is to be written under them.
 *
 * @throws plans.year-taken
 */
export async function createBlankPlan(
  context: Pick<BackendContext, "write" | "now" | "actor">,
  { year }: Readonly<{ year: number }>,
): Promise<NewPlan> {
  return context.write(async ({ tx, note }) => {
    const at = context.now();
    const office = await readOffice(tx);
    const { content, warnings } = blankContent(office, year);
    const label = plansText.blankPlan;
    const origin = { year, agency: office.name, sourceName: label, source: content };
    const planId = await insertPlan(tx, origin, at);
    await replaceWarnings(tx, planId, warnings);
    const documentId = await savePlanPaper(tx, { planId, year, content, label, at }, context);
    await followText(tx, planId, content);
    await note({
      action: "plans.createBlank",
      subject: `${PLAN_SUBJECT} ${year}`,
      after: { title: content.title, warnings: warnings.length },
    });
    return { planId, documentId, targets: 0, warnings: warnings.length };
  });
}
