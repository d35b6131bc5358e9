import type { BackendContext } from "#backend/context.ts";
import type { WriteTx } from "#backend/db/database.ts";
import { evaluationFailure } from "#shared/features/evaluation/errors.ts";
import type { MarkStage } from "#shared/features/evaluation/marks/mark-stages-data.ts";
import { readMark } from "#shared/features/evaluation/marks/read-mark.ts";
import type { Scheme } from "#shared/features/evaluation/scheme.ts";
import { currentSchemeOf } from "../schemes/repository.ts";

type Given = Readonly<{
  unitId: number;
  criterionCode: string;
  typed: string;
  remark: string | null;
}>;
type Asked = Readonly<{ year: number; stage: MarkStage; marks: readonly Given[] }>;

/**
 * Keeps the marks of one stage, in place of those given before; an empty one takes its mark
 * back. All of them or none.
 *
 * @throws evaluation.stage-locked, evaluation.not-a-mark, evaluation.mark-elsewhere
 */
export async function saveMarks(
  { write, now, actor }: Pick<BackendContext, "write" | "now" | "actor">,
  { year, stage, marks }: Asked,
): Promise<{ saved: number }> {
  return write(async ({ tx, note }) => {
    const scheme = await currentSchemeOf(tx, year);
    await requireOpen(tx, year, scheme.code, stage);
    const before = [];
    for (const given of marks) {
      const place = {
        year,
        schemeCode: scheme.code,
        unitId: given.unitId,
        criterionCode: given.criterionCode,
        stage,
      };
      const row = await rowOf(tx, scheme, given);
      before.push(...(await removed(tx, place)));
      if (row === null) continue;
      const values = { ...place, ...row, remark: given.remark, at: now(), actor: actor.name };
      await tx.insertInto("handMark").values(values).execute();
    }
    await note({
      action: "evaluation.saveMarks",
      subject: `${year}/${stage}`,
      before,
      after: marks.map(({ unitId, criterionCode, typed }) => ({ unitId, criterionCode, typed })),
    });
    return { saved: marks.length };
  });
}

async function rowOf(tx: WriteTx, { criteria }: Scheme, { unitId, criterionCode, typed }: Given) {
  const criterion = criteria.find(({ code }) => code === criterionCode);
  const unit = await tx
    .selectFrom("unit")
    .select("name")
    .where("id", "=", unitId)
    .executeTakeFirst();
  if (criterion === undefined || unit === undefined) {
    throw evaluationFailure("evaluation.mark-elsewhere", {});
  }
  const mark = readMark(typed, criterion);
  if (mark === undefined) {
    const { name, maximumHundredths, source } = criterion;
    throw evaluationFailure("evaluation.not-a-mark", {
      typed,
      unitName: unit.name,
      criterion: name,
      maximumHundredths,
      isYesNo: source.kind === "hand" && source.how === "yes-no",
    });
  }
  if (mark === null) return null;
  return "isMet" in mark
    ? { pointsHundredths: null, isMet: mark.isMet ? (1 as const) : (0 as const) }
    : { pointsHundredths: mark.pointsHundredths, isMet: null };
}

type Place = Readonly<{
  year: number;
  schemeCode: string;
  unitId: number;
  criterionCode: string;
  stage: MarkStage;
}>;

async function removed(
  tx: WriteTx,
  { year, schemeCode, unitId, criterionCode, stage }: Place,
): Promise<readonly object[]> {
  return tx
    .deleteFrom("handMark")
    .where("year", "=", year)
    .where("schemeCode", "=", schemeCode)
    .where("unitId", "=", unitId)
    .where("criterionCode", "=", criterionCode)
    .where("stage", "=", stage)
    .returning(["unitId", "criterionCode", "pointsHundredths", "isMet", "remark"])
    .execute();
}

async function requireOpen(
  tx: WriteTx,
  year: number,
  schemeCode: string,
  stage: MarkStage,
): Promise<void> {
  const locked = await tx
    .selectFrom("markStage")
    .select("lockedBy")
    .where("year", "=", year)
    .where("schemeCode", "=", schemeCode)
    .where("stage", "=", stage)
    .executeTakeFirst();
  if (locked !== undefined) throw evaluationFailure("evaluation.stage-locked", { stage });
}
