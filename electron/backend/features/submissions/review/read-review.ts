import type { BackendContext } from "#backend/context.ts";
import type { ReadDb } from "#backend/db/database.ts";
import { predecessorsBefore } from "#backend/features/office/predecessors.ts";
import type { FindingDetails } from "#shared/features/submissions/findings.ts";
import type { Review } from "#shared/features/submissions/review/contract.ts";
import { PERIODS_COMPARED } from "#shared/features/submissions/review/judge-jump.ts";
import {
  type EarlierFigure,
  reviewRows,
  type TypedElsewise,
} from "#shared/features/submissions/review/review-rows.ts";
import { yearBefore } from "#shared/kernel/periods.ts";
import { earlierPeriods, figuresOfPeriods } from "../earlier-figures.ts";
import { readFormVersion } from "../forms/repository.ts";
import { readPeriod, readSubmissionHead } from "../repository.ts";
import { readValues } from "../show-submission.ts";

/** A report beside the unit's accepted figures of earlier periods. @throws submissions.not-found */
export async function readReview(
  { db }: Pick<BackendContext, "db">,
  { submissionId }: { submissionId: number },
): Promise<Review> {
  const head = await readSubmissionHead(db, submissionId);
  const form = await readFormVersion(db, head.formCode, head.formVersion);
  const { kind, dataClosesOn } = await readPeriod(db, head.periodCode);
  const predecessors = (await predecessorsBefore(db, dataClosesOn))(head.unitId);
  const periods = await earlierPeriods(db, head, predecessors);
  const [lastPeriod = null] = periods;
  const lastYear = periods.find(({ code }) => code === yearBefore(head.periodCode)) ?? null;
  const sameKind = periods.filter((period) => period.kind === kind).slice(0, PERIODS_COMPARED);
  const wanted = [lastPeriod, lastYear, ...sameKind].flatMap((period) =>
    period === null ? [] : [period.code],
  );
  const figures = await figuresOfPeriods(db, form, head.unitId, predecessors, [...new Set(wanted)]);
  const of = (code: string | undefined): readonly EarlierFigure[] =>
    code === undefined ? [] : (figures.get(code) ?? []);
  return {
    lastPeriod: lastPeriod?.code ?? null,
    lastYear: lastYear?.code ?? null,
    merged: predecessors.map(({ name, activeTo }) => ({ name, activeTo })),
    rows: reviewRows(
      form,
      await readValues(db, form, submissionId),
      {
        lastPeriod: of(lastPeriod?.code),
        lastYear: of(lastYear?.code),
        sameKind: sameKind.map(({ code }) => of(code)),
      },
      await typedElsewise(db, submissionId),
    ),
  };
}

/** What the reading of the file remarked on its percentages. */
async function typedElsewise(db: ReadDb, submissionId: number): Promise<TypedElsewise[]> {
  const rows = await db
    .selectFrom("submissionFinding")
    .where("submissionId", "=", submissionId)
    .where("code", "=", "typed-ratio-differs")
    .select(["sheet", "cell", "details"])
    .execute();
  return rows.map(({ sheet, cell, details }) => {
    // Written by this feature with the finding's own type.
    const { found, item } = JSON.parse(details) as FindingDetails["typed-ratio-differs"];
    return { sheet: sheet ?? "", cell: cell ?? "", label: item, typed: found };
  });
}
