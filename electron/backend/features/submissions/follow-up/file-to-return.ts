import type { BackendContext } from "#backend/context.ts";
import { expandHeap } from "#backend/excel/expand-heap.ts";
import { sha256Of } from "#backend/files/sha256.ts";
import { submissionsFailure, type SubmissionStatus } from "#shared/features/submissions/errors.ts";
import type { ReadFile } from "#shared/features/submissions/follow-up/contract.ts";
import type { FileRemark } from "#shared/features/submissions/follow-up/file-remark.ts";
import {
  remarkOfFinding,
  remarkOfMark,
} from "#shared/features/submissions/follow-up/file-remark.ts";
import { readExpected } from "../expected.ts";
import { readFormVersion } from "../forms/repository.ts";
import { readReceived } from "../read-received.ts";
import { showSubmission } from "../show-submission.ts";

/** A file with everything that its commune is to look at again. */
export type FileToReturn = Readonly<{
  fileName: string;
  bytes: Buffer;
  fileSha256: string;
  /** The version that was kept of it; null: it was refused. */
  kept: Readonly<{ submissionId: number; status: SubmissionStatus }> | null;
  /** Null: the file does not tell. */
  unit: Readonly<{ name: string; kind: "commune" | "town" }> | null;
  form: Readonly<{ code: string; name: string }> | null;
  periodCode: string;
  /** Why the clerk gave it back; null: nobody did. */
  reason: string | null;
  remarks: readonly FileRemark[];
}>;

type Reading = Pick<BackendContext, "db" | "fileOf" | "job">;

/**
 * A kept submission's file, or a refused one read again from the heap that it came in.
 *
 * @throws submissions.not-found, submissions.period-not-found, submissions.file-changed when
 *   other bytes stand there by now; AppError one of {@link FileFailures}
 */
export function fileToReturn(context: Reading, source: ReadFile): Promise<FileToReturn> {
  return source.kind === "submission"
    ? keptFile(context, source.submissionId)
    : refusedFile(context, source);
}

async function keptFile({ db }: Reading, submissionId: number): Promise<FileToReturn> {
  const submission = await showSubmission({ db }, { submissionId });
  const { findings, marks, values, fileName, fileSha256, periodCode, status } = submission;
  const { fileBytes, name, kind } = await db
    .selectFrom("submission")
    .innerJoin("unit", "unit.id", "submission.unitId")
    .select(["submission.fileBytes", "unit.name", "unit.kind"])
    .where("submission.id", "=", submissionId)
    .executeTakeFirstOrThrow();
  const byId = new Map(values.map((value) => [value.id, value]));
  const marked = marks.flatMap(({ valueId, remark }) => {
    const value = byId.get(valueId);
    return value === undefined ? [] : [remarkOfMark(value, remark)];
  });
  return {
    fileName,
    fileSha256,
    kept: { submissionId, status },
    unit: { name, kind },
    form: await readFormVersion(db, submission.formCode, submission.formVersion),
    periodCode,
    reason: submission.returnReason,
    bytes: Buffer.from(fileBytes),
    remarks: [...marked, ...findings.map(remarkOfFinding)],
  };
}

async function refusedFile(
  context: Reading,
  { files, fileName, fileSha256, periodCode, answer }: Extract<ReadFile, { kind: "file" }>,
): Promise<FileToReturn> {
  const bytes = await findInHeap(context, files, { fileName, fileSha256 });
  const expected = await readExpected(context.db, periodCode);
  const read = await readReceived(context, { bytes, fileName }, expected, answer);
  return {
    fileName,
    fileSha256,
    bytes,
    kept: null,
    unit: read.unit,
    form: read.form,
    periodCode,
    reason: null,
    remarks: read.findings.map(remarkOfFinding),
  };
}

/** @throws submissions.file-changed when no file of the heap has both this name and these bytes */
async function findInHeap(
  { fileOf, job }: Reading,
  files: readonly string[],
  wanted: Readonly<{ fileName: string; fileSha256: string }>,
): Promise<Buffer> {
  for (const file of await expandHeap(files.map(fileOf), job.signal)) {
    if (file.fileName !== wanted.fileName) continue;
    const bytes = await file.read();
    if (sha256Of(bytes) === wanted.fileSha256) return bytes;
  }
  throw submissionsFailure("submissions.file-changed", { name: wanted.fileName });
}
