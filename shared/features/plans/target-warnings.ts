import { ratio, roundExact } from "#shared/kernel/exact.ts";
import { firstWords } from "./excerpt.ts";
import type { PlanTarget, PlanWarning } from "./parsed-plan.ts";
import type { Piece } from "./read-body.ts";
import { type Measurement, unreadNumbers } from "./read-measurements.ts";
import type { FigureClauses } from "./split-clauses.ts";
import { warn } from "./warn.ts";

/** An item of the targets in which no figure stands. */
export function withoutNumber(piece: Piece, text: string): PlanWarning {
  return warn("plans.target-without-number", piece, { item: firstWords(text, 80) });
}

/** A target of which no indicator is known, or more than one. */
export function indicatorWarnings(
  { text, indicator }: Pick<PlanTarget, "text" | "indicator">,
  piece: Piece,
): PlanWarning[] {
  if (indicator !== null) return [];
  return [warn("plans.target-without-indicator", piece, { target: firstWords(text, 120) })];
}

/** Numbers that became no target, and figures that became two. */
export function clauseWarnings(
  clause: string,
  figures: FigureClauses,
  piece: Piece,
): PlanWarning[] {
  return [
    ...figures.compared.map(({ typed }) => warn("plans.number-compared", piece, { found: typed })),
    ...figures.levels.map(([first, second]) =>
      warn("plans.target-two-levels", piece, { first, second }),
    ),
    ...unreadNumbers(clause).map((found) => warn("plans.number-unread", piece, { found })),
  ];
}

const doubtCodes = {
  dot: "plans.number-with-dot",
  unclear: "plans.number-unclear",
  about: "plans.number-about",
} as const;

/** What is doubtful about a figure that was read. */
export function figureWarnings(measurement: Measurement, piece: Piece): PlanWarning[] {
  const { typed, value, unit, doubts, upTo, counts } = measurement;
  const warnings = doubts.map((doubt) =>
    doubt === "unit"
      ? warn("plans.unit-guessed", piece, { found: typed, unit })
      : warn(doubtCodes[doubt], piece, { found: typed, read: value }),
  );
  if (upTo !== null) warnings.push(warn("plans.number-range", piece, { found: typed }));
  if (counts !== null && counts.whole !== "0" && measurement.unit === "%") {
    const places = value.split(".")[1]?.length ?? 0;
    const computed = percentOf(counts.part, counts.whole, places);
    if (computed !== value) {
      warnings.push(
        warn("plans.ratio-differs", piece, { counts: counts.typed, typed: value, computed }),
      );
    }
  }
  return warnings;
}

function percentOf(part: string, whole: string, places: number): string {
  return roundExact(ratio(part, whole).mul(100), places);
}
