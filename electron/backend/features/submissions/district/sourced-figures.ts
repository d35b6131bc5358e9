import type { ReadDb } from "#backend/db/database.ts";
import { countCorrections } from "#backend/features/indicators/count-corrections.ts";
import type { FigureTrace } from "#shared/features/indicators/contract.ts";
import { newestOfPeriod } from "../repository.ts";

/** A figure of the district's table with the cell that it was read from. */
export type SourcedFigure = Omit<FigureTrace, "itemName"> & Readonly<{ villageId: number | null }>;

export type Asked = Readonly<{ periodCode: string; formCode: string; withPending: boolean }>;

export type FiguresOfForm = Readonly<{
  figures: readonly SourcedFigure[];
  /** Units whose report waits. */
  waiting: ReadonlySet<number>;
}>;

/**
 * A form's accepted figures of a period; with the waiting ones, a unit's newest report
 * that waits stands in the place of its accepted one.
 */
export async function readFigures(
  db: ReadDb,
  { periodCode, formCode, withPending }: Asked,
): Promise<FiguresOfForm> {
  const drafts = (await newestOfPeriod(db, periodCode)).filter(
    (head) => head.formCode === formCode && head.status === "draft",
  );
  const waiting = new Set(drafts.map(({ unitId }) => unitId));
  const accepted = await acceptedFigures(db, periodCode, formCode);
  const pending = withPending
    ? await valuesOf(
        db,
        drafts.map(({ id }) => id),
      )
    : [];
  const kept = withPending ? accepted.filter(({ unitId }) => !waiting.has(unitId)) : accepted;
  const figures = [...kept, ...pending].map((figure) => ({ ...figure, periodCode }));
  const corrections = await countCorrections(db, figures);
  return {
    waiting,
    figures: figures.map(({ decidedBy, decidedAt, ...figure }) => ({
      ...figure,
      acceptedBy: decidedBy,
      acceptedAt: decidedAt,
      corrections: corrections(figure),
    })),
  };
}

function acceptedFigures(db: ReadDb, periodCode: string, formCode: string) {
  return db
    .selectFrom("figure as value")
    .innerJoin("submission", "submission.id", "value.submissionId")
    .innerJoin("unit", "unit.id", "submission.unitId")
    .leftJoin("village", "village.id", "value.villageId")
    .where("value.periodCode", "=", periodCode)
    .where("submission.formCode", "=", formCode)
    .select(sourceColumns)
    .select("value.value")
    .orderBy("unit.position")
    .orderBy("village.position")
    .orderBy("value.id")
    .execute();
}

function valuesOf(db: ReadDb, submissionIds: readonly number[]) {
  return db
    .selectFrom("submissionValue as value")
    .innerJoin("submission", "submission.id", "value.submissionId")
    .innerJoin("unit", "unit.id", "submission.unitId")
    .leftJoin("village", "village.id", "value.villageId")
    .where("submission.id", "in", submissionIds)
    .where("value.value", "is not", null)
    .select(sourceColumns)
    .select("value.value")
    .$narrowType<{ value: string }>()
    .orderBy("unit.position")
    .orderBy("village.position")
    .orderBy("value.id")
    .execute();
}

const sourceColumns = [
  "submission.unitId",
  "unit.name as unitName",
  "value.villageId",
  "village.name as villageName",
  "value.itemCode",
  "value.submissionId",
  "value.sheet",
  "value.cell",
  "submission.version",
  "submission.fileName",
  "submission.decidedBy",
  "submission.decidedAt",
] as const;
