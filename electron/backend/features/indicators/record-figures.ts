import type { WriteTx } from "#backend/db/database.ts";

/**
 * Makes the current values of an accepted submission the figures of its unit and
 * period; those of an earlier version of the same form go.
 *
 * Called in the transaction that accepts the submission, for the first time or again, and
 * noted there.
 *
 * @returns how many figures the unit's report gives
 * @throws Error (a bug) when the submission has not been accepted
 */
export async function recordFigures(
  tx: WriteTx,
  { submissionId }: { submissionId: number },
): Promise<number> {
  const submission = await tx
    .selectFrom("submission")
    .select(["periodCode", "unitId", "formCode", "status"])
    .where("id", "=", submissionId)
    .executeTakeFirstOrThrow();
  if (submission.status !== "accepted") {
    throw new Error(`submission ${submissionId} is ${submission.status}, not accepted`);
  }
  await tx
    .deleteFrom("figure")
    .where("periodCode", "=", submission.periodCode)
    .where("unitId", "=", submission.unitId)
    .where("submissionId", "in", (of) =>
      of.selectFrom("submission").select("id").where("formCode", "=", submission.formCode),
    )
    .execute();
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto("figure")
    .columns([
      "periodCode",
      "unitId",
      "villageId",
      "itemCode",
      "value",
      "submissionId",
      "sheet",
      "cell",
    ])
    .expression((of) =>
      of
        .selectFrom("submissionValue")
        .innerJoin("submission", "submission.id", "submissionValue.submissionId")
        .where("submission.id", "=", submissionId)
        .where("submissionValue.value", "is not", null)
        .select([
          "submission.periodCode",
          "submission.unitId",
          "submissionValue.villageId",
          "submissionValue.itemCode",
          "submissionValue.value",
          "submissionValue.submissionId",
          "submissionValue.sheet",
          "submissionValue.cell",
        ])
        .orderBy("submissionValue.id")
        // The rows without a value are left out above.
        .$narrowType<{ value: string }>(),
    )
    .executeTakeFirstOrThrow();
  return Number(numInsertedOrUpdatedRows ?? 0n);
}
