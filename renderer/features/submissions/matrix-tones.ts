import type { MatrixCell } from "#shared/features/submissions/contract.ts";
import type { Tone } from "#renderer/components/state-badge.tsx";

export const statusTones: Readonly<Record<MatrixCell["status"], Tone>> = {
  missing: "quiet",
  late: "bad",
  draft: "info",
  accepted: "good",
  reopened: "warn",
  returned: "warn",
  superseded: "quiet",
};
