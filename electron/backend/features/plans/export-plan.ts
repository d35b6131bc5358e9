import type { BackendContext } from "#backend/context.ts";
import { readPaper } from "#backend/features/documents/paper-store.ts";
import { writeFileSafely } from "#backend/files/write-file-safely.ts";
import { plansFailure } from "#shared/features/plans/errors.ts";
import type { PlanFile } from "#shared/features/plans/import/plan-file-schemas.ts";
import { readPlanData } from "./plan-data.ts";
import { findPlanId, readPlanHead } from "./repository.ts";

/**
 * Saves a plan with all of its tables as JSON, which `plans.import` takes back.
 *
 * @throws plans.not-found, workspace.cannot-write
 */
export async function exportPlan(
  { db, fileOf }: Pick<BackendContext, "db" | "fileOf">,
  { year, target }: { year: number; target: string },
): Promise<{ fileName: string; sizeBytes: number }> {
  const { path, name } = fileOf(target);
  const planId = await findPlanId(db, year);
  if (planId === undefined) throw plansFailure("plans.not-found", { year });
  const { documentId } = await readPlanHead(db, planId);
  const { content } = await readPaper(db, documentId);
  const data = await readPlanData(db, planId);
  const file: PlanFile = { format: "doan-ket-plan", ...data, content };
  const bytes = Buffer.from(`${JSON.stringify(file, null, 1)}\n`, "utf8");
  await writeFileSafely(path, bytes);
  return { fileName: name, sizeBytes: bytes.length };
}
