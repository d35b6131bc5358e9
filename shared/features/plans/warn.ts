import { firstWords } from "./excerpt.ts";
import type { PlanWarning, PlanWarningCode, PlanWarningTable } from "./parsed-plan.ts";

const EXCERPT_LENGTH = 120;

/** A warning at a line; the excerpt is cut so that one long paragraph does not fill the list. */
export function warn<Code extends PlanWarningCode>(
  code: Code,
  at: Readonly<{ line: number; text: string; typed?: string }>,
  details: PlanWarningTable[Code],
): PlanWarning {
  const whole = at.typed ?? at.text;
  const text = whole.length > EXCERPT_LENGTH ? `${firstWords(whole, EXCERPT_LENGTH - 1)}…` : whole;
  // The three belong together by the signature; TypeScript cannot follow a union through a parameter.
  return { code, where: { line: at.line, text }, details } as PlanWarning;
}
