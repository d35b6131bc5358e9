import type { BackendContext } from "#backend/context.ts";
import type { Period } from "#shared/features/submissions/contract.ts";
import { firstForms } from "./forms/period-forms.ts";
import { reportingPeriod } from "#shared/features/submissions/reporting-period.ts";

/** Opens a reporting period; one that is open already is given back as it is. */
export async function openPeriod(
  { db, write }: Pick<BackendContext, "db" | "write">,
  { periodCode }: { periodCode: string },
): Promise<Period> {
  const open = await db
    .selectFrom("period")
    .selectAll()
    .where("code", "=", periodCode)
    .executeTakeFirst();
  if (open !== undefined) return open;

  const period = reportingPeriod(periodCode);
  return write(async ({ tx, note }) => {
    const forms = await firstForms(tx, period.kind);
    await tx.insertInto("period").values(period).execute();
    for (const formCode of forms) {
      await tx.insertInto("periodForm").values({ periodCode, formCode }).execute();
    }
    await note({
      action: "submissions.openPeriod",
      subject: periodCode,
      after: { ...period, forms },
    });
    return period;
  });
}
