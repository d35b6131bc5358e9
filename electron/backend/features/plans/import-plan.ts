import type { BackendContext } from "#backend/context.ts";
import type { WriteTx } from "#backend/db/database.ts";
import type { OutputOf } from "#shared/kernel/contract.ts";
import type { plansContract } from "#shared/features/plans/contract.ts";
import { plansFailure } from "#shared/features/plans/errors.ts";
import type { PlanCorrections } from "#shared/features/plans/import/import-schemas.ts";
import { followText } from "./follow-text.ts";
import { partsOf } from "./imported-parts.ts";
import { savePlanPaper } from "./new-plan.ts";
import type { PlanSource } from "./open-plan-source.ts";
import { readPlanSource } from "./read-plan-source.ts";
import { findPlanId, PLAN_SUBJECT, readPlan } from "./repository.ts";
import { requireDraft } from "./require-draft.ts";

type Imported = OutputOf<typeof plansContract, "plans.import">;

/**
 * Reads a file or a pasted text as the year's plan, and saves it as a person mended it.
 *
 * All or nothing. An earlier draft of that year is replaced, what it held goes into the
 * audit trail; its paper keeps its place in the register.
 *
 * @throws plans.not-a-plan, plans.year-differs, plans.line-too-long, plans.already-submitted,
 *   plans.source-changed, file.*
 */
export async function importPlan(
  context: Pick<BackendContext, "fileOf" | "write" | "now" | "actor" | "job">,
  input: PlanSource &
    Readonly<{ corrections?: PlanCorrections | undefined; sha256?: string | undefined }>,
): Promise<Imported> {
  const { year, corrections } = input;
  const read = await readPlanSource(context, input, corrections?.lines);
  const { name, sha256 } = read;
  if (input.sha256 !== undefined && input.sha256 !== sha256) {
    throw plansFailure("plans.source-changed", { name });
  }
  const plan = partsOf(read, corrections);
  const source = {
    sourceName: name,
    sourceSha256: sha256,
    importedAt: context.now(),
  };

  return context.write(async ({ tx, note }) => {
    const earlier = await findPlanId(tx, year);
    if (earlier !== undefined) await requireDraft(tx, earlier);
    const before = earlier === undefined ? undefined : await readPlan(tx, earlier);
    const planId = await savePlanRow(tx, earlier, {
      year,
      agency: plan.agency,
      ...source,
    });
    const content = await plan.replace(tx, planId);
    const paper = { planId, year, content, label: name, at: source.importedAt };
    const documentId = await savePlanPaper(tx, paper, context);
    if (read.own !== null) await followText(tx, planId, content);
    const { counts } = plan;
    await note({
      action: "plans.import",
      subject: `${PLAN_SUBJECT} ${year}`,
      ...(before === undefined ? {} : { before }),
      after: { ...source, title: plan.title, ...counts },
    });
    return { planId, documentId, ...counts };
  });
}

async function savePlanRow(
  tx: WriteTx,
  earlier: number | undefined,
  row: {
    year: number;
    agency: string;
    sourceName: string;
    sourceSha256: string;
    importedAt: string;
  },
): Promise<number> {
  if (earlier !== undefined) {
    await tx.updateTable("plan").set(row).where("id", "=", earlier).execute();
    return earlier;
  }
  const { id } = await tx.insertInto("plan").values(row).returning("id").executeTakeFirstOrThrow();
  return id;
}
