import type { Migration } from "kysely/migration";

import * as firstSchema from "./migrations/0001-first-schema.ts";

/** Every migration in order: a static registry, forward only. */
export const migrations: Readonly<Record<string, Migration>> = {
  "0001-first-schema": firstSchema,
};
