/** How a measured value becomes points; the value is never rounded before it does. */
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
  /** All points from `bound` on (up to it where less is better), none before. */
  | Readonly<{ kind: "yes-no"; bound: string }>;

export type Criterion = Readonly<{
  code: string;
  name: string;
  /** Which of the campaign's five contents it serves. */
  content: "2.1" | "2.2" | "2.3" | "2.4" | "2.5";
  maximumHundredths: number;
  /** Code of the indicator, measured of the one unit. */
  indicator: string;
  rule: ScoringRule;
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
  criteria: readonly Criterion[];
  /** Least total of each class, hundredths of a point of 100; the bound belongs to the class. */
  classes: readonly Readonly<{ class: "excellent" | "good" | "fair"; fromHundredths: number }>[];
  /** Codes of the criteria that decide between equal totals, the weightiest first. */
  tieBreak: readonly string[];
}>;
