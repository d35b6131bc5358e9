import type { BackendContext } from "#backend/context.ts";
import { evaluationFailure } from "#shared/features/evaluation/errors.ts";
import { schemeProblems } from "#shared/features/evaluation/scheme-problems.ts";
import type { Scheme } from "#shared/features/evaluation/scheme.ts";
import { currentSchemes } from "./repository.ts";

/**
 * Keeps a scheme as the office wants it. An evaluation made before keeps, with its points,
 * the scheme that it was made with.
 *
 * @throws evaluation.scheme-broken when the scheme contradicts itself
 */
export async function saveScheme(
  { write, now, actor }: Pick<BackendContext, "write" | "now" | "actor">,
  { scheme }: Readonly<{ scheme: Scheme }>,
): Promise<Scheme> {
  refuseBroken(scheme);
  return write(async ({ tx, note }) => {
    const before = (await currentSchemes(tx)).find(({ code }) => code === scheme.code);
    const row = {
      code: scheme.code,
      definition: JSON.stringify(scheme),
      editedAt: now(),
      editedBy: actor.name,
    };
    await tx
      .insertInto("schemeDraft")
      .values(row)
      .onConflict((conflict) => conflict.column("code").doUpdateSet(row))
      .execute();
    await note({
      action: "evaluation.saveScheme",
      subject: `scheme:${scheme.code}`,
      ...(before !== undefined && { before }),
      after: scheme,
    });
    return scheme;
  });
}

/** @throws evaluation.scheme-broken */
export function refuseBroken(scheme: Scheme): void {
  const [problem] = schemeProblems(scheme);
  if (problem !== undefined) throw evaluationFailure("evaluation.scheme-broken", problem);
}
