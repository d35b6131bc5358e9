import type { Differences } from "#shared/features/submissions/follow-up/contract.ts";

/** Does accepting the version change figures that were accepted, or lose what was corrected? */
export function mustConfirm({ against, differences }: Differences): boolean {
  if (against === null || differences.length === 0) return false;
  return against.status === "accepted" || against.status === "reopened" || against.corrected > 0;
}
