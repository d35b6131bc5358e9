import type { Kysely, Transaction } from "kysely";

import type { DocumentsTables } from "#backend/features/documents/tables.ts";
import type { SignOffTables } from "#backend/features/documents/sign-off-tables.ts";
import type { EvaluationTables } from "#backend/features/evaluation/tables.ts";
import type { IndicatorsTables } from "#backend/features/indicators/tables.ts";
import type { OfficeTables } from "#backend/features/office/tables.ts";
import type { PlansTables } from "#backend/features/plans/tables.ts";
import type { RewardsTables } from "#backend/features/rewards/tables.ts";
import type { SigningTables } from "#backend/features/signing/tables.ts";
import type { SubmissionsTables } from "#backend/features/submissions/tables.ts";

/** Every table; each is written by the feature that owns it. */
export type Tables = OfficeTables &
  DocumentsTables &
  SignOffTables &
  SigningTables &
  PlansTables &
  IndicatorsTables &
  SubmissionsTables &
  EvaluationTables &
  RewardsTables;

/** What a reader takes: a handle that offers no way to write. A transaction fits too. */
export type ReadDb = Pick<Kysely<Tables>, "selectFrom" | "fn" | "with">;

/** What a writer takes: only a transaction, so that a write outside one does not compile. */
export type WriteTx = Transaction<Tables>;
