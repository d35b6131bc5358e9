import type { BackendContext } from "#backend/context.ts";
import type { WriteTx } from "#backend/db/database.ts";
import { checkValues } from "#shared/features/submissions/check-values.ts";
import {
  checksOfEarlier,
  formulaNames,
  readCheck,
} from "#shared/features/submissions/form-checks.ts";
import { namesIn } from "#shared/features/submissions/formula/names-in.ts";
import type { SubmissionValue } from "#shared/features/submissions/contract.ts";
import { correctedValue, correctedWords } from "#shared/features/submissions/corrected-value.ts";
import { submissionsFailure } from "#shared/features/submissions/errors.ts";
import { findingList } from "#shared/features/submissions/findings.ts";
import {
  type FormDefinition,
  type FormItem,
  isCountable,
  isCounted,
  itemOf,
} from "#shared/features/submissions/form-definition.ts";
import { requireStatus } from "./accept-submission.ts";
import { earlierFigures } from "./earlier-figures.ts";
import { readFormVersion } from "./forms/repository.ts";
import type { SubmissionHead } from "./repository.ts";
import { readValues } from "./show-submission.ts";

/**
 * Changes one value of a waiting or reopened submission, with the reason; what the file
 * said stays beside it, and every earlier value in its history. The figures of a reopened
 * one stay as they were accepted until it is accepted again.
 *
 * @throws submissions.not-found, submissions.wrong-status, submissions.locked,
 *   submissions.not-a-number, submissions.breaks-check
 */
export async function correctValue(
  { write, now, actor }: Pick<BackendContext, "write" | "now" | "actor">,
  { valueId, typed, reason }: { valueId: number; typed: string; reason: string },
): Promise<SubmissionValue> {
  return write(async ({ tx, note }) => {
    const row = await tx
      .selectFrom("submissionValue")
      .selectAll()
      .where("id", "=", valueId)
      .executeTakeFirst();
    if (row === undefined) throw submissionsFailure("submissions.not-found", {});
    const head = await requireStatus(tx, row.submissionId, ["draft", "reopened", "accepted"]);
    if (head.status === "accepted") throw submissionsFailure("submissions.locked", head);
    const form = await readFormVersion(tx, head.formCode, head.formVersion);
    const item = itemOf(form, row.itemCode);
    if (item === undefined) throw submissionsFailure("submissions.not-found", {});
    if (isCounted(form, item.code)) {
      throw submissionsFailure("submissions.counted", { item: item.label });
    }
    const after = isCountable(item) ? correctedNumber(typed, item) : correctedText(typed, item);
    if (isCountable(item)) await refuseBroken(tx, form, head, row, after);
    const before = isCountable(item) ? row.value : row.words;

    await tx
      .insertInto("valueCorrection")
      .values({
        submissionValueId: valueId,
        before,
        after,
        reason: reason.normalize("NFC"),
        at: now(),
        actor: actor.name,
      })
      .execute();
    await tx
      .updateTable("submissionValue")
      .set(isCountable(item) ? { value: after } : { words: after })
      .where("id", "=", valueId)
      .execute();
    await note({
      action: "submissions.correct",
      subject: `submission:${row.submissionId}`,
      before: { sheet: row.sheet, cell: row.cell, item: row.itemCode, value: before },
      after: { value: after, reason },
    });
    const [corrected] = await readValues(tx, form, row.submissionId, valueId);
    if (corrected === undefined) throw new Error("the corrected value is gone");
    return corrected;
  });
}

/** @throws submissions.not-a-number */
function correctedNumber(typed: string, item: FormItem): string | null {
  const after = correctedValue(typed, item);
  if (after !== undefined) return after;
  const { label, maximum } = item;
  throw submissionsFailure("submissions.not-a-number", { typed, item: label, maximum });
}

/** @throws submissions.not-an-answer */
function correctedText(typed: string, item: FormItem): string | null {
  const after = correctedWords(typed, item);
  if (after !== undefined) return after;
  const { label, maximum } = item;
  throw submissionsFailure("submissions.not-an-answer", {
    typed,
    item: label,
    kind: "text",
    maximum,
  });
}

type Row = Readonly<{
  id: number;
  submissionId: number;
  villageId: number | null;
  itemCode: string;
}>;

/** A part above its whole is no more let in through the grid than through a file. */
async function refuseBroken(
  tx: WriteTx,
  form: FormDefinition,
  head: SubmissionHead,
  row: Row,
  after: string | null,
): Promise<void> {
  const values = await tx
    .selectFrom("submissionValue")
    .select(["id", "itemCode", "villageId", "value", "sheet", "cell"])
    .where("submissionId", "=", row.submissionId)
    .execute();
  const findings = findingList();
  const changed = values.map((value) => (value.id === row.id ? { ...value, value: after } : value));
  const names = formulaNames(form);
  const concerned = form.checks.filter((check) => {
    const read = readCheck(check, names);
    return read !== null && namesIn(read.expression).includes(row.itemCode);
  });
  const asked = { ...form, checks: concerned };
  const earlier = checksOfEarlier(asked).length === 0 ? null : await earlierFigures(tx, form, head);
  checkValues(changed, asked, findings, earlier);
  for (const finding of findings.all) {
    if (finding.severity !== "error") continue;
    if (finding.code === "check-failed") {
      throw submissionsFailure("submissions.breaks-formula", finding.details);
    }
    if (finding.code === "part-larger-than-whole") {
      throw submissionsFailure("submissions.breaks-check", finding.details);
    }
  }
}
