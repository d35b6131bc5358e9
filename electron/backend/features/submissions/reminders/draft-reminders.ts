import type { BackendContext } from "#backend/context.ts";
import { requireIssuer } from "#backend/features/documents/free-papers/create-paper.ts";
import { unitsActiveOn } from "#backend/features/office/repository.ts";
import { submissionsFailure } from "#shared/features/submissions/errors.ts";
import { reminderLetter } from "#shared/features/submissions/reminders/reminder-letter-data.ts";
import { vietnameseDay } from "#shared/kernel/dates.ts";
import { addLetter } from "../add-letter.ts";
import { readExtensions } from "../extend-deadline.ts";
import { formsOfPeriod } from "../forms/repository.ts";
import { readPeriod } from "../repository.ts";
import { listReminders } from "./list-reminders.ts";

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
  const wanted = (await listReminders(context, { periodCode })).filter(
    ({ formCodes, letter }) => formCodes.length > 0 && letter === null,
  );
  if (wanted.length === 0) throw submissionsFailure("submissions.nobody-to-remind", { periodCode });
  const period = await readPeriod(db, periodCode);
  const forms = await formsOfPeriod(db, periodCode);
  const extensions = await readExtensions({ db }, periodCode);
  const kinds = new Map(
    (await unitsActiveOn(db, period.dataClosesOn)).map(({ id, kind }) => [id, kind]),
  );
  const today = vietnameseDay(context.now());
  const issuer = await requireIssuer(db, "committee", today);
  return context.write(async ({ tx, note }) => {
    const documentIds: number[] = [];
    for (const { unitId, unitName, formCodes } of wanted) {
      const said = reminderLetter({
        bodyName: issuer.bodyName,
        unit: { name: unitName, kind: kinds.get(unitId) ?? "commune" },
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
