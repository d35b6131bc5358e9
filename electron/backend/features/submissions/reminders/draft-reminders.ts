import type { BackendContext } from "#backend/context.ts";
import { requireIssuer } from "#backend/features/documents/free-papers/create-paper.ts";
import { submissionsFailure } from "#shared/features/submissions/errors.ts";
import { reminderLetter } from "#shared/features/submissions/reminders/reminder-letter-data.ts";
import { vietnameseDay } from "#shared/kernel/dates.ts";
import { addLetter } from "../add-letter.ts";
import { readExtensions } from "../extend-deadline.ts";
import { formsOfPeriod } from "../forms/repository.ts";
import { readPeriod } from "../repository.ts";
import { findReminded } from "./list-reminders.ts";

/**
 * A draft công văn to each unit that has not sent and has no letter of this period yet;
 * they go the way of every paper: checked, signed, numbered.
 *
 * @throws submissions.period-not-found, submissions.nobody-to-remind
 */
export async function draftReminders(
  context: Pick<BackendContext, "db" | "write" | "now" | "actor">,
  { periodCode, draftingUnit, sendBy }: Asked,
): Promise<{ documentIds: number[] }> {
  const { db } = context;
  const period = await readPeriod(db, periodCode);
  const wanted = (await findReminded(context, period)).filter(
    ({ formCodes, letter }) => formCodes.length > 0 && letter === null,
  );
  if (wanted.length === 0) throw submissionsFailure("submissions.nobody-to-remind", { periodCode });
  const forms = await formsOfPeriod(db, periodCode);
  const extensions = await readExtensions({ db }, periodCode);
  const today = vietnameseDay(context.now());
  const issuer = await requireIssuer(db, "committee", today);
  return context.write(async ({ tx, note }) => {
    const documentIds: number[] = [];
    for (const { unitId, unit, formCodes } of wanted) {
      const said = reminderLetter({
        bodyName: issuer.bodyName,
        unit,
        periodCode,
        dueOn: extensions.get(unitId) ?? period.dueOn,
        forms: forms.filter(({ code }) => formCodes.includes(code)),
        sendBy,
      });
      documentIds.push(await addLetter(tx, context, { issuer, draftingUnit, said }));
    }
    await note({
      action: "submissions.draftReminders",
      subject: periodCode,
      after: { units: wanted.map(({ unitName }) => unitName), sendBy },
    });
    return { documentIds };
  });
}

type Asked = Readonly<{ periodCode: string; draftingUnit: string; sendBy: string }>;
