import type { Insertable } from "kysely";

import type { ReadDb, Tables, WriteTx } from "#backend/db/database.ts";
import type { DocumentStatus } from "#shared/features/documents/contract.ts";
import type { NominationCategory } from "#shared/features/rewards/contract.ts";
import { rewardsFailure } from "#shared/features/rewards/errors.ts";

type NominationRow = Readonly<{
  id: number;
  category: NominationCategory;
  name: string;
  position: string;
  unitId: number | null;
  unitName: string | null;
  awardCode: string;
  achievement: string;
  origin: "rank" | "hand";
  amountDong: number;
}>;

/** The year's standing nominations as the list prints them: units by rank first, then by hand in order of entry. */
export async function listNominations(db: ReadDb, year: number): Promise<NominationRow[]> {
  return db
    .selectFrom("nomination")
    .leftJoin("unit", "unit.id", "nomination.unitId")
    .where("nomination.year", "=", year)
    .where("nomination.status", "=", "proposed")
    .select([
      "nomination.id",
      "nomination.category",
      "nomination.name",
      "nomination.position",
      "nomination.unitId",
      "unit.name as unitName",
      "nomination.awardCode",
      "nomination.achievement",
      "nomination.origin",
      "nomination.amountDong",
    ])
    .orderBy("nomination.origin", "desc")
    .orderBy("nomination.id")
    .execute();
}

/** Units of the year whose nomination by rank was withdrawn. */
export async function withdrawnUnits(db: ReadDb, year: number): Promise<ReadonlySet<number>> {
  const rows = await db
    .selectFrom("nomination")
    .select("unitId")
    .where("year", "=", year)
    .where("origin", "=", "rank")
    .where("status", "=", "withdrawn")
    .execute();
  return new Set(rows.flatMap(({ unitId }) => (unitId === null ? [] : [unitId])));
}

type Decision = Readonly<{
  id: number;
  year: number;
  documentId: number;
  status: DocumentStatus;
  number: number | null;
  symbol: string;
  issuedOn: string | null;
  signerName: string | null;
}>;

/** The year's decision with its paper; null while none has been drafted. */
export async function findDecision(
  db: ReadDb,
  by: Readonly<{ year: number }> | Readonly<{ id: number }>,
): Promise<Decision | null> {
  const decision = await db
    .selectFrom("rewardDecision")
    .innerJoin("document", (join) =>
      join
        .onRef("document.subjectId", "=", "rewardDecision.id")
        .on("document.subjectKind", "=", "rewardDecision")
        .on("document.status", "!=", "cancelled"),
    )
    .$if("year" in by, (query) =>
      query.where("rewardDecision.year", "=", "year" in by ? by.year : 0),
    )
    .$if("id" in by, (query) => query.where("rewardDecision.id", "=", "id" in by ? by.id : 0))
    .select([
      "rewardDecision.id",
      "rewardDecision.year",
      "document.id as documentId",
      "document.status",
      "document.number",
      "document.symbol",
      "document.issuedOn",
      "document.signerName",
    ])
    .executeTakeFirst();
  return decision ?? null;
}

/**
 * A decision that has been submitted is what the leader reads: its list stays as it is.
 *
 * @throws rewards.decision-fixed
 */
export async function requireOpenDecision(db: ReadDb, year: number): Promise<void> {
  const decision = await findDecision(db, { year });
  if (decision !== null && decision.status !== "draft") {
    throw rewardsFailure("rewards.decision-fixed", { year });
  }
}

type NewNomination = Omit<
  Insertable<Tables["nomination"]>,
  "id" | "status" | "withdrawnReason" | "awardCode"
> &
  Readonly<{ awardCode: string }>;

/** Rows in one statement: SQLite takes 32.766 values at most. */
const ROWS_AT_ONCE = 1000;

export async function insertNominations(
  tx: WriteTx,
  nominations: readonly NewNomination[],
): Promise<void> {
  for (let start = 0; start < nominations.length; start += ROWS_AT_ONCE) {
    await tx
      .insertInto("nomination")
      .values(
        nominations
          .slice(start, start + ROWS_AT_ONCE)
          .map((nomination) => ({ ...nomination, status: "proposed", withdrawnReason: null })),
      )
      .execute();
  }
}
