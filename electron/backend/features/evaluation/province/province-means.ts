import type { BackendContext } from "#backend/context.ts";
import { evaluationFailure } from "#shared/features/evaluation/errors.ts";
import type { ProvinceMean } from "#shared/features/evaluation/province/contract.ts";
import { decimal } from "#shared/features/evaluation/schemes/rule-words.ts";
import { findIndicator } from "#shared/features/indicators/find-indicator.ts";
import { indicators } from "#shared/features/indicators/indicator-data.ts";

/** Every indicator with the province's mean of the year, where it has been entered. */
export async function listProvinceMeans(
  { db }: Pick<BackendContext, "db">,
  { year }: Readonly<{ year: number }>,
): Promise<ProvinceMean[]> {
  const rows = await db
    .selectFrom("provinceMean")
    .select(["indicatorCode", "value", "source"])
    .where("year", "=", year)
    .execute();
  const known = new Map(rows.map((row) => [row.indicatorCode, row]));
  return indicators.map(({ code, name, unit }) => ({
    indicatorCode: code,
    indicatorName: name,
    unit,
    value: known.get(code)?.value ?? null,
    source: known.get(code)?.source ?? "",
  }));
}

type Given = Readonly<{ indicatorCode: string; typed: string; source: string }>;

/** Keeps the means of a year in place of those entered before. @throws evaluation.not-a-mean */
export async function saveProvinceMeans(
  { write, now, actor }: Pick<BackendContext, "write" | "now" | "actor">,
  { year, means }: Readonly<{ year: number; means: readonly Given[] }>,
): Promise<{ saved: number }> {
  return write(async ({ tx, note }) => {
    for (const { indicatorCode, typed, source } of means) {
      await tx
        .deleteFrom("provinceMean")
        .where("year", "=", year)
        .where("indicatorCode", "=", indicatorCode)
        .execute();
      if (typed.trim() === "") continue;
      const value = decimal(typed);
      if (value === null) {
        const indicator = findIndicator(indicatorCode)?.name ?? indicatorCode;
        throw evaluationFailure("evaluation.not-a-mean", { typed, indicator });
      }
      const row = { year, indicatorCode, value, source, at: now(), actor: actor.name };
      await tx.insertInto("provinceMean").values(row).execute();
    }
    await note({ action: "evaluation.saveProvinceMeans", subject: String(year), after: means });
    return { saved: means.length };
  });
}
