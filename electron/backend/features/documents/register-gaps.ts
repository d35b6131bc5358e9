import type { BackendContext } from "#backend/context.ts";
import type { ReadDb } from "#backend/db/database.ts";
import { documentsFailure } from "#shared/features/documents/errors.ts";
import type { Gap } from "#shared/features/documents/register-contract.ts";
import { isWithinGap, registerGaps } from "#shared/features/documents/register-gaps.ts";

/** All gaps of a year's register, by series and number, with the reasons that are known. */
export async function listGaps(db: ReadDb, registerYear: number): Promise<Gap[]> {
  const papers = await db
    .selectFrom("document")
    .select(["series", "number"])
    .where("registerYear", "=", registerYear)
    .execute();
  const reasons = await db
    .selectFrom("registerGap")
    .select([
      "series",
      "registerYear",
      "firstNumber as from",
      "lastNumber as to",
      "reason",
      "at",
      "by",
    ])
    .where("registerYear", "=", registerYear)
    .execute();
  const all = [...new Set([...papers, ...reasons].map(({ series }) => series))];
  return all.toSorted().flatMap((series) => {
    const explained = reasons.filter((gap) => gap.series === series);
    const taken = papers.flatMap((paper) =>
      paper.series === series && paper.number !== null ? [paper.number] : [],
    );
    const open = registerGaps(taken, explained).map((range) => ({
      ...range,
      series,
      registerYear,
      reason: null,
      at: null,
      by: null,
    }));
    return [...explained, ...open].toSorted((a, b) => a.from - b.from);
  });
}

/**
 * Writes down why numbers stand on no paper; they are void from then on.
 *
 * @throws documents.not-a-gap
 */
export async function explainGap(
  context: Pick<BackendContext, "write" | "now" | "actor">,
  input: Readonly<{
    series: string;
    registerYear: number;
    from: number;
    to: number;
    reason: string;
  }>,
): Promise<Gap[]> {
  const { series, registerYear, from, to, reason } = input;
  return context.write(async ({ tx, note }) => {
    const open = (await listGaps(tx, registerYear)).filter(
      (gap) => gap.series === series && gap.reason === null,
    );
    if (!isWithinGap({ from, to }, open)) {
      throw documentsFailure("documents.not-a-gap", { series, year: registerYear, from, to });
    }
    await tx
      .insertInto("registerGap")
      .values({
        series,
        registerYear,
        firstNumber: from,
        lastNumber: to,
        reason,
        at: context.now(),
        by: context.actor.name,
      })
      .execute();
    await note({
      action: "documents.explainGap",
      subject: `${series} ${registerYear}`,
      after: { from, to, reason },
    });
    return listGaps(tx, registerYear);
  });
}
