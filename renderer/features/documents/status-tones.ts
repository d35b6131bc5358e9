import type { DocumentStatus } from "#shared/features/documents/contract.ts";
import type { Tone } from "#renderer/components/state-badge.tsx";

export const documentTones: Readonly<Record<DocumentStatus, Tone>> = {
  draft: "quiet",
  submitted: "warn",
  approved: "info",
  issued: "good",
  cancelled: "bad",
};
