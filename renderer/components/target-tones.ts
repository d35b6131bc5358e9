import type { UnitTargetState } from "#shared/features/indicators/contract.ts";

import type { Tone } from "./state-badge.tsx";

export const targetTones: Readonly<Record<UnitTargetState, Tone>> = {
  met: "good",
  missed: "warn",
  unknown: "quiet",
  "not-judged": "quiet",
};
