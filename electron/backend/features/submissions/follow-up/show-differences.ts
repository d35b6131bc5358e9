import type { BackendContext } from "#backend/context.ts";
import type { ReadDb } from "#backend/db/database.ts";
import type { SubmissionValue } from "#shared/features/submissions/contract.ts";
import { differencesBetween } from "#shared/features/submissions/follow-up/differences.ts";
import type { Differences } from "#shared/features/submissions/follow-up/contract.ts";
import { readFormVersion } from "../forms/repository.ts";
import { readSubmissionHead, type SubmissionHead } from "../repository.ts";
import { readValues } from "../show-submission.ts";

/**
 * What a submission tells otherwise than the accepted one of its unit, form and period; when
 * none is accepted, than the version before it. @throws submissions.not-found
 */
export async function showDifferences(
  { db }: Pick<BackendContext, "db">,
  { submissionId }: Readonly<{ submissionId: number }>,
): Promise<Differences> {
  const head = await readSubmissionHead(db, submissionId);
  const earlierId = await comparedWith(db, head);
  if (earlierId === null) return { against: null, differences: [] };
  const earlier = await readSubmissionHead(db, earlierId);
  const { version, status } = earlier;
  const before = await valuesOf(db, earlier);
  const corrected = before.filter(({ corrections }) => corrections.length > 0).length;
  return {
    against: { version, status, corrected },
    differences: differencesBetween(before, await valuesOf(db, head)),
  };
}

async function comparedWith(db: ReadDb, head: SubmissionHead): Promise<number | null> {
  const earlier = await db
    .selectFrom("submission")
    .select(["id", "status"])
    .where("periodCode", "=", head.periodCode)
    .where("formCode", "=", head.formCode)
    .where("unitId", "=", head.unitId)
    .where("version", "<", head.version)
    .orderBy("version", "desc")
    .execute();
  const accepted = earlier.find(({ status }) => status === "accepted");
  return (accepted ?? earlier[0])?.id ?? null;
}

async function valuesOf(db: ReadDb, head: SubmissionHead): Promise<SubmissionValue[]> {
  const form = await readFormVersion(db, head.formCode, head.formVersion);
  return readValues(db, form, head.id);
}
