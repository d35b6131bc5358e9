import type { DocumentStatus } from "#shared/features/documents/contract.ts";

/** In the order in which a paper passes through them. */
export const documentStatuses = [
  "draft",
  "submitted",
  "approved",
  "issued",
  "cancelled",
] as const satisfies readonly DocumentStatus[];
