import type { BackendContext } from "#backend/context.ts";
import type { ReadDb } from "#backend/db/database.ts";
import { readPaper } from "#backend/features/documents/paper-store.ts";
import { unitsActiveOn } from "#backend/features/office/repository.ts";
import { registerKindOf } from "#shared/features/documents/register-kinds-data.ts";
import {
  communeBody,
  type NamedUnit,
} from "#shared/features/submissions/follow-up/commune-body-data.ts";
import type { Period } from "#shared/features/submissions/contract.ts";
import type { Reminded } from "#shared/features/submissions/reminders/contract.ts";
import { reminderTitle } from "#shared/features/submissions/reminders/reminder-letter-data.ts";
import { readPeriod } from "../repository.ts";
import { submissionMatrix } from "../submission-matrix.ts";

/**
 * Units that have not sent all forms of the period, and those that got a letter; in their
 * order. @throws submissions.period-not-found
 */
export async function listReminders(
  context: Pick<BackendContext, "db" | "now">,
  { periodCode }: { periodCode: string },
): Promise<Reminded[]> {
  const found = await findReminded(context, await readPeriod(context.db, periodCode));
  return found.map(({ unit: _, ...reminded }) => reminded);
}

/** The same, each with its unit. */
export async function findReminded(
  { db, now }: Pick<BackendContext, "db" | "now">,
  { code: periodCode, dataClosesOn }: Pick<Period, "code" | "dataClosesOn">,
): Promise<readonly (Reminded & Readonly<{ unit: NamedUnit }>)[]> {
  const cells = (await submissionMatrix({ db, now }, { periodCode })).filter(
    ({ status }) => status === "missing" || status === "late",
  );
  const letters = await lettersOf(db, periodCode);
  const units = await unitsActiveOn(db, dataClosesOn);
  return units.flatMap((unit) => {
    const { id: unitId, name: unitName } = unit;
    const own = cells.filter((cell) => cell.unitId === unitId);
    const letter = letters.get(communeBody(unit)) ?? null;
    if (own.length === 0 && letter === null) return [];
    return [
      {
        unit,
        unitId,
        unitName,
        formCodes: own.map(({ formCode }) => formCode),
        isLate: own.some(({ status }) => status === "late"),
        letter,
      },
    ];
  });
}

/** The newest letter of the period to each addressee. */
async function lettersOf(
  db: ReadDb,
  periodCode: string,
): Promise<ReadonlyMap<string, NonNullable<Reminded["letter"]>>> {
  const letters = await db
    .selectFrom("document")
    .where("kind", "=", registerKindOf("letter"))
    .where("title", "=", reminderTitle(periodCode))
    .where("status", "!=", "cancelled")
    .select(["id as documentId", "status", "number", "symbol"])
    .orderBy("id")
    .execute();
  const byAddressee = new Map<string, NonNullable<Reminded["letter"]>>();
  for (const letter of letters) {
    const { content } = await readPaper(db, letter.documentId);
    for (const addressee of content.addressees) byAddressee.set(addressee, letter);
  }
  return byAddressee;
}
