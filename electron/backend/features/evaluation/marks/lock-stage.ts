import type { BackendContext } from "#backend/context.ts";
import { evaluationFailure } from "#shared/features/evaluation/errors.ts";
import type { MarkStage } from "#shared/features/evaluation/marks/mark-stages-data.ts";
import { currentSchemeOf } from "../schemes/repository.ts";

type Asked = Readonly<{ year: number; stage: MarkStage; isLocked: boolean; reason: string }>;

/** Closes a stage of marking, or opens it again. @throws evaluation.reason-missing when it is opened without one */
export async function lockStage(
  { write, now, actor }: Pick<BackendContext, "write" | "now" | "actor">,
  { year, stage, isLocked, reason }: Asked,
): Promise<{ isLocked: boolean }> {
  if (!isLocked && reason === "") throw evaluationFailure("evaluation.reason-missing", {});
  return write(async ({ tx, note }) => {
    const { code: schemeCode } = await currentSchemeOf(tx, year);
    await tx
      .deleteFrom("markStage")
      .where("year", "=", year)
      .where("schemeCode", "=", schemeCode)
      .where("stage", "=", stage)
      .execute();
    if (isLocked) {
      const row = { year, schemeCode, stage, lockedAt: now(), lockedBy: actor.name };
      await tx.insertInto("markStage").values(row).execute();
    }
    await note({
      action: "evaluation.lockStage",
      subject: `${year}/${stage}`,
      after: { isLocked, reason },
    });
    return { isLocked };
  });
}
