import { actStatusOn } from "#shared/features/documents/legal-acts/act-status.ts";
import { basisSentence, citeAgain } from "#shared/features/documents/legal-acts/cite-act.ts";
import type { LegalAct } from "#shared/features/documents/legal-acts/contract.ts";
import { findAct } from "#shared/features/documents/legal-acts/find-act.ts";
import { readCitations } from "#shared/features/documents/legal-acts/read-citations.ts";
import { type BlockOf, inlineText } from "#shared/features/documents/paper-text.ts";
import { firstWords } from "./excerpt.ts";
import type { PlanWarning } from "./parsed-plan.ts";

type Renewed = Readonly<{
  block: BlockOf<"basis">;
  isReplaced: boolean;
  warnings: PlanWarning[];
}>;

/**
 * A basis as it can stand on the first day of the new year: an act that has lapsed gives way
 * to the one that replaces it; where none is known, or more than one act is named, it is marked.
 */
export function renewBasis(
  block: BlockOf<"basis">,
  line: number,
  { toYear, acts }: Readonly<{ toYear: number; acts: readonly LegalAct[] }>,
): Renewed {
  const text = inlineText(block.content);
  const where = { line, text: firstWords(text, 120) };
  const day = `${toYear}-01-01`;
  const citations = readCitations(text);
  const warnings: PlanWarning[] = [];
  for (const citation of citations) {
    const act =
      acts.find(({ id }) => citations.length === 1 && id === block.actId) ??
      findAct(citation, acts);
    if (act === null) {
      warnings.push({ code: "plans.act-unknown", where, details: { year: toYear } });
      continue;
    }
    if (actStatusOn(act, day) !== "lapsed") continue;
    const next = acts.find(({ id }) => id === act.replacedById);
    if (citations.length === 1 && next !== undefined && actStatusOn(next, day) === "in-force") {
      const mark = /[;,.]\s*$/u.exec(text)?.[0].trim() ?? "";
      const content = [{ type: "text" as const, text: `${basisSentence(next)}${mark}` }];
      const details = { act: citeAgain(act), by: citeAgain(next), year: toYear };
      return {
        block: { ...block, content, actId: next.id },
        isReplaced: true,
        warnings: [{ code: "plans.act-replaced", where, details }],
      };
    }
    const details = { act: citeAgain(act), lastDay: act.inForceTo ?? "", year: toYear };
    warnings.push({ code: "plans.act-lapsed", where, details });
  }
  return { block, isReplaced: false, warnings };
}
