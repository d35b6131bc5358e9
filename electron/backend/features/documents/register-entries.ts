import type { ReadDb } from "#backend/db/database.ts";
import { readOffice } from "#backend/features/office/repository.ts";
import type { RegisterEntry } from "#shared/features/documents/register-entry.ts";
import { inOneLine } from "#shared/kernel/vietnamese.ts";

/** The numbered papers of a year's register, cancelled ones too, by series and number. */
export async function listEntries(
  db: ReadDb,
  { registerYear, series }: Readonly<{ registerYear: number; series: string | null }>,
): Promise<RegisterEntry[]> {
  const { issuingBody: presentBody } = await readOffice(db);
  const rows = await db
    .selectFrom("document")
    .select([
      "id",
      "kind",
      "series",
      "number",
      "symbol",
      "issuedOn",
      "title",
      "issuingBody",
      "signerName",
      "signerPosition",
      "recipients",
      "copies",
      "pageCount",
      "cancelReason",
    ])
    .where("registerYear", "=", registerYear)
    .$if(series !== null, (query) => query.where("series", "=", series ?? ""))
    .orderBy("series")
    .orderBy("number")
    .execute();
  return rows.map(({ number, issuedOn, issuingBody, recipients, ...row }) => ({
    ...row,
    // A paper that stands in a year's register has both.
    number: number ?? 0,
    issuedOn: issuedOn ?? "",
    // Papers issued before the register kept these have none of their own.
    issuingBody: inOneLine(issuingBody ?? presentBody),
    recipients: recipients === null ? [] : (JSON.parse(recipients) as string[]),
  }));
}

/** The series that have a number in a year's register, in order. */
export async function listSeries(db: ReadDb, registerYear: number): Promise<string[]> {
  const rows = await db
    .selectFrom("document")
    .select("series")
    .distinct()
    .where("registerYear", "=", registerYear)
    .orderBy("series")
    .execute();
  return rows.map(({ series }) => series);
}
