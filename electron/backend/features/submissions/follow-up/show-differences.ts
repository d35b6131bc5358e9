import type { BackendContext } from "#backend/context.ts";
import type { ReadDb } from "#backend/db/database.ts";
import type { SubmissionValue } from "#shared/features/submissions/contract.ts";
import { listOf } from "#shared/features/submissions/form-definition.ts";
import { differencesBetween } from "#shared/features/submissions/follow-up/differences.ts";
import type { Differences } from "#shared/features/submissions/follow-up/contract.ts";
import { listDifferences } from "#shared/features/submissions/households/list-differences.ts";
import { readFormVersion } from "../forms/repository.ts";
import { readHouseholdRows } from "../households/show-households.ts";
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
  const list = await listsOf(db, earlier, head);
  const corrected = [...before, ...list.before].filter(isCorrected).length;
  return {
    against: { version, status, corrected },
    differences: [
      ...differencesBetween(before, await valuesOf(db, head)),
      ...listDifferences(list.before, list.after, list.columns),
    ],
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

/** The households of both versions; none of a form that lists none. */
async function listsOf(db: ReadDb, earlier: SubmissionHead, later: SubmissionHead) {
  const section = listOf(await readFormVersion(db, later.formCode, later.formVersion));
  if (section === undefined) return { before: [], after: [], columns: [] };
  return {
    before: await readHouseholdRows(db, { submissionId: earlier.id }),
    after: await readHouseholdRows(db, { submissionId: later.id }),
    columns: section.columns,
  };
}

function isCorrected({ corrections }: Readonly<{ corrections: readonly unknown[] }>): boolean {
  return corrections.length > 0;
}
