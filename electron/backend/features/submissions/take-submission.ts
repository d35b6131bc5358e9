import type { BackendContext } from "#backend/context.ts";
import type { WriteTx } from "#backend/db/database.ts";
import type { FileAnswer, FileReport } from "#shared/features/submissions/file-report-schemas.ts";
import { isRefused, type FormFinding } from "#shared/features/submissions/findings.ts";
import type { FormDefinition } from "#shared/features/submissions/form-definition.ts";
import type { ReadHouseholdList } from "#shared/features/submissions/households/household-list.ts";
import { questionOf } from "#shared/features/submissions/question-of.ts";
import type { Guess } from "#shared/features/submissions/recognise/guess-identity.ts";
import type { Expected } from "#shared/features/submissions/recognise/whose-form.ts";
import type {
  ExpectedPeriod,
  ExpectedUnit,
  ReadValue,
} from "#shared/features/submissions/submission-value.ts";
import { keepFormVersion } from "./form-version.ts";
import { keepHouseholds } from "./households/keep-households.ts";
import { type ReceivedFile, readReceived } from "./read-received.ts";
import { rememberUnit } from "./recognised-units.ts";
import { findByFile, nextVersion, type SubmissionHead } from "./repository.ts";

/** SQLite takes 32,766 values in one statement; a row has eight. */
const ROWS_AT_ONCE = 1_000;

/**
 * Reads one filled form and keeps it as a new version waiting to be accepted.
 * With any error found, nothing is written.
 *
 * @throws AppError one of {@link FileFailures} when the file cannot be read at all
 */
export async function takeSubmission(
  context: Pick<BackendContext, "db" | "write" | "now" | "actor" | "job">,
  file: ReceivedFile,
  expected: Expected,
  answer: FileAnswer | null,
): Promise<FileReport> {
  const read = await readReceived(context, file, expected, answer);
  const { form, unit, period, findings } = read;
  const report = {
    fileName: file.fileName,
    fileSha256: file.sha256,
    unitName: unit?.name ?? null,
    findings: findings.map((finding) => ({ ...finding, details: { ...finding.details } })),
  };
  if (form === null || unit === null || period === null || isRefused(findings)) {
    const question = questionOf(read);
    const outcome = question === null ? "refused" : "unsure";
    return { ...report, outcome, question, submissionId: null, version: null };
  }
  try {
    const kept = await keep(context, file, { ...read, form, unit, period });
    return {
      ...report,
      ...kept,
      question: null,
      outcome: findings.length === 0 ? "taken" : "taken-with-warnings",
    };
  } catch (error) {
    if (error instanceof TakenBefore) return sameFile(file, error.earlier);
    throw error;
  }
}

/** Leaves the transaction, that nothing be written, when another import was quicker. */
class TakenBefore extends Error {
  override readonly name = "TakenBefore";
  readonly earlier: SubmissionHead;

  constructor(earlier: SubmissionHead) {
    super("the file has been taken in already");
    this.earlier = earlier;
  }
}

/** What is told of a file whose very bytes were taken in before. */
export function sameFile(
  { fileName, sha256 }: Pick<ReceivedFile, "fileName" | "sha256">,
  earlier: SubmissionHead,
): FileReport {
  return {
    fileName,
    fileSha256: sha256,
    question: null,
    outcome: "same-file",
    unitName: earlier.unitName,
    submissionId: earlier.id,
    version: earlier.version,
    findings: [],
  };
}

type Read = Readonly<{
  form: FormDefinition;
  /** Its hidden sheet was gone: whose it is will be known the next time. */
  guess: Guess | null;
  unit: ExpectedUnit;
  period: ExpectedPeriod;
  values: readonly ReadValue[];
  households: ReadHouseholdList | null;
  findings: readonly FormFinding[];
}>;

function keep(
  { write, now, actor }: Pick<BackendContext, "write" | "now" | "actor">,
  { fileName, bytes, sha256 }: ReceivedFile,
  { form, unit, period, guess, values, households, findings }: Read,
): Promise<{ submissionId: number; version: number }> {
  return write(async ({ tx, note }) => {
    // Only here can no other import of the same file come between the look and the row.
    const earlier = await findByFile(tx, sha256);
    if (earlier !== undefined) throw new TakenBefore(earlier);
    await keepFormVersion(tx, form);
    if (guess !== null) await rememberUnit(tx, guess, unit.id, { now, actor });
    const place = { periodCode: period.code, formCode: form.code, unitId: unit.id };
    const version = await nextVersion(tx, place);
    const replaced = await supersedeDrafts(tx, place);
    const { id: submissionId } = await tx
      .insertInto("submission")
      .values({
        ...place,
        formVersion: form.version,
        version,
        status: "draft",
        fileName,
        fileSha256: sha256,
        fileBytes: bytes,
        receivedAt: now(),
        receivedBy: actor.name,
        decidedAt: null,
        decidedBy: null,
        returnReason: null,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    const rows = values.map(({ note: written = null, ...value }) => ({
      submissionId,
      ...value,
      note: written,
    }));
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
      await tx
        .insertInto("submissionValue")
        .values(rows.slice(at, at + ROWS_AT_ONCE))
        .execute();
    }
    if (households !== null) await keepHouseholds(tx, submissionId, households);
    for (const [position, { details, ...finding }] of findings.entries()) {
      await tx
        .insertInto("submissionFinding")
        .values({ submissionId, position, ...finding, details: JSON.stringify(details) })
        .execute();
    }
    await note({
      action: "submissions.import",
      subject: `submission:${submissionId}`,
      ...(replaced.length > 0 && { before: { waiting: replaced } }),
      after: {
        ...place,
        version,
        fileName,
        sha256,
        values: values.length,
        households: households?.households.length,
      },
    });
    return { submissionId, version };
  });
}

/** A newer file takes the place of one that still waits; an accepted one stays until then. */
async function supersedeDrafts(
  tx: WriteTx,
  { periodCode, formCode, unitId }: { periodCode: string; formCode: string; unitId: number },
): Promise<number[]> {
  const rows = await tx
    .updateTable("submission")
    .set({ status: "superseded" })
    .where("periodCode", "=", periodCode)
    .where("formCode", "=", formCode)
    .where("unitId", "=", unitId)
    .where("status", "=", "draft")
    .returning("id")
    .execute();
  return rows.map(({ id }) => id);
}
