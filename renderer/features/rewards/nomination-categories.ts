import type { NominationCategory } from "#shared/features/rewards/contract.ts";

export const categories = [
  "collective",
  "household",
  "individual",
] as const satisfies readonly NominationCategory[];
