import type { WriteTx } from "#backend/db/database.ts";
import type { ReadHouseholdList } from "#shared/features/submissions/households/household-list.ts";
import { foldVietnamese } from "#shared/kernel/vietnamese.ts";

/** SQLite takes 32,766 values in one statement; a row has seven. */
const ROWS_AT_ONCE = 2_000;

/** Keeps the list of a report in the transaction that keeps the report. */
export async function keepHouseholds(
  tx: WriteTx,
  submissionId: number,
  { sheet, columnOf, households }: ReadHouseholdList,
): Promise<void> {
  const columns = JSON.stringify(columnOf);
  await tx.insertInto("householdList").values({ submissionId, sheet, columns }).execute();
  for (let at = 0; at < households.length; at += ROWS_AT_ONCE) {
    const rows = households
      .slice(at, at + ROWS_AT_ONCE)
      .map(({ villageId, headName, row, answers, typed }) => ({
        submissionId,
        villageId,
        headName,
        nameKey: foldVietnamese(headName),
        row,
        answers: JSON.stringify(answers),
        typed: JSON.stringify(typed),
      }));
    await tx.insertInto("household").values(rows).execute();
  }
}
