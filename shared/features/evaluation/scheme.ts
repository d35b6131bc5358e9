/** How a judged value becomes points; the value is never rounded before it does. */
export type ScoringRule =
  /** Proportional from 0 points at `from` to all of them at `to`. */
  | Readonly<{ kind: "linear"; from: string; to: string }>
  /** The share reached of the plan's target for the indicator; `otherwise` where the plan has none. */
  | Readonly<{ kind: "relative"; otherwise: string }>
  /** Best band first; its bound belongs to it. Worse than the last band: 0 points. */
  | Readonly<{
      kind: "bands";
      bands: readonly Readonly<{ bound: string; pointsHundredths: number }>[];
    }>
  /** So many points for each full step beyond `from`, never more than the maximum. */
  | Readonly<{ kind: "steps"; from: string; step: string; pointsHundredths: number }>
  /** All points from `bound` on (up to it where less is better), none before. */
  | Readonly<{ kind: "yes-no"; bound: string }>;

export const scoringBases = ["value", "change", "above-district", "above-province"] as const;

/**
 * What of an indicator is judged: its value; what it is more than in the same period of
 * last year, than the district's value, or than the province's mean of the year.
 */
export type ScoringBasis = (typeof scoringBases)[number];

export type ScoringSource =
  | Readonly<{
      kind: "indicator";
      /** Code of the indicator, measured of the one unit. */
      indicator: string;
      basis: ScoringBasis;
      rule: ScoringRule;
    }>
  /** Marked by people: points up to the maximum, or all of them or none. */
  | Readonly<{ kind: "hand"; how: "points" | "yes-no" }>;

export const criterionEffects = ["score", "bonus", "deduction", "condition"] as const;

/**
 * "score": of the hundred. "bonus", "deduction": put on and taken off after it.
 * "condition": gives no points; a unit that does not meet it is put into no better class
 * than the last.
 */
export type CriterionEffect = (typeof criterionEffects)[number];

export type Criterion = Readonly<{
  code: string;
  name: string;
  /** Code of its group. */
  group: string;
  effect: CriterionEffect;
  /** 0 of a condition. */
  maximumHundredths: number;
  source: ScoringSource;
}>;

/** Criteria that stand together: a content of the campaign, a standard of a decree. */
export type CriterionGroup = Readonly<{
  code: string;
  name: string;
  /**
   * The share of its maximum, percent, below which a unit is put into no better class than
   * the last ("mỗi tiêu chuẩn đạt ít nhất 50%"); null: none is asked.
   */
  minimumPercent: string | null;
}>;

export const evaluationClasses = ["excellent", "good", "fair", "weak", "unknown"] as const;
export type EvaluationClass = (typeof evaluationClasses)[number];

export type Scheme = Readonly<{
  code: string;
  name: string;
  source: string;
  /** First year that it is applied to; it holds until a later scheme begins. */
  fromYear: number;
  needsCheck: boolean;
  groups: readonly CriterionGroup[];
  criteria: readonly Criterion[];
  /** Least total of each class, hundredths of a point of 100; the bound belongs to the class. */
  classes: readonly Readonly<{ class: "excellent" | "good" | "fair"; fromHundredths: number }>[];
  /** Codes of the criteria that decide between equal totals, the weightiest first. */
  tieBreak: readonly string[];
}>;
