import type { BackendContext } from "#backend/context.ts";
import { submissionsFailure } from "#shared/features/submissions/errors.ts";
import { readPeriod } from "./repository.ts";

/**
 * Gives a unit more time for a period, or takes it back with the period's own last day.
 *
 * @throws submissions.period-not-found, submissions.unit-not-found,
 *   submissions.not-an-extension when the day is before the period's own
 */
export async function extendDeadline(
  { write, now, actor }: Pick<BackendContext, "write" | "now" | "actor">,
  asked: Readonly<{ periodCode: string; unitId: number; dueOn: string; reason: string }>,
): Promise<{ dueOn: string }> {
  const { periodCode, unitId, dueOn } = asked;
  const reason = asked.reason.normalize("NFC");
  return write(async ({ tx, note }) => {
    const period = await readPeriod(tx, periodCode);
    const unit = await tx
      .selectFrom("unit")
      .select("name")
      .where("id", "=", unitId)
      .executeTakeFirst();
    if (unit === undefined) throw submissionsFailure("submissions.unit-not-found", {});
    if (dueOn < period.dueOn) {
      throw submissionsFailure("submissions.not-an-extension", { dueOn: period.dueOn });
    }
    const before = await tx
      .selectFrom("periodExtension")
      .select(["dueOn", "reason"])
      .where("periodCode", "=", periodCode)
      .where("unitId", "=", unitId)
      .executeTakeFirst();
    await tx
      .deleteFrom("periodExtension")
      .where("periodCode", "=", periodCode)
      .where("unitId", "=", unitId)
      .execute();
    if (dueOn > period.dueOn) {
      await tx
        .insertInto("periodExtension")
        .values({ periodCode, unitId, dueOn, reason, givenAt: now(), givenBy: actor.name })
        .execute();
    }
    await note({
      action: "submissions.extendDeadline",
      subject: periodCode,
      before: { unit: unit.name, dueOn: before?.dueOn ?? period.dueOn },
      after: { unit: unit.name, dueOn, reason },
    });
    return { dueOn };
  });
}

/** Each unit's own last day where it has one. */
export async function readExtensions(
  { db }: Pick<BackendContext, "db">,
  periodCode: string,
): Promise<ReadonlyMap<number, string>> {
  const rows = await db
    .selectFrom("periodExtension")
    .select(["unitId", "dueOn"])
    .where("periodCode", "=", periodCode)
    .execute();
  return new Map(rows.map(({ unitId, dueOn }) => [unitId, dueOn]));
}
