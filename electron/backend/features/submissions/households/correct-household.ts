import type { BackendContext } from "#backend/context.ts";
import type { WriteTx } from "#backend/db/database.ts";
import { submissionsFailure } from "#shared/features/submissions/errors.ts";
import {
  type HouseholdSection,
  type ListColumn,
  listOf,
} from "#shared/features/submissions/form-definition.ts";
import type { Household } from "#shared/features/submissions/households/contract.ts";
import { correctedAnswer } from "#shared/features/submissions/households/corrected-answer.ts";
import { countOf } from "#shared/features/submissions/households/count-households.ts";
import { headColumn } from "#shared/features/submissions/households/head-column.ts";
import { HEAD_CODE } from "#shared/features/submissions/households/household-list.ts";
import { brokenNeeds } from "#shared/features/submissions/households/broken-needs.ts";
import { foldVietnamese } from "#shared/kernel/vietnamese.ts";
import { requireStatus } from "../accept-submission.ts";
import { readFormVersion } from "../forms/repository.ts";
import { readHouseholdRows } from "./show-households.ts";

/**
 * Changes one answer of a household of a waiting or reopened report, or its head's name,
 * with the reason; what the file said stays beside it. The counts of its village follow.
 *
 * @throws submissions.not-found, submissions.wrong-status, submissions.locked,
 *   submissions.not-an-answer, submissions.mark-without
 */
export async function correctHousehold(
  { write, now, actor }: Pick<BackendContext, "write" | "now" | "actor">,
  { householdId, columnCode, typed, reason }: Asked,
): Promise<Household> {
  return write(async ({ tx, note }) => {
    const { section, household, submissionId } = await findHousehold(tx, householdId);
    const column = [headColumn, ...section.columns].find(({ code }) => code === columnCode);
    if (column === undefined) throw submissionsFailure("submissions.not-found", {});
    const after = correctedAnswer(typed, column);
    if (after === undefined) {
      const { label: item, kind, maximum } = column;
      throw submissionsFailure("submissions.not-an-answer", { typed, item, kind, maximum });
    }
    const isHead = columnCode === HEAD_CODE;
    const before = isHead ? household.headName : (household.answers[columnCode] ?? null);
    const headName = isHead ? (after ?? "") : household.headName;
    const answers = isHead ? household.answers : { ...household.answers, [columnCode]: after };
    refuseBroken(section, column, headName, answers);
    await tx
      .updateTable("household")
      .set({ headName, nameKey: foldVietnamese(headName), answers: JSON.stringify(answers) })
      .where("id", "=", householdId)
      .execute();
    await tx
      .insertInto("householdCorrection")
      .values({
        householdId,
        columnCode,
        before,
        after,
        reason: reason.normalize("NFC"),
        at: now(),
        actor: actor.name,
      })
      .execute();
    await countAgain(tx, section, { submissionId, villageId: household.villageId });
    await note({
      action: "submissions.correctHousehold",
      subject: `submission:${submissionId}`,
      before: {
        household: household.headName,
        row: household.row,
        column: columnCode,
        value: before,
      },
      after: { value: after, reason },
    });
    const [corrected] = await readHouseholdRows(tx, { submissionId, householdId });
    if (corrected === undefined) throw new Error("the corrected household is gone");
    return corrected;
  });
}

type Asked = Readonly<{ householdId: number; columnCode: string; typed: string; reason: string }>;

async function findHousehold(
  tx: WriteTx,
  householdId: number,
): Promise<Readonly<{ section: HouseholdSection; household: Household; submissionId: number }>> {
  const row = await tx
    .selectFrom("household")
    .select("submissionId")
    .where("id", "=", householdId)
    .executeTakeFirst();
  if (row === undefined) throw submissionsFailure("submissions.not-found", {});
  const { submissionId } = row;
  const head = await requireStatus(tx, submissionId, ["draft", "reopened", "accepted"]);
  if (head.status === "accepted") throw submissionsFailure("submissions.locked", head);
  const section = listOf(await readFormVersion(tx, head.formCode, head.formVersion));
  const [household] = await readHouseholdRows(tx, { submissionId, householdId });
  if (section === undefined || household === undefined) {
    throw submissionsFailure("submissions.not-found", {});
  }
  return { section, household, submissionId };
}

/** Only what the change concerns: a list that came in with a warning can still be mended. */
function refuseBroken(
  { columns }: HouseholdSection,
  changed: ListColumn,
  head: string,
  answers: Household["answers"],
): void {
  const broken = brokenNeeds(columns, answers).find(
    ({ column, needed, severity }) =>
      severity === "error" && (column.code === changed.code || needed.code === changed.code),
  );
  if (broken === undefined) return;
  const { column, needed } = broken;
  throw submissionsFailure("submissions.mark-without", {
    head,
    item: column.label,
    needs: needed.label,
  });
}

async function countAgain(
  tx: WriteTx,
  section: HouseholdSection,
  { submissionId, villageId }: Readonly<{ submissionId: number; villageId: number }>,
): Promise<void> {
  const rows = await tx
    .selectFrom("household")
    .select("answers")
    .where("submissionId", "=", submissionId)
    .where("villageId", "=", villageId)
    .execute();
  const households = rows.map(({ answers }) => ({
    answers: JSON.parse(answers) as Household["answers"],
  }));
  for (const { code } of section.items) {
    await tx
      .updateTable("submissionValue")
      .set({ value: String(countOf(households, code, section)) })
      .where("submissionId", "=", submissionId)
      .where("villageId", "=", villageId)
      .where("itemCode", "=", code)
      .execute();
  }
}
