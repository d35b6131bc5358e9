import type { PaperBlock, PaperContent } from "#shared/features/documents/paper-text.ts";
import { blankPlanHeadings, blankPlanWords } from "./blank-plan-data.ts";
import type { PlanWarning } from "./parsed-plan.ts";

/** An empty plan of the usual shape, and what is to be written in it. */
export function blankContent(
  office: Readonly<{ name: string }>,
  year: number,
): { content: PaperContent; warnings: PlanWarning[] } {
  const warnings: PlanWarning[] = [];
  const blocks = blankPlanHeadings.map(({ level, style, title, hint }, index): PaperBlock => {
    if (hint !== null) {
      const where = { line: index + 1, text: title };
      warnings.push({ code: "plans.part-to-write", where, details: { part: title, hint } });
    }
    return {
      kind: "heading",
      id: `b${index + 1}`,
      level,
      numbering: { style, fixed: null },
      content: [{ type: "text", text: title }],
    };
  });
  return {
    content: {
      title: blankPlanWords.title(office.name, year),
      addressees: [],
      blocks,
      recipients: [...blankPlanWords.recipients],
      signer: { authority: [...blankPlanWords.authority], name: null },
    },
    warnings,
  };
}
