import type { BackendContext } from "#backend/context.ts";
import type { ReadDb } from "#backend/db/database.ts";
import { type Predecessor, predecessorsBefore } from "#backend/features/office/predecessors.ts";
import type { FindingDetails } from "#shared/features/submissions/findings.ts";
import { type FormDefinition, itemOf } from "#shared/features/submissions/form-definition.ts";
import type { Review } from "#shared/features/submissions/review/contract.ts";
import { PERIODS_COMPARED } from "#shared/features/submissions/review/judge-jump.ts";
import {
  type EarlierFigure,
  reviewRows,
  type TypedElsewise,
} from "#shared/features/submissions/review/review-rows.ts";
import { readFormVersion } from "../forms/repository.ts";
import { readPeriod, readSubmissionHead, type SubmissionHead } from "../repository.ts";
import { readValues } from "../show-submission.ts";

/** A report beside the unit's accepted figures of earlier periods. @throws submissions.not-found */
export async function readReview(
  { db }: Pick<BackendContext, "db">,
  { submissionId }: { submissionId: number },
): Promise<Review> {
  const head = await readSubmissionHead(db, submissionId);
  const form = await readFormVersion(db, head.formCode, head.formVersion);
  const { year, kind, dataClosesOn } = await readPeriod(db, head.periodCode);
  const predecessors = (await predecessorsBefore(db, dataClosesOn))(head.unitId);
  const periods = await earlierPeriods(db, head);
  const [lastPeriod = null] = periods;
  const before = `${String(year - 1)}${head.periodCode.slice(4)}`;
  const lastYear = periods.find(({ code }) => code === before) ?? null;
  const sameKind = periods.filter((period) => period.kind === kind).slice(0, PERIODS_COMPARED);
  const wanted = [lastPeriod, lastYear, ...sameKind].flatMap((period) =>
    period === null ? [] : [period.code],
  );
  const figures = await figuresOf(db, form, head.unitId, predecessors, [...new Set(wanted)]);
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

/** Earlier periods in which the unit's report of the form was accepted, the nearest first. */
function earlierPeriods(db: ReadDb, { periodCode, unitId, formCode }: SubmissionHead) {
  return db
    .selectFrom("period")
    .innerJoin("period as own", (join) => join.on("own.code", "=", periodCode))
    .whereRef("period.dataClosesOn", "<", "own.dataClosesOn")
    .where("period.code", "in", (of) =>
      of
        .selectFrom("figure")
        .innerJoin("submission", "submission.id", "figure.submissionId")
        .where("figure.unitId", "=", unitId)
        .where("submission.formCode", "=", formCode)
        .select("figure.periodCode"),
    )
    .select(["period.code", "period.kind"])
    .orderBy("period.dataClosesOn", "desc")
    .execute();
}

/** The unit's own figures, and the counts of those that went whole into it since: a yes or no of theirs is not its own. */
async function figuresOf(
  db: ReadDb,
  form: FormDefinition,
  unitId: number,
  predecessors: readonly Predecessor[],
  periodCodes: readonly string[],
): Promise<ReadonlyMap<string, readonly EarlierFigure[]>> {
  const rows = await db
    .selectFrom("figure")
    .where("unitId", "in", [unitId, ...predecessors.map(({ id }) => id)])
    .where("periodCode", "in", periodCodes)
    .select(["periodCode", "unitId", "villageId", "itemCode", "value"])
    .execute();
  const comparable = rows.filter(
    (row) =>
      row.unitId === unitId ||
      row.villageId !== null ||
      itemOf(form, row.itemCode)?.kind !== "flag",
  );
  return Map.groupBy(comparable, ({ periodCode }) => periodCode);
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
