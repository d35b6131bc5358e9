import type { Criterion, Scheme } from "#shared/features/evaluation/scheme.ts";

// The marking of a scheme told once more, slowly and plainly, on fractions of its own: what
// the program computes is held against it. It knows counts only: a share of two items.

/** Counts of a unit: item → how many. Null: not reported. */
export type Counts = Readonly<Record<string, number | null>>;

export type PlainUnit = Readonly<{ id: number; isTown: boolean; now: Counts; before: Counts }>;

/** How an indicator of the test is made: numerator / denominator × 100, or an item alone. */
export type PlainIndicator = Readonly<{
  top: string;
  bottom: string | null;
  isUp: boolean;
  communesOnly: boolean;
}>;

export type PlainMark = number | boolean | undefined;

type Fraction = readonly [top: bigint, bottom: bigint];

const of = (text: string): Fraction => {
  const [whole = "0", decimals = ""] = text.split(".");
  return [BigInt(whole + decimals), 10n ** BigInt(decimals.length)];
};
const isLess = ([a, b]: Fraction, [c, d]: Fraction): boolean => a * d < c * b;
const minus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d - c * b, b * d];
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d];
const over = ([a, b]: Fraction, [c, d]: Fraction): Fraction =>
  c < 0n ? [-a * d, b * -c] : [a * d, b * c];

/** To the nearest whole, a half away from zero. */
function rounded([a, b]: Fraction): number {
  const size = a < 0n ? -a : a;
  const whole = (2n * size + b) / (2n * b);
  return Number(a < 0n ? -whole : whole);
}

export function secondEngine(
  scheme: Scheme,
  unit: PlainUnit,
  all: readonly PlainUnit[],
  indicators: Readonly<Record<string, PlainIndicator>>,
  targets: Readonly<Record<string, string>>,
  province: Readonly<Record<string, string>>,
  marks: Readonly<Record<string, PlainMark>>,
): Readonly<{ total: number; class: string; points: readonly number[] }> {
  const results = scheme.criteria.map((criterion) => one(criterion));
  const add = (effect: string, what: "points" | "maximum") => {
    let sum = 0;
    for (const [index, criterion] of scheme.criteria.entries()) {
      if (criterion.effect === effect) sum += results[index]?.[what] ?? 0;
    }
    return sum;
  };
  const maximum = add("score", "maximum");
  const base =
    maximum === 0 ? 0 : rounded([BigInt(add("score", "points")) * 10_000n, BigInt(maximum)]);
  const total = Math.min(
    10_000,
    Math.max(0, base + add("bonus", "points") - add("deduction", "points")),
  );
  return { total, class: classIs(), points: results.map(({ points }) => points) };

  function classIs(): string {
    if (results.some(({ isMissing }) => isMissing)) return "unknown";
    const fails = scheme.criteria.some(
      ({ effect }, index) => effect === "condition" && results[index]?.isFailed === true,
    );
    if (fails || scheme.groups.some(({ code, minimumPercent }) => isShort(code, minimumPercent))) {
      return "weak";
    }
    for (const each of scheme.classes) if (total >= each.fromHundredths) return each.class;
    return "weak";
  }

  function isShort(group: string, least: string | null): boolean {
    if (least === null) return false;
    let got = 0;
    let most = 0;
    for (const [index, criterion] of scheme.criteria.entries()) {
      if (criterion.group !== group || criterion.effect !== "score") continue;
      got += results[index]?.points ?? 0;
      most += results[index]?.maximum ?? 0;
    }
    return isLess([BigInt(got) * 100n, 1n], times(of(least), [BigInt(most), 1n]));
  }

  function one(criterion: Criterion) {
    const { source, maximumHundredths: most, effect, code } = criterion;
    const left = { points: 0, maximum: 0, isMissing: false, isFailed: false };
    const missing = { points: 0, maximum: most, isMissing: true, isFailed: false };
    if (source.kind === "hand") {
      const mark = marks[code];
      if (mark === undefined) return missing;
      if (typeof mark === "number") {
        return { points: Math.min(mark, most), maximum: most, isMissing: false, isFailed: false };
      }
      return { points: mark ? most : 0, maximum: most, isMissing: false, isFailed: !mark };
    }
    const made = indicators[source.indicator];
    if (made === undefined) throw new Error(source.indicator);
    if (made.communesOnly && unit.isTown) return left;
    const items = made.bottom === null ? [made.top] : [made.top, made.bottom];
    if (items.some((item) => unit.now[item] == null)) return missing;
    const value = valueOf(made, [unit.now]);
    if (value === null) return left;
    let judged = value;
    if (source.basis !== "value") {
      const against = other(source.basis, source.indicator, made, items);
      if (against === null) return left;
      judged = minus(value, against);
    }
    const isCondition = effect === "condition";
    const exact = pointsFor(
      source.rule,
      judged,
      isCondition ? 1 : most,
      made.isUp,
      targets[source.indicator],
    );
    if (isCondition) {
      return { points: 0, maximum: most, isMissing: false, isFailed: exact[0] === 0n };
    }
    return { points: rounded(exact), maximum: most, isMissing: false, isFailed: false };
  }

  function other(
    basis: string,
    indicator: string,
    made: PlainIndicator,
    items: readonly string[],
  ): Fraction | null {
    if (basis === "change") {
      return items.some((item) => unit.before[item] == null) ? null : valueOf(made, [unit.before]);
    }
    if (basis === "above-province") {
      const mean = province[indicator];
      return mean === undefined ? null : of(mean);
    }
    const counted = all
      .filter(({ isTown }) => !(made.communesOnly && isTown))
      .map(({ now }) => now)
      .filter((now) => items.every((item) => now[item] != null));
    return valueOf(made, counted);
  }
}

