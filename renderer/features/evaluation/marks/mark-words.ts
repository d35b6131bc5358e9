import type { MarkLine } from "#shared/features/evaluation/marks/contract.ts";
import { type MarkStage, markStages } from "#shared/features/evaluation/marks/mark-stages-data.ts";
import { marksScreenText as text } from "#shared/features/evaluation/marks/screen-text.ts";
import { formatPoints } from "#shared/features/evaluation/points.ts";

/** What a stage gave a criterion, as it is read and typed; "" when it gave nothing. */
export function markWords(line: MarkLine, stage: MarkStage): string {
  const mark = line.marks.find((each) => each.stage === stage);
  if (mark === undefined) return "";
  if (mark.isMet !== null) return mark.isMet ? text.met : text.unmet;
  return pointsOf(mark.pointsHundredths);
}

/** Does a stage say something else than the one before it, or than the figures? */
export function isOther(line: MarkLine, stage: MarkStage): boolean {
  const own = markWords(line, stage);
  if (own === "") return false;
  const before = markStages
    .slice(0, markStages.indexOf(stage))
    .map((each) => markWords(line, each))
    .findLast((words) => words !== "");
  const beside = before ?? (line.how === null ? pointsOf(line.computedHundredths) : "");
  return beside !== "" && beside !== own;
}

/** What the last stage gives more than the unit gave itself, in hundredths; null: one of them gave no points. */
export function differenceOf({ marks }: MarkLine): number | null {
  const points = (stage: MarkStage) =>
    marks.find((each) => each.stage === stage)?.pointsHundredths ?? null;
  const [own, last] = [points("self"), points("council") ?? points("department")];
  return own === null || last === null ? null : last - own;
}

export function pointsOf(hundredths: number | null): string {
  return hundredths === null ? "" : formatPoints(hundredths);
}
