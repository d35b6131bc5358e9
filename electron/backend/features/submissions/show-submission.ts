import type { BackendContext } from "#backend/context.ts";
import type { ReadDb } from "#backend/db/database.ts";
import type { Submission, SubmissionValue } from "#shared/features/submissions/contract.ts";
import {
  type FormDefinition,
  isCounted,
  itemOf,
} from "#shared/features/submissions/form-definition.ts";
import { readFormVersion } from "./forms/repository.ts";
import { readSubmissionHead } from "./repository.ts";

/** One submission whole: values with their cells and corrections, and what was found. @throws submissions.not-found */
export async function showSubmission(
  { db }: Pick<BackendContext, "db">,
  { submissionId }: { submissionId: number },
): Promise<Submission> {
  const head = await readSubmissionHead(db, submissionId);
  const form = await readFormVersion(db, head.formCode, head.formVersion);
  const findings = await db
    .selectFrom("submissionFinding")
    .select(["code", "severity", "sheet", "cell", "details"])
    .where("submissionId", "=", submissionId)
    .orderBy("position")
    .execute();
  return {
    ...head,
    values: await readValues(db, form, submissionId),
    findings: findings.map((finding) => ({ ...finding, details: JSON.parse(finding.details) })),
    marks: await readMarks(db, submissionId),
    reopenings: await db
      .selectFrom("submissionReopening")
      .select(["reason", "reopenedAt", "reopenedBy", "closedAt"])
      .where("submissionId", "=", submissionId)
      .orderBy("id")
      .execute(),
  };
}

async function readMarks(db: ReadDb, submissionId: number): Promise<Submission["marks"]> {
  return db
    .selectFrom("submissionMark as mark")
    .innerJoin("submissionValue as value", "value.id", "mark.submissionValueId")
    .select(["value.id as valueId", "mark.remark"])
    .where("value.submissionId", "=", submissionId)
    .orderBy("value.id")
    .execute();
}

/** The values of a submission in the form's order, or only the one of `valueId`. */
export async function readValues(
  db: ReadDb,
  form: FormDefinition,
  submissionId: number,
  valueId?: number,
): Promise<SubmissionValue[]> {
  const values = await db
    .selectFrom("submissionValue as value")
    .leftJoin("village", "village.id", "value.villageId")
    .where("value.submissionId", "=", submissionId)
    .$if(valueId !== undefined, (query) => query.where("value.id", "=", valueId ?? 0))
    .select([
      "value.id",
      "value.villageId",
      "village.name as villageName",
      "value.itemCode",
      "value.value",
      "value.words",
      "value.sheet",
      "value.cell",
      "value.typedText",
      "value.note",
    ])
    .orderBy("value.id")
    .execute();
  const corrections = await db
    .selectFrom("valueCorrection as correction")
    .innerJoin("submissionValue as value", "value.id", "correction.submissionValueId")
    .where("value.submissionId", "=", submissionId)
    .select([
      "correction.submissionValueId",
      "correction.before",
      "correction.after",
      "correction.reason",
      "correction.at",
      "correction.actor",
    ])
    .orderBy("correction.id")
    .execute();
  const byValue = Map.groupBy(corrections, (correction) => correction.submissionValueId);
  return values.map((value) => ({
    ...value,
    itemName: itemOf(form, value.itemCode)?.label ?? value.itemCode,
    isWords: itemOf(form, value.itemCode)?.kind === "text",
    isCounted: isCounted(form, value.itemCode),
    corrections: (byValue.get(value.id) ?? []).map(
      ({ submissionValueId: _, ...correction }) => correction,
    ),
  }));
}
