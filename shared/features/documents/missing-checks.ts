import type { OfficialDocument } from "./contract.ts";
import { type CheckPart, checkParts } from "./sign-off-schemas.ts";

/** Which of the two checks a paper still lacks before it may be approved. */
export function missingChecks(
  document: Pick<OfficialDocument, "contentCheckedAt" | "formCheckedAt">,
): CheckPart[] {
  return checkParts.filter((part) => document[`${part}CheckedAt`] === null);
}
