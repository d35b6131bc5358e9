import type { ReadDb } from "#backend/db/database.ts";
import type { YearResult } from "#shared/features/plans/propose-target.ts";

/** What a year came to, by target; the feature that measures gives it in compose.ts. */
export type YearResults = (db: ReadDb, year: number) => Promise<ReadonlyMap<number, YearResult>>;
