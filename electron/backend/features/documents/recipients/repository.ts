import type { ReadDb, Tables } from "#backend/db/database.ts";
import type { RecipientSet } from "#shared/features/documents/recipients/contract.ts";
import { compareVietnamese } from "#shared/kernel/vietnamese.ts";
import type { Selectable } from "kysely";

/** Every set, in the order of their names. */
export async function listRecipientSets(db: ReadDb): Promise<RecipientSet[]> {
  const rows = await db.selectFrom("recipientSet").selectAll().execute();
  return rows.map(recipientSetOf).toSorted((a, b) => compareVietnamese(a.name, b.name));
}

export function recipientSetOf(row: Selectable<Tables["recipientSet"]>): RecipientSet {
  // Written by this feature with JSON.stringify; the contract's schema checks it on the way out.
  return { ...row, recipients: JSON.parse(row.recipients) as string[] };
}