function valueOf({ top, bottom }: PlainIndicator, units: readonly Counts[]): Fraction | null {
  let above = 0n;
  let below = 0n;
  for (const counts of units) {
    above += BigInt(counts[top] ?? 0);
    if (bottom !== null) below += BigInt(counts[bottom] ?? 0);
  }
  if (bottom === null) return units.length === 0 ? null : [above, 1n];
  return below === 0n ? null : [above * 100n, below];
}

type Rule = Extract<Criterion["source"], { kind: "indicator" }>["rule"];

function pointsFor(
  rule: Rule,
  value: Fraction,
  most: number,
  isUp: boolean,
  target: string | undefined,
): Fraction {
  const all: Fraction = [BigInt(most), 1n];
  const reaches = (bound: Fraction) => (isUp ? !isLess(value, bound) : !isLess(bound, value));
  const part = (share: Fraction): Fraction => {
    if (share[0] <= 0n) return [0n, 1n];
    return isLess([1n, 1n], share) ? all : times(share, all);
  };
  switch (rule.kind) {
    case "linear":
      return part(over(minus(value, of(rule.from)), minus(of(rule.to), of(rule.from))));
    case "relative": {
      const aim = of(target ?? rule.otherwise);
      if (reaches(aim)) return all;
      if (isUp) return aim[0] === 0n ? [0n, 1n] : part(over(value, aim));
      return part(over(aim, value));
    }
    case "bands": {
      for (const { bound, pointsHundredths } of rule.bands) {
        if (reaches(of(bound))) return [BigInt(pointsHundredths), 1n];
      }
      return [0n, 1n];
    }
    case "steps": {
      const beyond = isUp ? minus(value, of(rule.from)) : minus(of(rule.from), value);
      const [top, bottom] = over(beyond, of(rule.step));
      const steps = top < 0n ? 0n : top / bottom;
      const points = steps * BigInt(rule.pointsHundredths);
      return points > BigInt(most) ? all : [points, 1n];
    }
    case "yes-no":
      return reaches(of(rule.bound)) ? all : [0n, 1n];
  }
}
