import type { OfficialDocument } from "./contract.ts";
import { missingChecks } from "./missing-checks.ts";
import type { NextStep } from "./sign-off-contract.ts";
import { checkActions } from "./sign-off-schemas.ts";

/**
 * The steps that a paper waits for. A draft waits for nobody until somebody has given it
 * back; one laid before its checkers waits for both of them at once.
 */
export function nextStepsOf(document: OfficialDocument): readonly NextStep[] {
  if (document.status === "draft") return document.sentBackReason === null ? [] : ["mend"];
  if (document.status === "approved") return ["issue"];
  if (document.status !== "submitted") return [];
  const checks = missingChecks(document).map((part) => checkActions[part]);
  return checks.length === 0 ? ["approve"] : checks;
}
