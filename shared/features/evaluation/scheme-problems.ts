import { findIndicator } from "#shared/features/indicators/find-indicator.ts";
import { compareExact, exact } from "#shared/kernel/exact.ts";
import { foldVietnamese } from "#shared/kernel/vietnamese.ts";
import { maximumOf } from "./scheme-of-year.ts";
import type { Criterion, Scheme } from "./scheme.ts";

/** What makes a scheme unusable, with the facts that its sentence needs. */
export type SchemeProblem = Readonly<
  | { kind: "sum"; sumHundredths: number }
  | { kind: "criterion-twice"; name: string }
  | { kind: "group-twice"; name: string }
  | { kind: "group-unknown"; name: string }
  | { kind: "group-empty"; name: string }
  | { kind: "share-out-of-range"; name: string }
  | { kind: "line-without-length"; name: string }
  | { kind: "step-not-positive"; name: string }
  | { kind: "bands-out-of-order"; name: string; bound: string }
  | { kind: "band-above-maximum"; name: string }
  | { kind: "condition-with-points"; name: string }
  | { kind: "condition-not-yes-no"; name: string }
  | { kind: "classes-out-of-order" }
  | { kind: "tie-break-unknown"; code: string }
>;

/** Everything that contradicts itself in a scheme. */
export function schemeProblems(scheme: Scheme): SchemeProblem[] {
  return [
    ...sumProblems(scheme),
    ...groupProblems(scheme),
    ...twice(scheme.criteria, "criterion-twice"),
    ...scheme.criteria.flatMap(criterionProblems),
    ...classProblems(scheme),
  ];
}

/** A scheme gives a hundred points, so that its classes mean what they say. */
function sumProblems(scheme: Scheme): SchemeProblem[] {
  const sum = maximumOf(scheme);
  return sum === 100_00 ? [] : [{ kind: "sum", sumHundredths: sum }];
}

function groupProblems({ groups, criteria }: Scheme): SchemeProblem[] {
  const known = new Set(groups.map(({ code }) => code));
  const used = new Set(criteria.map(({ group }) => group));
  return [
    ...twice(groups, "group-twice"),
    ...criteria
      .filter(({ group }) => !known.has(group))
      .map(({ name }): SchemeProblem => ({ kind: "group-unknown", name })),
    ...groups
      .filter(({ code }) => !used.has(code))
      .map(({ name }): SchemeProblem => ({ kind: "group-empty", name })),
    ...groups
      .filter(({ minimumPercent }) => minimumPercent !== null && !isShare(minimumPercent))
      .map(({ name }): SchemeProblem => ({ kind: "share-out-of-range", name })),
  ];
}

function isShare(percent: string): boolean {
  return (
    compareExact(exact(percent), exact(0)) >= 0 && compareExact(exact(percent), exact(100)) <= 0
  );
}

function criterionProblems(criterion: Criterion): SchemeProblem[] {
  const { name, effect, maximumHundredths, source } = criterion;
  const problems: SchemeProblem[] = [];
  if (effect === "condition") {
    if (maximumHundredths !== 0) problems.push({ kind: "condition-with-points", name });
    const isYesNo =
      source.kind === "hand" ? source.how === "yes-no" : source.rule.kind === "yes-no";
    if (!isYesNo) problems.push({ kind: "condition-not-yes-no", name });
  }
  return source.kind === "hand" ? problems : [...problems, ...ruleProblems(criterion, source)];
}

type IndicatorSource = Extract<Criterion["source"], { kind: "indicator" }>;

function ruleProblems(
  { name, maximumHundredths }: Criterion,
  { indicator, rule }: IndicatorSource,
): SchemeProblem[] {
  switch (rule.kind) {
    case "linear":
      return compareExact(exact(rule.from), exact(rule.to)) === 0
        ? [{ kind: "line-without-length", name }]
        : [];
    case "steps":
      return compareExact(exact(rule.step), exact(0)) <= 0
        ? [{ kind: "step-not-positive", name }]
        : [];
    case "bands": {
      const isUp = findIndicator(indicator)?.direction !== "down";
      const outOfOrder = rule.bands.find(({ bound, pointsHundredths }, index) => {
        const better = rule.bands[index - 1];
        if (better === undefined) return false;
        const distance = compareExact(exact(better.bound), exact(bound));
        // Best band first: a bound that overlaps or points that do not fall are a slip.
        return (
          (isUp ? distance <= 0 : distance >= 0) || pointsHundredths >= better.pointsHundredths
        );
      });
      return [
        ...(outOfOrder === undefined
          ? []
          : [{ kind: "bands-out-of-order", name, bound: outOfOrder.bound } as const]),
        ...(rule.bands.some(({ pointsHundredths }) => pointsHundredths > maximumHundredths)
          ? [{ kind: "band-above-maximum", name } as const]
          : []),
      ];
    }
    case "relative":
    case "yes-no":
      return [];
  }
}

function classProblems({ classes, tieBreak, criteria }: Scheme): SchemeProblem[] {
  const bounds = classes.map(({ fromHundredths }) => fromHundredths);
  const falls = bounds.every((bound, index) => index === 0 || bound < (bounds[index - 1] ?? 0));
  const order = ["excellent", "good", "fair"];
  const places = classes.map((each) => order.indexOf(each.class));
  const isOrdered = places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
  const known = new Set(criteria.map(({ code }) => code));
  return [
    ...(falls && isOrdered ? [] : [{ kind: "classes-out-of-order" } as const]),
    ...tieBreak
      .filter((code) => !known.has(code))
      .map((code): SchemeProblem => ({ kind: "tie-break-unknown", code })),
  ];
}

function twice(
  parts: readonly Readonly<{ code: string; name: string }>[],
  kind: "criterion-twice" | "group-twice",
): SchemeProblem[] {
  const byName = Map.groupBy(parts, ({ name }) => foldVietnamese(name));
  const byCode = Map.groupBy(parts, ({ code }) => code);
  const repeated = [...byName.values(), ...byCode.values()].filter(({ length }) => length > 1);
  return [...new Set(repeated.map(([first]) => first?.name ?? ""))].map((name) => ({ kind, name }));
}
