import type { BackendContext } from "#backend/context.ts";
import { schemes as readySchemes } from "#shared/features/evaluation/scheme-data.ts";
import type { ListedScheme } from "#shared/features/evaluation/schemes/contract.ts";
import { currentSchemes } from "./repository.ts";

export async function listSchemes({ db }: Pick<BackendContext, "db">): Promise<ListedScheme[]> {
  const drafts = await db.selectFrom("schemeDraft").select("code").execute();
  const edited = new Set(drafts.map(({ code }) => code));
  const used = await db
    .selectFrom("evaluation")
    .innerJoin("scheme", "scheme.id", "evaluation.schemeId")
    .where("evaluation.isCurrent", "=", 1)
    .select(["scheme.code", "evaluation.year"])
    .orderBy("evaluation.year")
    .execute();
  return (await currentSchemes(db)).map((scheme) => ({
    scheme,
    isReady: readySchemes.some(({ code }) => code === scheme.code),
    isEdited: edited.has(scheme.code),
    years: used.filter(({ code }) => code === scheme.code).map(({ year }) => year),
  }));
}
