import type { DescribedFinding, PaperEdit } from "#shared/features/documents/checks/finding.ts";
import { type PaperPiece, paperPieces } from "#shared/features/documents/checks/paper-pieces.ts";
import type { PaperBlock, PaperInline } from "#shared/features/documents/paper-text.ts";
import { compareExact, exact } from "#shared/kernel/exact.ts";
import { matchIndicator } from "../match-indicator.ts";
import type { Measurement } from "../read-measurements.ts";
import { splitClauses, splitFigures } from "../split-clauses.ts";
import { targetPhrase } from "../target-phrase.ts";
import type { CheckedPlan, CheckedTarget } from "./check-plan.ts";
import { planFinding } from "./plan-finding.ts";
import { lookingBackPattern, namedYearPattern } from "./plan-rules-data.ts";

/**
 * Figures of the text, typed as plain words beside the words of one target, that say another
 * value than the target. Chips say what their target says and are not looked at.
 */
export function figureDiffers(plan: CheckedPlan): readonly DescribedFinding[] {
  const byIndicator = Map.groupBy(
    plan.targets.filter(({ indicator, value }) => indicator !== null && value !== null),
    ({ indicator }) => indicator,
  );
  if (byIndicator.size === 0) return [];
  const unchipped = { ...plan.content, blocks: plan.content.blocks.map(withoutChips) };
  return paperPieces(unchipped)
    .filter(({ kind, text }) => (kind === "paragraph" || kind === "bullet") && /\d/u.test(text))
    .flatMap((piece) =>
      splitClauses(piece.text)
        .filter(({ clause }) => !looksElsewhere(clause, plan.year))
        .flatMap(({ clause, start }) =>
          splitFigures(clause).parts.flatMap(({ text, measurement }) => {
            const targets = byIndicator.get(matchIndicator(text, measurement.unit)) ?? [];
            const [first] = targets;
            if (first === undefined || targets.some((each) => says(each, measurement))) return [];
            return [differing(piece, start, measurement, first, targets.length === 1)];
          }),
        ),
    );
}

function says({ value, unit }: CheckedTarget, measurement: Measurement): boolean {
  return (
    value !== null &&
    (unit ?? "") === measurement.unit &&
    compareExact(exact(value), exact(measurement.value)) === 0
  );
}

function differing(
  piece: PaperPiece,
  start: number,
  measurement: Measurement,
  target: CheckedTarget,
  isOnly: boolean,
): DescribedFinding {
  const words = measurement.words ?? measurement;
  const [from, to] = [start + words.start, start + words.end];
  const text = targetPhrase(target.comparator, target.value, target.unit);
  const edit: PaperEdit = { edit: "text", piece: piece.piece, from, to, text };
  return planFinding(
    "figure-differs",
    { place: { ...piece.piece, from, to }, found: piece.text.slice(from, to) },
    { target: target.text, says: text },
    isOnly ? [edit] : [],
  );
}

function looksElsewhere(clause: string, year: number): boolean {
  if (lookingBackPattern.test(clause)) return true;
  return [...clause.matchAll(namedYearPattern)].some(([, named]) => Number(named) !== year);
}

/** The same length of letters in place of each chip: what is left to read was typed as text. */
function withoutChips(block: PaperBlock): PaperBlock {
  if (block.kind === "list" || block.kind === "table") return block;
  return {
    ...block,
    content: block.content.map((run): PaperInline =>
      run.type === "target" ? { ...run, typed: "x".repeat(run.typed.length) } : run,
    ),
  };
}
